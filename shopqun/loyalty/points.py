"""A member's points: lots that came in, eaten soonest expiry first. Balances are reckoned, never stored."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the ledger: points in (+) or out (-). `of` names the row it takes back or gives back."""

    id: int
    points: int
    day: date
    of: int | None = None


@dataclass(frozen=True, slots=True)
class Lot:
    """Points that came together and what is left of them; on `expires_on` they are gone, None is never."""

    entry: int
    earned_on: date
    expires_on: date | None
    points: int
    left: int

    @property
    def order(self) -> tuple[date, int]:
        """Give what is eaten first: the soonest expiry, then the oldest."""
        return self.expires_on or date.max, self.entry

    def lives(self, day: date) -> bool:
        """Say whether the lot can still be used on a day."""
        return self.expires_on is None or day < self.expires_on


@dataclass(frozen=True, slots=True)
class Account:
    """What a member has: her live lots, soonest expiry first, and what she owes of points taken back."""

    lots: tuple[Lot, ...] = ()
    debt: int = 0

    @property
    def balance(self) -> int:
        """Give the points she can use; below zero where more was taken back than she had left."""
        return sum(lot.left for lot in self.lots) - self.debt


def expiry(day: date, months: int) -> date | None:
    """Give the first day on which points of a day are gone; a plan of 0 months keeps them for good."""
    if months <= 0:
        return None
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def account(entries: Iterable[Entry], months: int, today: date) -> Account:
    """Reckon an account from its ledger, the oldest row first; points live for `months` months."""
    book = _Book(months)
    for entry in entries:
        book.enter(entry)
    live = [lot for lot in book.lots() if lot.left and lot.lives(today)]
    return Account(tuple(sorted(live, key=lambda lot: lot.order)), book.debt)


def lapsed(entries: Iterable[Entry], months: int, today: date) -> int:
    """Give the points of a ledger that nobody used in time: what is left of lots that live no more."""
    book = _Book(months)
    for entry in entries:
        book.enter(entry)
    return sum(lot.left for lot in book.lots() if not lot.lives(today))


@dataclass(slots=True)
class _Book:
    """The ledger while it is read."""

    months: int
    debt: int = 0
    _whole: dict[int, Lot] = field(default_factory=dict)
    _left: dict[int, int] = field(default_factory=dict)
    _eaten: dict[int, dict[int, int]] = field(default_factory=dict)

    def lots(self) -> list[Lot]:
        """Give every lot with what is left of it."""
        return [
            Lot(lot.entry, lot.earned_on, lot.expires_on, lot.points, self._left[lot.entry])
            for lot in self._whole.values()
        ]

    def enter(self, entry: Entry) -> None:
        if entry.points > 0:
            if entry.of is None:
                self._earn(entry)
            else:
                self._give_back(entry.of, entry.points)
        else:
            self._eaten[entry.id] = self._eat(-entry.points, entry.day, first=entry.of)

    def _earn(self, entry: Entry) -> None:
        paid = min(self.debt, entry.points)
        self.debt -= paid
        ends = expiry(entry.day, self.months)
        self._whole[entry.id] = Lot(entry.id, entry.day, ends, entry.points, entry.points)
        self._left[entry.id] = entry.points - paid

    def _eat(self, points: int, day: date, first: int | None) -> dict[int, int]:
        """Take points out of lots, out of `first` even when it has lapsed; what is missing is a debt."""
        order = sorted(self._whole.values(), key=lambda lot: (lot.entry != first, lot.order))
        eaten: dict[int, int] = {}
        for lot in order:
            if lot.entry == first or lot.lives(day):
                eaten[lot.entry] = min(self._left[lot.entry], points)
                self._left[lot.entry] -= eaten[lot.entry]
                points -= eaten[lot.entry]
        self.debt += points
        return eaten

    def _give_back(self, spent: int, points: int) -> None:
        """Put points back into the lots they were taken out of, with their old expiry."""
        for lot, eaten in self._eaten.get(spent, {}).items():
            back = min(eaten, points)
            self._left[lot] += back
            self._eaten[spent][lot] -= back
            points -= back
        self.debt = max(self.debt - points, 0)
