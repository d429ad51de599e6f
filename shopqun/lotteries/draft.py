"""A lottery as it was planned: its deck, its prizes with their chances, and what must hang on the wall."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class PlannedPrize:
    """One level of the deck; money in fen, `probability_bp` in hundredths of a per cent (令32-13)."""

    level: str
    name: str
    quantity: int
    retail_fen: int
    cost_fen: int
    probability_bp: int


@dataclass(frozen=True, slots=True)
class Draft:
    """A lottery that was planned, on the days from `starts_on` to `ends_on`, both included.

    `disclosure` gives what is published before the draw, by the names the plan uses.
    """

    id: str
    name: str
    starts_on: date
    ends_on: date
    redeem_until: date
    deck: int
    per_member_max: int
    prizes: tuple[PlannedPrize, ...]
    disclosure: Mapping[str, str]
