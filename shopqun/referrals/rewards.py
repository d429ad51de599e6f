"""What is owed for bringing somebody: when it may be paid, and what became of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Side(StrEnum):
    """Who gets a reward, and what for."""

    INVITER = "inviter"
    INVITEE = "invitee"
    MILESTONE = "milestone"


class RewardState(StrEnum):
    """What a reward can be; held turns into due by the clock alone."""

    HELD = "held"
    DUE = "due"
    PAID = "paid"
    CANCELLED = "cancelled"
    CLAWED_BACK = "clawed_back"


@dataclass(frozen=True, slots=True)
class What:
    """What a reward consists of: coupons of a template, gifts of a sku, or points; never cash (R-03)."""

    kind: str
    item: str
    name: str
    quantity: int


@dataclass(frozen=True, slots=True)
class Owed:
    """A line of the reward book."""

    id: int
    referral: int
    member: int
    member_name: str
    because: str
    side: Side
    milestone: int
    state: RewardState
    what: What
    cost_fen: int
    made_at: datetime
    due_at: datetime
    codes: tuple[str, ...] = ()
    settled: str | None = None

    @property
    def is_debt(self) -> bool:
        """Say whether she still has what was clawed back; points went back by themselves."""
        taken_back = self.state is RewardState.CLAWED_BACK and self.what.kind != "points"
        return taken_back and self.settled is None


@dataclass(frozen=True, slots=True)
class Paid:
    """A reward that was handed over."""

    reward: int
    what: What
    codes: tuple[str, ...]
    referral_rewarded: bool


class Settlement(StrEnum):
    """How a debt ends: the goods came back, or the owner lets it go."""

    RETURNED = "returned"
    WAIVED = "waived"


@dataclass(frozen=True, slots=True)
class Brought:
    """A line of the list of who brought whom."""

    id: int
    inviter: int
    inviter_name: str
    invitee: int
    invitee_name: str
    state: str
    reason: str | None
    signals: tuple[str, ...]
    bound_at: datetime


def state_now(events: frozenset[str], due_at: datetime, now: datetime) -> RewardState:
    """Give a reward's state from what happened to it, or from the clock when nothing has."""
    for state in (RewardState.CLAWED_BACK, RewardState.PAID, RewardState.CANCELLED):
        if state.value in events:
            return state
    return RewardState.DUE if now >= due_at else RewardState.HELD
