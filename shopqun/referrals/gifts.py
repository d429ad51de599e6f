"""The gifts: what is left of each, what is promised of it, and how it moved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shopqun.basics import Refused

MOST_PIECES = 9999


class MoveWhy(StrEnum):
    """Why gifts came in or went out."""

    PLAN = "plan"
    BOUGHT = "bought"
    REWARD = "reward"
    COUPON = "coupon"
    RETURNED = "returned"
    SPOILED = "spoiled"
    COUNTED = "counted"


@dataclass(frozen=True, slots=True)
class GiftLine:
    """A gift with its stock and what is promised of it (rewards held and due), in pieces; cost in fen."""

    sku: str
    name: str
    cost_fen: int
    purpose: str
    stock: int
    promised: int

    @property
    def lacking(self) -> int:
        """Give the pieces that must be bought to keep every promise."""
        return max(0, self.promised - self.stock)


@dataclass(frozen=True, slots=True)
class GiftMoved:
    """One movement: pieces that came in (+) or went out (-). `who` got them, where somebody did."""

    pieces: int
    why: str
    note: str
    who: str
    at: datetime


@dataclass(frozen=True, slots=True)
class GiftStock:
    """A gift after a gesture: how many were there before, and how many are now."""

    sku: str
    name: str
    was: int
    stock: int


def refusal_to_move(was: int, now: int, why: MoveWhy) -> Refused | None:
    """Refuse a movement that is none, goes the wrong way, or leaves less than nothing."""
    comes_in = {MoveWhy.BOUGHT: now > was, MoveWhy.SPOILED: now < was}
    if not comes_in.get(why, True) or abs(now - was) > MOST_PIECES:
        return Refused("bad_quantity")
    return Refused("gift_stock_empty", {"stock": was}) if now < 0 else None
