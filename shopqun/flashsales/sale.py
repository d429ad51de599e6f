"""A flash sale, its goods, and how many pieces of each are left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shopqun.basics import Period


@dataclass(frozen=True, slots=True)
class Sale:
    """Claims are made in [starts_at, ends_at); goods are collected until `pickup_until`."""

    id: str
    name: str
    starts_at: datetime
    ends_at: datetime
    pickup_until: datetime
    skus_per_person: int

    @property
    def claiming(self) -> Period:
        """When a person may claim."""
        return Period(self.starts_at, self.ends_at)

    @property
    def pasting(self) -> Period:
        """When a list from the group may still be brought in."""
        return Period(self.starts_at, self.pickup_until)


@dataclass(frozen=True, slots=True)
class Item:
    """One article; `stock` and `per_person` in pieces, prices in fen, `low7_fen` as the owner declared it."""

    sku: str
    name: str
    cost_fen: int
    regular_fen: int
    low7_fen: int | None
    flash_fen: int
    stock: int
    per_person: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the books know an article sold for before a sale, in fen.

    `lows` are prices of the seven days before; `raised` is from what to what its shelf price rose in the
    thirty days before, where it rose by a tenth or more (令56-17).
    """

    lows: tuple[int, ...] = ()
    raised: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How an article stands, in pieces, counted from the claims and never from a counter."""

    item: Item
    held: int = 0
    taken: int = 0
    waiting: int = 0
    evidence: Evidence = Evidence()

    @property
    def available(self) -> int:
        """Give the pieces nobody holds or has taken."""
        return self.item.stock - self.held - self.taken


@dataclass(frozen=True, slots=True)
class Board:
    """A sale with everything it sells, in the order of the plan."""

    sale: Sale
    items: tuple[Standing, ...]
