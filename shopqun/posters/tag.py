"""The short code of the place a poster hangs at, small in a corner, for who photographs it."""

from __future__ import annotations

from dataclasses import replace

from shopqun.posters.boxes import Area, Box, Leaves, Measure, Page, QrBox, RectBox, Sheet, TextBox
from shopqun.posters.paper import Paper
from shopqun.posters.theme import MONO

_PAD = 0.35
"""What surrounds the letters, in parts of their size."""


def tagged(sheet: Sheet, code: str, measure: Measure) -> Sheet:
    """Give every page this code in the first corner that is free; a page without one stays as it is."""
    if not code:
        return sheet
    pages = sheet.pages
    return replace(
        sheet, pages=Leaves(len(pages), lambda number: _tagged(pages[number], sheet, code, measure))
    )


def _tagged(page: Page, sheet: Sheet, code: str, measure: Measure) -> Page:
    size = sheet.paper.floor_mm
    wide, high = measure(code, size, False) + 2 * _PAD * size, size * (1 + _PAD)
    read = [box for box in page.boxes if isinstance(box, TextBox | QrBox)]
    for corner in _corners(sheet, sheet.paper, wide, high):
        if not any(_meets(corner, box) for box in read):
            plate = RectBox(corner.x, corner.y, wide, high, MONO.paper, high / 4)
            left, top = corner.x + _PAD * size, corner.y + _PAD * size / 2
            words = TextBox(left, top, wide - 2 * _PAD * size, size, code, MONO.ink)
            return Page((*page.boxes, plate, words))
    return page


def _corners(sheet: Sheet, paper: Paper, wide: float, high: float) -> tuple[Area, ...]:
    """Give the corners in the order they are tried: where a signature ends, then round the page."""
    edge = paper.safe_mm
    right, low = sheet.width_mm - edge - wide, sheet.height_mm - paper.hidden_mm - edge - high
    places = ((right, low), (edge, low), (right, edge), (edge, edge))
    return tuple(Area(x, y, wide, high) for x, y in places)


def _meets(area: Area, box: Box) -> bool:
    return (
        area.x < box.x + box.w
        and box.x < area.x + area.w
        and area.y < box.y + box.h
        and box.y < area.y + area.h
    )
