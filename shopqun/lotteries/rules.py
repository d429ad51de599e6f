"""What is fixed when a lottery is locked: the deck, the days, the notice; and the seal over all of it.

The seal is the SHA-256 of one canonical text that ends with a secret seed of 256 bits. It is published
before the first draw; when the seed is revealed at the end, anybody can see that nothing was changed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import msgspec

RULES_VERSION = 1
SEED_BYTES = 32


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the deck, the losing one too. `gift` is a sku, `coupon` a template, where it gives one."""

    level: str
    name: str
    quantity: int
    retail_fen: int
    wins: bool
    gift: str = ""
    coupon: str = ""


@dataclass(frozen=True, slots=True)
class Rules:
    """A locked lottery, on the days from `starts_on` to `ends_on`, both included (令32-13)."""

    version: int
    shop: str
    lottery: str
    name: str
    starts_on: date
    ends_on: date
    redeem_until: date
    per_member_max: int
    rows: tuple[Row, ...]
    disclosure: Mapping[str, str]

    @property
    def deck(self) -> int:
        """Count the tickets of the deck."""
        return sum(row.quantity for row in self.rows)

    @property
    def counts(self) -> tuple[int, ...]:
        """Give how many of each row the full deck holds."""
        return tuple(row.quantity for row in self.rows)


def canonical(rules: Rules) -> str:
    """Write the rules as the one text that is sealed."""
    return msgspec.json.encode(rules, order="sorted").decode()


def seal(rules: Rules, seed: bytes) -> str:
    """Give the commitment: SHA-256, in hex, of the canonical rules, a line break and the seed in hex."""
    return hashlib.sha256(f"{canonical(rules)}\n{seed.hex()}".encode()).hexdigest()


def keep_until(rules: Rules) -> date:
    """Give the day until which nothing of a lottery may be deleted: two years after its end (令32-19)."""
    return two_years_after(max(rules.ends_on, rules.redeem_until))


def two_years_after(day: date) -> date:
    """Give the same day two years later; for the 29th of February, the 1st of March."""
    try:
        return day.replace(year=day.year + 2)
    except ValueError:
        return date(day.year + 2, 3, 1)


def taken(counts: Sequence[int], row: int) -> tuple[int, ...]:
    """Give what is left of a deck when one ticket of a row was drawn."""
    return tuple(count - (number == row) for number, count in enumerate(counts))
