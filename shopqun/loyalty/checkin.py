"""Coming in and saying so: once a business day, more for every full week and every thirty days in a row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

_WEEK, _THIRTY = 7, 30


@dataclass(frozen=True, slots=True)
class CheckinRule:
    """Points a check-in brings, and what is added on every 7th and every 30th day in a row."""

    daily: int
    every_7: int
    every_30: int

    def earns(self, streak: int) -> int:
        """Give the points of the check-in that makes a streak so many days long."""
        points = self.daily
        points += self.every_7 if streak % _WEEK == 0 else 0
        return points + (self.every_30 if streak % _THIRTY == 0 else 0)


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """A check-in: points earned now, the balance after it, days in a row; `again` on the same day."""

    member: int
    name: str
    day: date
    points: int
    balance: int
    streak: int
    again: bool = False


def streak_on(day: date, before: Iterable[date]) -> int:
    """Count the days in a row that end on `day`; `before` are days of earlier check-ins, newest first."""
    length, expected = 1, day - timedelta(days=1)
    for each in before:
        if each != expected:
            break
        length, expected = length + 1, expected - timedelta(days=1)
    return length
