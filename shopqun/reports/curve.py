"""How fast a flash sale sold: pieces out over the minutes since it began."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from shopqun.flashsales.claims import ClaimState

_OUT = (ClaimState.HELD, ClaimState.TAKEN)


@dataclass(frozen=True, slots=True)
class Step:
    """A claim entering a state: which claim, of how many pieces, and how many minutes after the beginning."""

    claim: int
    pieces: int
    state: str
    minute: int


@dataclass(frozen=True, slots=True)
class ArticleCurve:
    """An article's pieces out at the end of each minute in which that changed."""

    name: str
    stock: int
    points: tuple[tuple[int, int], ...]

    def at(self, minute: int) -> int:
        """Give the pieces out at the end of a minute."""
        return next((pieces for when, pieces in reversed(self.points) if when <= minute), 0)

    @property
    def sold_out(self) -> int | None:
        """Give the first minute at whose end nothing was left, or None."""
        return next((when for when, pieces in self.points if self.stock and pieces >= self.stock), None)


@dataclass(frozen=True, slots=True)
class Curve:
    """A sale and its articles; `minutes` is how long claims were taken."""

    name: str
    starts_at: datetime
    minutes: int
    articles: tuple[ArticleCurve, ...]


def points(steps: Iterable[Step]) -> tuple[tuple[int, int], ...]:
    """Follow claims in the order of their events; whoever only waits has no piece."""
    out: dict[int, int] = {}
    ends: dict[int, int] = {}
    for step in steps:
        if step.state in _OUT:
            out[step.claim] = step.pieces
        else:
            out.pop(step.claim, None)
        ends[step.minute] = sum(out.values())
    return tuple(sorted(ends.items()))
