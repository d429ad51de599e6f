"""The day's closing: what happened at the counter on one business day, as the books keep it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class PapersUsed:
    """How many papers of a kind were used and not taken back on the day, and what they took off."""

    name: str
    count: int
    off_fen: int


@dataclass(frozen=True, slots=True)
class ByClerk:
    """What one person did: bills written, papers taken, and what was paid on those bills that day."""

    name: str
    purchases: int
    papers: int
    paid_fen: int


@dataclass(frozen=True, slots=True)
class Closing:
    """One business day. `paid_fen` is what came in minus what went back, whichever day it was bought.

    `purchases` and `bills_fen` leave out what was undone on the day; `refused` holds reasons with their
    number, most first; `rewards` names of what was handed out with their number.
    """

    day: date
    purchases: int = 0
    bills_fen: int = 0
    paid_fen: int = 0
    refunds: int = 0
    refunded_fen: int = 0
    undone: int = 0
    papers: tuple[PapersUsed, ...] = ()
    refused: tuple[tuple[str, int], ...] = ()
    pickup_pieces: int = 0
    pickup_fen: int = 0
    members_new: int = 0
    rewards: tuple[tuple[str, int], ...] = ()
    clerks: tuple[ByClerk, ...] = ()

    @property
    def papers_used(self) -> int:
        """Count the papers of all kinds."""
        return sum(each.count for each in self.papers)

    @property
    def off_fen(self) -> int:
        """Add up what the papers took off."""
        return sum(each.off_fen for each in self.papers)
