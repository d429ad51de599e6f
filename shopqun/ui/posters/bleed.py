"""Painting what surrounds a trimmed page: its outermost fifth of a millimetre, drawn out on every side."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from shopqun.posters.boxes import Box, Page, Sheet
from shopqun.posters.edges import at_the_edge

_OUTERMOST = 0.2


def paint_bleed(sheet: Sheet, page: Page, painter: QPainter, paint: Callable[[Box, QPainter], None]) -> None:
    """Paint the bleed of a page with what paints a box; the painter's units are millimetres."""
    boxes = at_the_edge(sheet, page)
    across = _drawn_out(sheet.width_mm, sheet.bleed_mm)
    along = _drawn_out(sheet.height_mm, sheet.bleed_mm)
    for (left, wide, x, by_x), (top, high, y, by_y) in product(across, along):
        if by_x == by_y == 1:
            continue
        painter.save()
        painter.setClipRect(QRectF(left, top, wide, high), Qt.ClipOperation.IntersectClip)
        painter.translate(x, y)
        painter.scale(by_x, by_y)
        for box in boxes:
            paint(box, painter)
        painter.restore()


def _drawn_out(length: float, bleed: float) -> tuple[tuple[float, float, float, float], ...]:
    """Give the three parts of a side: its place, its length, and how the page is moved and drawn out."""
    by = bleed / _OUTERMOST
    return (
        (-bleed, bleed, -bleed, by),
        (0, length, 0, 1),
        (length, bleed, length - (length - _OUTERMOST) * by, by),
    )
