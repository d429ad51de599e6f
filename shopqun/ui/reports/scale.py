"""The measures of a chart as plain numbers: tops of scales, levels of heat, labels that do not touch."""

from __future__ import annotations

from collections.abc import Sequence

_STEPS = (1, 2, 5)
HOTTEST = 4


def nice_top(most: int) -> int:
    """Give the top of the scale: the next of 2, 4, 10, 20, 40, 100 … that holds the most."""
    power = 1
    while True:
        for step in _STEPS:
            if step * power * 2 >= most:
                return step * power * 2
        power *= 10


def heat(value: int, most: int) -> int:
    """Give the level of a day: 0 for nothing, 1 to 4 by quarters of the most."""
    if value <= 0 or most <= 0:
        return 0
    return min(HOTTEST, -(-HOTTEST * value // most))


def apart(places: Sequence[float], least: float, top: float, bottom: float) -> tuple[float, ...]:
    """Move labels as little as needed, so that no two are nearer than `least` and all stay inside."""
    order = sorted(range(len(places)), key=lambda place: places[place])
    moved = list(places)
    below = top - least
    for place in order:
        moved[place] = below = max(moved[place], below + least)
    above = bottom + least
    for place in reversed(order):
        moved[place] = above = min(moved[place], above - least)
    return tuple(moved)
