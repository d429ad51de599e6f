"""How wide the columns of a table are: what they ask for, and their part of what is left over."""

from __future__ import annotations

from collections.abc import Sequence

ENOUGH = 240
"""Pixels at which a column that takes what is left has enough, so that words far apart come together."""

_LEAST = 72


def shared_out(wanted: Sequence[int], room: int, percent: int = 100) -> tuple[int, ...]:
    """Give each column its pixels of `room`; 0 asks for what is left, words are `percent` of their size.

    First come those that ask for a width, then those that take what is left, up to `ENOUGH`. What is still
    left is shared by all alike; the odd pixels go to the last column.
    """
    asked = [width * percent // 100 for width in wanted]
    takers = sum(width == 0 for width in wanted)
    if takers:
        free = (room - sum(asked)) // takers
        taken = max(min(free, ENOUGH * percent // 100), _LEAST)
        asked = [width or taken for width in asked]
    over = room - sum(asked)
    if over <= 0 or not asked:
        return tuple(asked)
    each, odd = divmod(over, len(asked))
    return (*(width + each for width in asked[:-1]), asked[-1] + each + odd)
