"""Which price may be struck through beside the price of tonight (令56-16, 令56-17, 令32-21)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from shopqun.flashsales.sale import Evidence, Item, Standing

HIGHEST_FEN = 99_999_999
_COMPARED, _WATCHED = timedelta(days=7), timedelta(days=30)
_RAISE_PCT = 110


@dataclass(frozen=True, slots=True)
class Noted:
    """A price in fen that an article sold for at an instant, or from then on."""

    fen: int
    at: datetime


@dataclass(frozen=True, slots=True)
class PriceLine:
    """A line of the price book: what an article sells for now, as it was written down; None before that."""

    sku: str
    name: str
    fen: int | None
    at: datetime | None


def struck_fen(item: Item, recorded: Iterable[int] = (), *, raised: bool = False) -> int | None:
    """Give the price in fen that may be struck through, or None where nothing may be.

    It is the lowest price known of the seven days before the sale, declared by the owner or `recorded`
    at the counter, and never more than the regular price. Without any evidence, when it is no higher
    than the price of the sale, or after a raise (P-02), nothing is struck.
    """
    known = [fen for fen in (item.low7_fen, *recorded) if fen is not None]
    if not known or raised:
        return None
    lowest = min(*known, item.regular_fen)
    return lowest if lowest > item.flash_fen else None


def struck_of(standing: Standing) -> int | None:
    """Give the price that may be struck beside an article, by all the books know of it."""
    evidence = standing.evidence
    return struck_fen(standing.item, evidence.lows, raised=evidence.raised is not None)


def evidence_of(shelf: Sequence[Noted], sold: Iterable[Noted], starts_at: datetime) -> Evidence:
    """Weigh what is written down before a sale starts.

    `shelf` holds the shelf prices, oldest first; each is in force until the next. `sold` holds prices pieces
    were handed over at.
    """
    lows = [*_in_force(shelf, starts_at - _COMPARED, starts_at)]
    lows += [each for each in sold if starts_at - _COMPARED <= each.at < starts_at]
    watched = _in_force(shelf, starts_at - _WATCHED, starts_at)
    return Evidence(tuple(each.fen for each in lows), _raised(watched))


def _in_force(shelf: Sequence[Noted], since: datetime, until: datetime) -> list[Noted]:
    """Give the prices in force at some time in [since, until)."""
    before = [each for each in shelf if each.at <= since]
    return [*before[-1:], *(each for each in shelf if since < each.at < until)]


def _raised(shelf: Sequence[Noted]) -> tuple[int, int] | None:
    """Give the first raise by a tenth or more over the lowest price before it."""
    for place, each in enumerate(shelf[1:], start=1):
        lowest = min(earlier.fen for earlier in shelf[:place])
        if each.fen * 100 >= lowest * _RAISE_PCT:
            return lowest, each.fen
    return None
