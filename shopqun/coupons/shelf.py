"""A kind of paper as the owner looks at it: its terms, what is out, and the batches it was issued in."""

from dataclasses import dataclass
from datetime import date, datetime

from shopqun.coupons.template import Template


@dataclass(frozen=True, slots=True)
class IssuedBatch:
    """Papers issued in one gesture: how many, when, where they were put, and how many were used since."""

    id: int
    papers: int
    placement: str
    day: date
    used: int


@dataclass(frozen=True, slots=True)
class Shelved:
    """A template with its life so far.

    `out` counts every paper issued and every use of the public code, `used` those that were redeemed. The
    newest batch stands first. `valid_until` is the first instant at which the public code is worth nothing.
    """

    terms: Template
    out: int
    used: int
    public_code: str | None
    valid_until: datetime | None
    batches: tuple[IssuedBatch, ...] = ()

    @property
    def left(self) -> int:
        """Give how many papers may still be issued."""
        return self.terms.total - self.out
