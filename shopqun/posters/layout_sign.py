"""Signs, boards and notices: a headline over one card, which holds a code, boxes, prices or rows of rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from shopqun.posters.art import goods
from shopqun.posters.boxes import Area, Box, Page, PathBox, RectBox
from shopqun.posters.brief import Notice, PriceBoard, ShopFace, Sign
from shopqun.posters.column import Block, Para, fit
from shopqun.posters.layout_ground import ground, hung
from shopqun.posters.layout_parts import Desk, action, clear_of, first_that_fits, foot, labelled, named
from shopqun.posters.layout_prices import price_rows
from shopqun.posters.qr import encode
from shopqun.posters.shapes import place
from shopqun.posters.sign_words import BOARD_NOTE, KEPT, on_the_day
from shopqun.posters.wording import join_call, join_note, signature, usable_until

Fill = Callable[[Desk, Area], Sequence[Box] | None]
"""Lays something into the card; None where it has no room."""

ROWS_A_PAGE = (12, 9, 6, 4, 3)
"""How many prices a board takes: fewer where the paper is small, and more pages."""

_ROW, _WEEK, _PICTURES = 8.0, 7, (40.0, 32.0, 26.0, 20.0)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What a page says above its card, what fills the card, and the small print."""

    shop: ShopFace
    promise: Sequence[Block]
    fill: Fill
    notes: Sequence[str]

    def page(self, desk: Desk, part: float, extra: int) -> Page | None:
        """Draft the page with a promise of this part of its height."""
        base = ground(desk, part, foot_height=24, foot_lines=1 + len(self.notes) + extra)
        room = base.promise
        area = Area(room.x, room.y, room.w, room.h - desk.mm(4))
        words = fit(self.promise, area, desk.measure, desk.paper.floor_mm, valign=0.35, steps=desk.steps)
        filled = self.fill(desk, base.card)
        said = f"{self.shop.name} · {signature(self.shop)}"
        signed = foot(desk, base.foot, said, self.notes, base.foot_colour)
        if words is None or filled is None or signed is None:
            return None
        hanging = hung(desk, base, words.boxes)
        pictures = _picture(self.shop, desk, room, (*words.boxes, *hanging)) if not hanging else ()
        return Page((*base.boxes, *hanging, *pictures, *words.boxes, *filled, *signed))


def sign_page(brief: Sign, desk: Desk) -> Page | None:
    """Compose a sign; None if its words do not fit on this paper at a readable size."""
    parts = (0.5, 0.55, 0.45) if brief.stamps else (0.55, 0.5, 0.46, 0.42)
    notes = tuple(note for note in (*brief.notes, join_note(brief.join) if brief.join else "") if note)
    fill = partial(_stamps, brief.stamps) if brief.stamps else partial(_join, brief)
    above = brief.lines if brief.join or brief.stamps else brief.lines[:1]
    promise = [*_marked(brief.shop, desk), *_head(brief.headline, brief.accent, desk), *_lines(above, desk)]
    return first_that_fits(desk, parts, _Sheet(brief.shop, promise, fill, notes).page)


def notice_page(brief: Notice, desk: Desk) -> Page | None:
    """Compose a notice with all of its rows in one size; None where they do not fit."""
    promise = [*_marked(brief.shop, desk), *_head(brief.title, "", desk)]
    sheet = _Sheet(brief.shop, promise, partial(_rows, brief.rows), (*brief.notes, KEPT))
    return first_that_fits(desk, (0.22, 0.19, 0.26), sheet.page)


def board_pages(brief: PriceBoard, desk: Desk) -> tuple[Page, ...] | None:
    """Compose a board of prices, on as many pages as its goods need."""
    return next((pages for most in ROWS_A_PAGE if (pages := _boards(brief, desk, most))), None)


def _boards(brief: PriceBoard, desk: Desk, most: int) -> tuple[Page, ...] | None:
    day = Para(on_the_day(brief.day), desk.mm(8), desk.theme.ink, gap=desk.mm(1))
    made = []
    for start in range(0, len(brief.items), most):
        fill = partial(price_rows, brief.items[start : start + most])
        sheet = _Sheet(
            brief.shop, [*_marked(brief.shop, desk), *_head(brief.title, "", desk), day], fill, (BOARD_NOTE,)
        )
        page = first_that_fits(desk, (0.3, 0.27, 0.34), sheet.page)
        if page is None:
            return None
        made.append(page)
    return tuple(made)


def _marked(shop: ShopFace, desk: Desk) -> list[Block]:
    """Head a sign with the shop's mark and name, where it has a mark; else the name stands at the foot."""
    name = Para(shop.name, desk.mm(6.4), desk.theme.brand, bold=True)
    return [named(name, shop, desk)] if shop.brand.logo else []


def _head(headline: str, accent: str, desk: Desk) -> list[Block]:
    theme, mm = desk.theme, desk.mm
    loud = theme.strong(theme.paper)
    return [
        Para(
            headline,
            mm(25),
            theme.ink,
            bold=True,
            leading=1.18,
            accent=accent,
            accent_colour=loud,
            headline=True,
            max_lines=headline.count("\n") + 1 if "\n" in headline else 3,
        )
    ]


def _lines(lines: Sequence[str], desk: Desk) -> list[Block]:
    return [
        Para(line, desk.mm(7.4), desk.theme.ink, gap=desk.mm(4 if not number else 0.6), leading=1.5)
        for number, line in enumerate(lines)
    ]


def _picture(shop: ShopFace, desk: Desk, room: Area, words: Sequence[Box]) -> tuple[PathBox, ...]:
    """Stand the trade's best at the right, as large as the words leave room for."""
    art = goods(shop.category, desk.theme)[-1]
    right, bottom = room.x + room.w, room.y + room.h
    placed = (place(art, right - desk.mm(size), bottom, desk.mm(size)) for size in _PICTURES)
    placed = (each for each in placed if each.h <= room.h - desk.mm(2))
    return next((found for each in placed if (found := clear_of(words, (each,), desk.mm(3)))), ())


def _join(brief: Sign, desk: Desk, area: Area) -> Sequence[Box] | None:
    """Fill the card with a group's code and its reason, or where there is none with what is told."""
    theme, mm = desk.theme, desk.mm
    ink, loud = theme.plain(theme.card), theme.strong(theme.card)
    if brief.join is None:
        inside = Area(area.x + mm(8), area.y + mm(4), area.w - mm(16), area.h - mm(8))
        told: list[Block] = [
            Para(line, mm(10), ink, bold=True, gap=mm(5), leading=1.35) for line in brief.lines[1:]
        ]
        found = fit(told, inside, desk.measure, desk.paper.floor_mm, valign=0.5, steps=desk.steps)
        return found.boxes if found else None
    blocks: list[Block] = [Para(join_call(brief.join), mm(13), ink, bold=True, leading=1.25)]
    until = usable_until(brief.join)
    if until:
        blocks.append(Para(until, mm(5.2), loud, bold=True, gap=mm(1.5)))
    return action(desk, area, encode(brief.join.payload), blocks)


def _stamps(count: int, desk: Desk, area: Area) -> Sequence[Box] | None:
    """Draw numbered boxes for stamps of at least 9 mm: a week a row; a few as large as they go."""
    theme, mm = desk.theme, desk.mm
    pad = mm(6)
    wide, high = area.w - 2 * pad, area.h - 2 * pad
    tried = (_WEEK,) if count > 10 else range(1, count + 1)
    across = max(tried, key=lambda each: min(wide / each, high / -(-count // each)))
    down = -(-count // across)
    side = min(wide / across, high / down)
    if side < 9.5:
        return None
    left = area.x + (area.w - side * across) / 2
    top = area.y + (area.h - side * down) / 2
    gap, size = side * 0.07, max(side * 0.2, desk.paper.floor_mm)
    boxes: list[Box] = []
    for number in range(count):
        row, column = divmod(number, across)
        x, y = left + column * side + gap, top + row * side + gap
        inner = side - 2 * gap
        boxes.append(RectBox(x, y, inner, inner, "", mm(theme.corner) * 0.6, theme.brand, mm(0.4)))
        word = Para(str(number + 1), size, theme.plain(theme.card), bold=number + 1 == count)
        spot = Area(x + inner * 0.1, y + inner * 0.06, inner, inner)
        made = fit([word], spot, desk.measure, desk.paper.floor_mm)
        boxes.extend(made.boxes if made else ())
    return boxes


def _rows(rows: Sequence[tuple[str, str]], desk: Desk, area: Area) -> Sequence[Box] | None:
    """Set labels and texts in one column, the largest size that fits; in two where it is wide enough."""
    pad = desk.mm(7)
    inside = Area(area.x + pad, area.y + pad, area.w - 2 * pad, area.h - 2 * pad)
    sizes = dict.fromkeys(max(desk.mm(_ROW) * step, desk.paper.floor_mm) for step in desk.steps)
    return next((found for size in sizes if (found := labelled(rows, desk, inside, size)) is not None), None)
