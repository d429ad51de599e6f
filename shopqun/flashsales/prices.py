"""Which price may be struck through beside the price of tonight (令56-16, 令32-21)."""

from collections.abc import Iterable

from shopqun.flashsales.sale import Item


def struck_fen(item: Item, recorded: Iterable[int] = ()) -> int | None:
    """Give the price in fen that may be struck through, or None where nothing may be.

    It is the lowest price known of the seven days before the sale, declared by the owner or `recorded`
    at the counter, and never more than the regular price. Without any evidence, or when it is no higher
    than the price of the sale, nothing is struck.
    """
    known = [fen for fen in (item.low7_fen, *recorded) if fen is not None]
    if not known:
        return None
    lowest = min(*known, item.regular_fen)
    return lowest if lowest > item.flash_fen else None
