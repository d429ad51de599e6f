"""What is kept of a print: its sheets, their codes, and how well each was read before it went out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol


class Read(Protocol):
    """A code as it was read back from a rendered page."""

    @property
    def payload(self) -> str:
        """What it says."""

    @property
    def decoders(self) -> tuple[str, ...]:
        """By which readings."""

    @property
    def module_mm(self) -> float:
        """The side of one module."""

    @property
    def reads_from_cm(self) -> int:
        """From how far a phone reads it."""


@dataclass(frozen=True, slots=True)
class SheetProof:
    """A sheet as it goes out: page `page` (from 1) of what is about `about`, its codes in order.

    `module_um`, `reads_from_cm` and `decoders` are those of its weakest code.
    """

    about: str
    page: int
    payloads: tuple[str, ...] = ()
    decoders: tuple[str, ...] = ()
    module_um: int | None = None
    reads_from_cm: int | None = None


@dataclass(frozen=True, slots=True)
class Print:
    """One time a poster or a batch left the studio; `sheets`, `codes` and `spoiled` are counts."""

    id: int
    kind: str
    about: str
    size: str
    theme: str
    headline: str
    edge: str
    placement: str
    way: str
    file: str
    by: str
    at: datetime
    sheets: int
    codes: int
    spoiled: int


@dataclass(frozen=True, slots=True)
class PrintedCode:
    """A code on a sheet; `state` is that of a coupon used once, "" for any other code."""

    payload: str
    state: str = ""


@dataclass(frozen=True, slots=True)
class PrintedSheet:
    """A sheet of a print, what became of its codes, and why it was spoiled if it was."""

    id: int
    print_id: int
    number: int
    about: str
    page: int
    codes: tuple[PrintedCode, ...]
    decoders: tuple[str, ...]
    module_um: int | None
    reads_from_cm: int | None
    spoiled_at: datetime | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Hanging:
    """A sheet that is out there with a code of a group's.

    `usable_before` is the first day on which the code no longer works, None for one that lasts; `in_force`
    says whether posters made now carry the same code.
    """

    print_id: int
    sheet_id: int
    kind: str
    about: str
    size: str
    placement: str
    at: datetime
    payload: str
    usable_before: date | None
    in_force: bool


def sheet_proof(about: str, page: int, proofs: Sequence[Read]) -> SheetProof:
    """Sum up what was read back from a page: the finest module, the shortest distance, who read them all."""
    if not proofs:
        return SheetProof(about, page)
    first, *others = proofs
    read_all = tuple(name for name in first.decoders if all(name in each.decoders for each in others))
    return SheetProof(
        about=about,
        page=page,
        payloads=tuple(each.payload for each in proofs),
        decoders=read_all,
        module_um=round(min(each.module_mm for each in proofs) * 1000),
        reads_from_cm=min(each.reads_from_cm for each in proofs),
    )
