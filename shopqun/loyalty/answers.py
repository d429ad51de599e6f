"""What is said of a member's points."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shopqun.loyalty.points import Account


@dataclass(frozen=True, slots=True)
class PointsShown:
    """A member's account, her days in a row, and the shop's words on what points are worth."""

    member: int
    name: str
    account: Account
    streak: int
    here_today: bool
    worth: str
    day: date


@dataclass(frozen=True, slots=True)
class PointsSpent:
    """Points that were used at the counter, and what is left."""

    member: int
    name: str
    points: int
    balance: int
