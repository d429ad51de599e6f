"""How wide the columns of a table are: what they ask for, what their words need, who gives way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

ENOUGH = 240
"""Pixels at which a column that takes what is left has enough, so that words far apart come together."""
NAME = 108
"""Pixels of words a name keeps in the narrowest table; those with fewer are shown whole."""
EDGES = 24
"""Pixels left and right of the words of a cell, together."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What one column wants, in pixels: the least it can do with, what its words need, what is easy."""

    least: int
    words: int
    ease: int


def wish_of(asked: int, words: int, percent: int = 100, *, whole: bool = False) -> Wish:
    """Say what a column wants whose words need `words`; one that asks for 0 pixels at 100 % holds a name.

    What must be `whole`, a number or a state, gives up only the air around it; other words are cut where they
    are longer than the column asked for, a name down to `NAME`.
    """
    if asked:
        width = asked * percent // 100
        return Wish(words if whole else min(width, words), words, max(width, words))
    name = NAME * percent // 100 + EDGES
    return Wish(min(name, words), words, max(ENOUGH * percent // 100, words))


def shared_out(wishes: Sequence[Wish], room: int) -> tuple[int, ...]:
    """Give each column its pixels of `room`: the least first, then its words, then ease, then all alike.

    Where the room does not do for the next step, all come the same part of the way. The table scrolls when
    even the least is more than there is. The odd pixels of what is left over go to the last column.
    """
    widths = [wish.least for wish in wishes]
    for aim in ([wish.words for wish in wishes], [wish.ease for wish in wishes]):
        gaps = [max(want - width, 0) for want, width in zip(aim, widths, strict=True)]
        free = max(min(room - sum(widths), sum(gaps)), 0)
        widths = [width + gap * free // max(sum(gaps), 1) for width, gap in zip(widths, gaps, strict=True)]
    over = room - sum(widths)
    if over <= 0 or not widths:
        return tuple(widths)
    each, odd = divmod(over, len(widths))
    return (*(width + each for width in widths[:-1]), widths[-1] + each + odd)
