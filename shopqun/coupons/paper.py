"""Papers that are out: what became of each, and what a gesture of issuing comes to."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class PaperState(StrEnum):
    """What a paper can be. Expired is reckoned from the clock, never stored."""

    ISSUED = "issued"
    REDEEMED = "redeemed"
    EXPIRED = "expired"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened to a paper."""

    at: datetime
    what: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper, its state now and everything that happened to it."""

    code: str
    template_id: str
    template_name: str
    state: PaperState
    holder: int | None
    holder_name: str | None
    starts_at: datetime
    expires_at: datetime
    history: tuple[Happening, ...]


@dataclass(frozen=True, slots=True)
class Batch:
    """Papers issued together."""

    id: int
    template_id: str
    codes: tuple[str, ...]
    starts_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class TemplateUse:
    """A template as lists show it: how many papers are out, how many were used, and its public code."""

    id: str
    name: str
    kind: str
    audience: str
    total: int
    issued: int
    redeemed: int
    public_code: str | None
    valid_until: datetime | None


def state_of(*, voided: bool, redeemed: bool, expires_at: datetime, now: datetime) -> PaperState:
    """Give a paper's state: a used paper stays used after its last day, an unused one lapses."""
    if voided:
        return PaperState.VOID
    if redeemed:
        return PaperState.REDEEMED
    return PaperState.EXPIRED if now >= expires_at else PaperState.ISSUED
