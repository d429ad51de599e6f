"""Imposing cards of 90 by 54 mm, ten on A4, with crop marks, a slug line and a ruler to check the print."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from shopqun.posters.boxes import Area, Box, Leaves, Page, RectBox, TextBox
from shopqun.posters.column import SMALLEST, Para, fit
from shopqun.posters.layout_parts import Desk
from shopqun.posters.theme import CUTTERS_INK
from shopqun.posters.wording import PRINT_AT_100, RULER

CARD_W, CARD_H = 90.0, 54.0
ACROSS, DOWN = 2, 5
A_PAGE = ACROSS * DOWN

_LEFT, _TOP = 15.0, 13.5
_SLUG = 3.0


def cut_sheets(count: int, card: Callable[[int], Iterable[Box]], title: str, desk: Desk) -> Sequence[Page]:
    """Lay so many cards out, ten a page; `card` gives the boxes of one by its number."""
    sheets = -(-count // A_PAGE)
    return Leaves(sheets, lambda number: _sheet(number, sheets, count, card, title, desk))


def _sheet(
    number: int, sheets: int, count: int, card: Callable[[int], Iterable[Box]], title: str, desk: Desk
) -> Page:
    boxes: list[Box] = []
    for place, which in enumerate(range(number * A_PAGE, min((number + 1) * A_PAGE, count))):
        row, column = divmod(place, ACROSS)
        dx, dy = _LEFT + column * CARD_W, _TOP + row * CARD_H
        boxes.extend(replace(box, x=box.x + dx, y=box.y + dy) for box in card(which))
    boxes.extend(_marks())
    boxes.extend(_slug(desk, f"{title} · 第 {number + 1} / {sheets} 页（共 {count} 张）"))
    return Page(tuple(boxes))


def _marks() -> Iterator[RectBox]:
    """Draw crop marks 5 mm long, starting 2 mm outside the trim."""
    thin, ink = 0.18, CUTTERS_INK
    bottom, right = _TOP + DOWN * CARD_H, _LEFT + ACROSS * CARD_W
    for column in range(ACROSS + 1):
        x = _LEFT + column * CARD_W - thin / 2
        yield RectBox(x, _TOP - 7, thin, 5, ink)
        yield RectBox(x, bottom + 2, thin, 5, ink)
    for row in range(DOWN + 1):
        y = _TOP + row * CARD_H - thin / 2
        yield RectBox(_LEFT - 7, y, 5, thin, ink)
        yield RectBox(right + 2, y, 5, thin, ink)


def _slug(desk: Desk, text: str) -> Iterator[Box]:
    """Write batch and page above, and below a ruler of 50 mm."""
    ink = CUTTERS_INK
    for line, x, y in ((text, 18, 5.5), (RULER, 108, 287.5)):
        found = fit([Para(line, _SLUG, ink, max_lines=1)], Area(x, y, 84, 5), desk.measure, _SLUG * SMALLEST)
        yield from found.boxes if found else ()
    width = desk.measure(PRINT_AT_100, _SLUG, False)
    yield TextBox(186 - width, 6.1, width, _SLUG, PRINT_AT_100, ink)
    yield RectBox(32, 291.2, 50, 0.2, ink)
    for tick in range(6):
        high = 3.2 if tick in {0, 5} else 1.6
        yield RectBox(min(32 + tick * 10, 81.8), 291.2 - high, 0.2, high, ink)
