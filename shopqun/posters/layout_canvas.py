"""The canvas: a working sheet of boxes to think with, hung where she plans and not in the window."""

from __future__ import annotations

from collections.abc import Iterator

from shopqun.posters.boxes import Area, Box, Page, RectBox
from shopqun.posters.brief import Canvas, Panel
from shopqun.posters.canvas import RIVALS_HINT
from shopqun.posters.column import STEPS, Para, fit, flow
from shopqun.posters.layout_parts import Desk
from shopqun.posters.paper import MM_PER_PT
from shopqun.posters.wording import signature

_EDGE, _GAP = 12.0, 3.0
_HEAD, _NAME = 26.0, 9.0
_PAD, _LABEL, _WORDS = 3.0, 5.2, 4.6
_RULED = 11.0
_LEAST = 8 * MM_PER_PT
"""Smallest type: it lies on a desk, and is read from nearer than what hangs."""

_PARTS = (0.58, 0.54, 0.62, 0.5)
"""What of the height the first panel may take: the first that leaves room for all words."""


def canvas_page(brief: Canvas, desk: Desk) -> Page | None:
    """Compose the canvas, its words all of one size; None where they do not fit at a readable one."""
    tries = ((part, size) for size in _sizes(desk) for part in _PARTS)
    return next((page for part, size in tries if (page := _page(brief, desk, part, size)) is not None), None)


def _sizes(desk: Desk) -> Iterator[float]:
    return (size for step in STEPS if (size := desk.mm(_WORDS) * step) >= _LEAST)


def _page(brief: Canvas, desk: Desk, part: float, size: float) -> Page | None:
    paper, mm = desk.paper, desk.mm
    left, wide = mm(_EDGE), paper.width_mm - 2 * mm(_EDGE)
    boxes: list[Box] = [RectBox(0, 0, paper.width_mm, paper.height_mm, fill=desk.theme.card)]
    boxes.extend(_line(desk, Area(left, mm(_EDGE), wide, mm(14)), brief.title, 12, bold=True))
    said = f"{brief.shop.name}　{signature(brief.shop)}"
    boxes.extend(_line(desk, Area(left, mm(_EDGE + 15), wide, mm(8)), said, 4.6))
    top, whole = mm(_EDGE + _HEAD), paper.height_mm - mm(2 * _EDGE + _HEAD + _GAP)
    for panel, share in zip(brief.panels, (part, 1 - part), strict=True):
        made = _panel(panel, desk, Area(left, top, wide, whole * share), size)
        if made is None:
            return None
        boxes.extend(made)
        top += whole * share + mm(_GAP)
    return Page(tuple(boxes))


def _line(desk: Desk, area: Area, words: str, size: float, *, bold: bool = False) -> tuple[Box, ...]:
    """Set one line, smaller where it is long."""
    para = Para(words, desk.mm(size), desk.theme.ink if bold else desk.theme.mute, bold=bold, max_lines=1)
    found = fit([para], area, desk.measure, _LEAST)
    return found.boxes if found else ()


def _panel(panel: Panel, desk: Desk, area: Area, size: float) -> list[Box] | None:
    mm, theme = desk.mm, desk.theme
    boxes: list[Box] = list(_line(desk, Area(area.x, area.y, area.w, mm(_NAME)), panel.title, 6, bold=True))
    inside = Area(area.x, area.y + mm(_NAME), area.w, area.h - mm(_NAME))
    cells = _cells(panel, desk, inside)
    for (label, text), cell in zip(panel.cells, cells, strict=True):
        filled = _cell(label, text, desk, cell, size)
        if filled is None:
            return None
        boxes.append(RectBox(cell.x, cell.y, cell.w, cell.h, "", mm(2), theme.line, mm(0.35)))
        boxes.extend(filled)
    return boxes


def _cells(panel: Panel, desk: Desk, area: Area) -> Iterator[Area]:
    """Divide an area evenly, row by row."""
    gap, across = desk.mm(_GAP), panel.across
    down = -(-len(panel.cells) // across)
    wide, tall = (area.w - gap * (across - 1)) / across, (area.h - gap * (down - 1)) / down
    for number in range(len(panel.cells)):
        row, column = divmod(number, across)
        yield Area(area.x + column * (wide + gap), area.y + row * (tall + gap), wide, tall)


def _cell(label: str, text: str, desk: Desk, cell: Area, size: float) -> list[Box] | None:
    """Set a label over its words; a cell without words has lines to write on."""
    mm, theme = desk.mm, desk.theme
    pad = mm(_PAD)
    inside = Area(cell.x + pad, cell.y + pad, cell.w - 2 * pad, cell.h - 2 * pad)
    head = Para(label, mm(_LABEL), theme.strong(theme.card), bold=True)
    ink = theme.plain(theme.card) if text else theme.mute
    lines = (text or RIVALS_HINT).split("\n")
    words = [Para(line, size, ink, gap=mm(1.2), leading=1.35) for line in lines]
    found = flow([head, *words], inside, desk.measure)
    if not found.within or found.height > inside.h:
        return None
    return [*found.boxes, *([] if text else _ruled(desk, inside, inside.y + found.height))]


def _ruled(desk: Desk, inside: Area, below: float) -> Iterator[Box]:
    step, y = desk.mm(_RULED), below
    while (y := y + step) <= inside.y + inside.h:
        yield RectBox(inside.x, y, inside.w, desk.mm(0.25), fill=desk.theme.line)
