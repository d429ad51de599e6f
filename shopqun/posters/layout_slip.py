"""A slip of the counter: facts in two columns, one code, small print; on a strip, A6 or A4."""

from __future__ import annotations

from dataclasses import dataclass

from shopqun.posters.boxes import Area, Box, Page, QrBox, RectBox, TextBox
from shopqun.posters.brief import CounterSlip, SlipRow
from shopqun.posters.column import Block, Para, Rule, flow
from shopqun.posters.layout_parts import Desk
from shopqun.posters.paper import CODE_MM, MM_PER_PT
from shopqun.posters.qr import encode, grouped, our_payload, plate_side
from shopqun.posters.typography import fold
from shopqun.posters.wording import signature

WIDEST_QR = 40.0
"""Domain B3: a receipt's QR is at most 40 mm wide."""

_WIDE_COLUMN = 130.0
"""Longest line on a sheet, in mm: the eye must find the figure that belongs to a word."""

_ROW, _LOUD, _SHEET = 9.0, 13.0, 150.0
_AIR = 1.5


@dataclass(frozen=True, slots=True)
class Slip:
    """A composed slip and how long it came, in mm."""

    page: Page
    height: float


def slip(brief: CounterSlip, desk: Desk) -> Slip | None:
    """Compose a slip; None where it is longer than its paper."""
    paper = desk.paper
    margin = 1.0 if paper.mono else paper.width_mm * 0.09
    area = Area(margin, margin + 1, min(paper.width_mm - 2 * margin, _WIDE_COLUMN), paper.height_mm)
    head = flow(_head(brief, desk), area, desk.measure)
    boxes: list[Box] = [*head.boxes]
    y = area.y + head.height + _AIR
    for part in brief.parts:
        boxes.append(RectBox(area.x, y, area.w, desk.paper.dot_mm * 2, _ink(desk)))
        y += _AIR
        for each in part:
            placed, tall = _row(each, Area(area.x, y, area.w, 0), desk)
            boxes.extend(placed)
            y += tall
        y += _AIR
    if brief.code:
        placed, tall = _code(brief, Area(area.x, y, area.w, 0), desk)
        boxes.extend(placed)
        y += tall
    foot = flow(_foot(brief, desk), Area(area.x, y, area.w, 0), desk.measure)
    boxes.extend(foot.boxes)
    ended = y + foot.height + margin + 2
    if not (head.within and foot.within) or ended > paper.height_mm:
        return None
    height = ended if paper.mono else paper.height_mm
    ground = RectBox(0, 0, paper.width_mm, height, fill="" if paper.mono else desk.theme.card)
    return Slip(Page((ground, *boxes)), height)


def pt(desk: Desk, points: float) -> float:
    """Give a size of type in mm: as it is on a strip, larger on sheets that are held farther away."""
    paper = desk.paper
    scale = 1.0 if paper.mono else 1.2 if paper.width_mm < _SHEET else 1.35
    return max(points * MM_PER_PT * scale, paper.floor_mm)


def _ink(desk: Desk) -> str:
    return desk.theme.plain(desk.theme.card)


def _head(brief: CounterSlip, desk: Desk) -> list[Block]:
    ink, where = _ink(desk), signature(brief.shop)
    return [
        Para(brief.shop.name, pt(desk, 13), ink, bold=True),
        *([Para(where, pt(desk, 8), ink)] if where else []),
        Para(brief.title, pt(desk, 12), ink, bold=True, gap=1),
    ]


def _row(row: SlipRow, area: Area, desk: Desk) -> tuple[list[Box], float]:
    """Set a word at the left and its value at the right, under it where the line is too short for both."""
    size, ink = pt(desk, _LOUD if row.loud else _ROW), _ink(desk)
    step = size * 1.4
    label, value = fold(row.label), fold(row.value)
    wide = [desk.measure(text, size, row.loud) for text in (label, value)]
    if sum(wide) + size <= area.w:
        top = area.y + (step - size) / 2
        right = area.x + area.w - wide[1]
        both = ((label, area.x, wide[0]), (value, right, wide[1]))
        texts = [TextBox(x, top, w, size, text, ink, bold=row.loud) for text, x, w in both if text]
        return [*texts], step
    blocks = [
        Para(text, size, ink, bold=row.loud, align=align) for text, align in ((label, 0.0), (value, 1.0))
    ]
    under = flow([each for each in blocks if each.text], area, desk.measure)
    return [*under.boxes], under.height


def _code(brief: CounterSlip, area: Area, desk: Desk) -> tuple[list[Box], float]:
    """Set the code in the middle, on whole dots, and its letters under it."""
    paper, symbol = desk.paper, encode(our_payload(brief.code))
    side = plate_side(symbol, min(WIDEST_QR, area.w * 0.75), paper.dpi) or WIDEST_QR
    dot = paper.dot_mm
    x, y = area.x + (area.w - side) / 2, area.y
    box = QrBox(-(-x // dot) * dot, -(-y // dot) * dot, side, symbol, 0)
    ink = _ink(desk)
    words = flow(
        [
            Para(grouped(brief.code), max(pt(desk, 12), CODE_MM), ink, bold=True, align=0.5),
            Para(brief.code_note, pt(desk, 9), ink, align=0.5),
        ],
        Area(area.x, y + side, area.w, 0),
        desk.measure,
    )
    return [box, *words.boxes], side + words.height + _AIR


def _foot(brief: CounterSlip, desk: Desk) -> list[Block]:
    ink = _ink(desk)
    return [Rule(ink, 1.0, 0.25), *(Para(line, pt(desk, 8), ink) for line in brief.notes)]
