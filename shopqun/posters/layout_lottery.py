"""The notice of a lottery: every prize with price, number and chance, the rules whole, the seal at the foot.

What the law asks to be published (令32-13) stands on it. Where the paper is too small for the rules, the
prizes stand alone and the notice in the shop is named.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from shopqun.posters.art import picture_for
from shopqun.posters.boxes import Area, Box, Page, RectBox, TextBox
from shopqun.posters.brief import LotteryNotice, PrizeLine
from shopqun.posters.column import Block, Flow, Para, fit, flow, lowered
from shopqun.posters.layout_parts import MARGIN, Desk, labelled, named
from shopqun.posters.shapes import place
from shopqun.posters.wording import (
    ELSEWHERE,
    NOT_FOR_MINORS,
    PRIZE_HEADS,
    RULES,
    lottery_days,
    lottery_seal,
    prize_cells,
    signature,
)

_HEAD, _FOOT, _ROW = 68.0, 34.0, 10.5
_LEFT = (0.0, 0.145, 0.5)
_RIGHT = (0.775, 0.905, 1.0)
_ROOM = (0.135, 0.345, 0.12, 0.155, 0.12, 0.09)
_GUTTER, _RULE = 0.05, 5.4


def lottery_page(brief: LotteryNotice, desk: Desk) -> Page | None:
    """Compose the notice with its rules, else with where they hang; None where not even the prizes fit."""
    return _page(brief, desk, whole=True) or _page(brief, desk, whole=False)


def _page(brief: LotteryNotice, desk: Desk, *, whole: bool) -> Page | None:
    paper, theme, mm = desk.paper, desk.theme, desk.mm
    wide, high = paper.width_mm, paper.height_mm - paper.hidden_mm
    margin = max(mm(MARGIN), paper.safe_mm)
    inner = wide - 2 * margin
    foot = _foot(brief, desk, Area(margin, 0, inner, 0))
    low = high - max(mm(6), paper.safe_mm + mm(1))
    head, foot_top = mm(_HEAD), min(high - mm(_FOOT), low - foot.height - mm(5))
    boxes: list[Box] = [
        RectBox(0, 0, wide, paper.height_mm, fill=theme.card),
        RectBox(0, 0, wide, head, fill=theme.paper),
        RectBox(0, foot_top, wide, paper.height_mm - foot_top, fill=theme.brand),
    ]
    top = _headline(brief, desk, Area(margin, mm(11), inner, head - mm(15)))
    table = _table(brief.prizes, desk, Area(margin, head + mm(5), inner, foot_top - head - mm(8)))
    if top is None or table is None or not foot.within:
        return None
    below = table[1] + mm(6)
    area = Area(margin, below, inner, foot_top - below - mm(5))
    rules = _rules(brief, desk, area) if whole else _elsewhere(desk, area)
    if rules is None:
        return None
    signed = lowered(foot.boxes, (foot_top + mm(5) + low - foot.height) / 2)
    return Page((*boxes, *top, *table[0], *rules, *signed))


def _headline(brief: LotteryNotice, desk: Desk, area: Area) -> tuple[Box, ...] | None:
    theme, mm = desk.theme, desk.mm
    ink, (deck, days) = theme.plain(theme.paper), lottery_days(brief)
    art = picture_for(brief.title)
    room = mm(46) if art else 0.0
    blocks: list[Block] = [
        named(Para(brief.shop.name, mm(7), theme.strong(theme.paper), bold=True), brief.shop, desk),
        Para(brief.title, mm(21), theme.brand, bold=True, leading=1.18, headline=True, max_lines=2),
        Para(deck, mm(6), ink, bold=True, leading=1.45),
        Para(days, mm(6), ink, leading=1.45),
    ]
    found = fit(blocks, replace(area, w=area.w - room), desk.measure, desk.paper.floor_mm, valign=0.5)
    if found is None:
        return None
    picture = (place(art, area.x + area.w - mm(40), area.y + area.h - mm(6), mm(40)),) if art else ()
    return (*picture, *found.boxes)


def _table(prizes: Sequence[PrizeLine], desk: Desk, area: Area) -> tuple[list[Box], float] | None:
    """Give the rows of the deck under their heads, and where they end; None where a name has no room."""
    theme, mm, floor = desk.theme, desk.mm, desk.paper.floor_mm
    ink, row = theme.plain(theme.card), max(mm(_ROW), floor * 1.9)
    head = replace(area, h=row * 0.85)
    boxes: list[Box] = list(_cells(PRIZE_HEADS, desk, head, max(mm(4.6), floor), theme.mute) or ())
    y = area.y + head.h
    boxes.append(RectBox(area.x, y - mm(0.4), area.w, mm(0.5), fill=theme.brand))
    for prize in prizes:
        line = Area(area.x, y, area.w, row)
        cells = _cells(prize_cells(prize), desk, line, max(mm(5.4), floor), ink, bold=True)
        if cells is None or y + row > area.y + area.h:
            return None
        boxes.extend(cells)
        y += row
        boxes.append(RectBox(area.x, y - mm(0.2), area.w, mm(0.25), fill=theme.line))
    return boxes, y


def _cells(
    words: Sequence[str], desk: Desk, area: Area, size: float, colour: str, *, bold: bool = False
) -> list[Box] | None:
    """Set one row: three words at the left of their columns, three at the right; the first in colour."""
    measure, theme = desk.measure, desk.theme
    middle = area.y + (area.h - size) / 2
    heavy = (bold, False, False, False, bold, False)
    boxes: list[Box] = []
    for number, (text, strong) in enumerate(zip(words, heavy, strict=True)):
        room = area.w * _ROOM[number]
        tall = min(size, max(size * room / max(measure(text, size, strong), 0.01), desk.paper.floor_mm))
        width = measure(text, tall, strong)
        if width > room + 0.01:
            return None
        x = area.x + area.w * _LEFT[number] if number < 3 else area.x + area.w * _RIGHT[number - 3] - width
        ink = theme.strong(theme.card) if bold and not number else colour
        boxes.append(TextBox(x, middle + (size - tall) / 2, width, tall, text, ink, bold=strong))
    return boxes


def _rules(brief: LotteryNotice, desk: Desk, area: Area) -> tuple[Box, ...] | None:
    """Set the rules in two columns of one size, the largest that fits."""
    theme, mm, floor = desk.theme, desk.mm, desk.paper.floor_mm
    title = flow([Para(RULES, mm(7.2), theme.brand, bold=True)], area, desk.measure, floor=floor)
    half = area.w * (1 - _GUTTER) / 2
    top = area.y + title.height + mm(2)
    left = Area(area.x, top, half, area.y + area.h - top)
    right = replace(left, x=area.x + area.w - half)
    cut = _middle([len(text) + 8 for _, text in brief.rules])
    for shrink in desk.steps:
        size = max(mm(_RULE) * shrink, floor)
        columns = [
            labelled(part, desk, where, size)
            for part, where in ((brief.rules[:cut], left), (brief.rules[cut:], right))
        ]
        if all(each is not None for each in columns):
            return (*title.boxes, *(box for each in columns for box in each or ()))
    return None


def _middle(lengths: Sequence[int]) -> int:
    """Give where to cut a list so that both halves are about as long."""
    whole = sum(lengths)
    return min(range(len(lengths) + 1), key=lambda cut: abs(whole - 2 * sum(lengths[:cut])))


def _elsewhere(desk: Desk, area: Area) -> tuple[Box, ...] | None:
    theme, mm = desk.theme, desk.mm
    found = fit(
        [Para(ELSEWHERE, mm(6), theme.plain(theme.card), bold=True, leading=1.4)],
        area,
        desk.measure,
        desk.paper.floor_mm,
    )
    return found.boxes if found else None


def _foot(brief: LotteryNotice, desk: Desk, area: Area) -> Flow:
    """Set the seal and what holds for everybody; it takes the height it needs."""
    theme, mm = desk.theme, desk.mm
    lines = (*lottery_seal(brief), NOT_FOR_MINORS, f"{brief.shop.name} · {signature(brief.shop)}")
    blocks = [
        Para(line, mm(4.6 if number else 5.6), theme.onbrand, bold=not number, leading=1.45)
        for number, line in enumerate(lines)
    ]
    return flow(blocks, area, desk.measure, floor=desk.paper.floor_mm)
