"""What a page's edge is like: trimmed, with bleed for a print shop, or white for a printer at home."""

from __future__ import annotations

from dataclasses import replace

from shopqun.posters.boxes import Box, Leaves, Page, PathBox, RectBox, Sheet
from shopqun.posters.theme import MONO

TRIMMED, BLEED, WHITE = "", "bleed", "white"
EDGES = (TRIMMED, BLEED, WHITE)

BLEED_MM, WHITE_MM = 3.0, 5.0
"""Print shops ask for 3 mm over the trim; office printers leave up to 5 mm blank (domain B3)."""

_TOUCHES = 0.05


def edged(sheet: Sheet, edge: str) -> Sheet:
    """Give the sheet with this edge; strips of receipt printers have none."""
    if sheet.paper.mono:
        return sheet
    if edge == BLEED:
        return replace(sheet, bleed_mm=BLEED_MM)
    if edge == WHITE and sheet.paper.safe_mm >= WHITE_MM:
        frame = _frame(sheet.width_mm, sheet.height_mm)
        pages = sheet.pages
        return replace(sheet, pages=Leaves(len(pages), lambda number: Page((*pages[number].boxes, *frame))))
    return sheet


def _frame(wide: float, high: float) -> tuple[Box, ...]:
    """Give four white strips that leave blank what a printer would cut off anyhow."""
    across, along = (wide, WHITE_MM), (WHITE_MM, high)
    corners = ((0, 0, *across), (0, high - WHITE_MM, *across), (0, 0, *along), (wide - WHITE_MM, 0, *along))
    return tuple(RectBox(x, y, w, h, MONO.paper) for x, y, w, h in corners)


def at_the_edge(sheet: Sheet, page: Page) -> tuple[Box, ...]:
    """Give the painted boxes that reach the trim, and so must reach the bleed."""
    right, low = sheet.width_mm - _TOUCHES, sheet.height_mm - _TOUCHES
    return tuple(
        box
        for box in page.boxes
        if isinstance(box, RectBox | PathBox)
        and (box.x < _TOUCHES or box.y < _TOUCHES or box.x + box.w > right or box.y + box.h > low)
    )
