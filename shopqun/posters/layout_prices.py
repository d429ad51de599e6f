"""The poster of tonight's prices: one hero, a grid of the others, the time, and how to take part."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from shopqun.posters.art import picture_for
from shopqun.posters.boxes import Area, Box, ImageBox, Page, RectBox
from shopqun.posters.brief import SaleItem, SalePrices
from shopqun.posters.column import Block, Flow, Para, Price, fit, flow, lowered
from shopqun.posters.layout_ground import FILLED, Ground, ground, ground_beside, hung
from shopqun.posters.layout_parts import Desk, action, first_that_fits, signed_foot
from shopqun.posters.qr import encode
from shopqun.posters.shapes import place
from shopqun.posters.wording import (
    LOW7,
    PRIVACY,
    limits,
    pickup,
    price_digits,
    sale_time,
    signature,
    usable_until,
)

ITEMS_A_PAGE = (7, 4, 2)
"""How many prices a page takes: fewer where the paper is small, and more pages."""


def price_pages(brief: SalePrices, desk: Desk) -> tuple[Page, ...] | None:
    """Compose as many pages as the items need; None if not even two fit on a page."""
    return next((pages for most in ITEMS_A_PAGE if (pages := _pages(brief, desk, most))), None)


def _pages(brief: SalePrices, desk: Desk, most: int) -> tuple[Page, ...] | None:
    pages = []
    for start in range(0, len(brief.items), most):
        shown = brief.items[start : start + most]
        page = first_that_fits(desk, (0.715, 0.75, 0.69, 0.64, 0.6), partial(_page, brief, shown))
        if page is None:
            return None
        pages.append(page)
    return tuple(pages)


def _page(brief: SalePrices, items: tuple[SaleItem, ...], desk: Desk, part: float, extra: int) -> Page | None:
    high = 21 if desk.theme.motif in FILLED else 25
    lines = 2 + extra
    if desk.square:
        return _on(ground_beside(desk, foot_lines=lines), brief, items, desk)
    return _on(ground(desk, part, foot_height=high, foot_lines=lines), brief, items, desk)


def _on(base: Ground, brief: SalePrices, items: tuple[SaleItem, ...], desk: Desk) -> Page | None:
    promise = base.promise
    mm = desk.mm
    title_high = mm(30)
    title = fit(
        [Para(brief.title, mm(25), desk.theme.brand, bold=True, leading=1.15, headline=True, max_lines=2)],
        Area(promise.x, promise.y - mm(3), promise.w, title_high),
        desk.measure,
        desk.paper.floor_mm,
        valign=0.5,
    )
    band = _band(
        brief, desk, Area(promise.x - mm(3), promise.y + title_high - mm(1), promise.w + mm(6), mm(16))
    )
    top = promise.y + title_high + mm(19)
    stock = Area(promise.x - mm(3), top, promise.w + mm(6), promise.y + promise.h - top - mm(4))
    goods = _goods(items, desk, stock) or price_rows(items, desk, stock)
    acting = _acting(brief, desk, base.card)
    note = PRIVACY if brief.join else ""
    said = f"{brief.shop.name} · {signature(brief.shop)}"
    signed = signed_foot(desk, base.foot, brief.shop, said, (note,), base.foot_colour)
    if title is None or band is None or goods is None or acting is None or signed is None:
        return None
    hanging = () if desk.square else hung(desk, base, (*title.boxes, *band))
    return Page((*base.boxes, *hanging, *title.boxes, *band, *goods, *acting, *signed))


def _band(brief: SalePrices, desk: Desk, area: Area) -> tuple[Box, ...] | None:
    theme, mm = desk.theme, desk.mm
    day, hours = sale_time(brief.starts, brief.ends)
    inside = Area(area.x + mm(5), area.y, area.w - mm(10), area.h)
    said = Para(f"{day} {hours}", mm(11.5), theme.plain(theme.brand2), bold=True, leading=1.2, max_lines=1)
    found = fit([said], inside, desk.measure, desk.paper.floor_mm, valign=0.5)
    if found is None:
        return None
    return (RectBox(area.x, area.y, area.w, area.h, theme.brand2, mm(theme.corner) * 0.6), *found.boxes)


def _goods(items: tuple[SaleItem, ...], desk: Desk, area: Area) -> list[Box] | None:
    """Give the hero the width of the page, and share the rest out in rows of two."""
    gap = desk.mm(4)
    rows = (len(items)) // 2
    unit = (area.h - gap * rows) / (rows + 1.35)
    cells = [Area(area.x, area.y, area.w, unit * 1.35 if rows else area.h)]
    half = (area.w - gap) / 2
    for number in range(len(items) - 1):
        row, side = divmod(number, 2)
        alone = side == 0 and number == len(items) - 2
        y = area.y + unit * 1.35 + gap + row * (unit + gap)
        cells.append(Area(area.x + side * (half + gap), y, area.w if alone else half, unit))
    boxes: list[Box] = []
    for number, (item, cell) in enumerate(zip(items, cells, strict=True)):
        found = _cell(item, desk, cell, hero=number == 0)
        if found is None:
            return None
        boxes.extend(found)
    return boxes


def _cell(item: SaleItem, desk: Desk, cell: Area, *, hero: bool) -> list[Box] | None:
    theme, mm = desk.theme, desk.mm
    pad = mm(5 if hero else 3.5)
    edge = theme.brand if hero else theme.line
    boxes: list[Box] = [
        RectBox(
            cell.x, cell.y, cell.w, cell.h, theme.card, mm(theme.corner) * 0.7, edge, mm(0.7 if hero else 0.3)
        )
    ]
    part = 1.0 if hero else 0.58
    under = Area(cell.x + pad, 0, cell.w - 2 * pad, 0)
    note = flow(_limits(item, desk, part), under, desk.measure, floor=desk.paper.floor_mm)
    low = cell.y + cell.h - pad * 0.8 - note.height
    art = None if item.photo else picture_for(item.name)
    shape = 1.0 if item.photo else art.height if art else 0.0
    room = min(cell.w * 0.26, mm(44))
    for size in (min(room, (low - cell.y - pad) / shape) if shape else 0.0, 0.0):
        left = cell.x + pad + (room + mm(4) if size else 0)
        inside = Area(left, cell.y + pad / 2, cell.x + cell.w - pad - left, low - cell.y - pad / 2)
        words = _large(item, desk, part, inside) or fit(
            _offer(item, desk, part), inside, desk.measure, desk.paper.floor_mm, valign=0.5
        )
        if words is None or not note.within:
            continue
        left = cell.x + pad + (room - size) / 2
        if art and size:
            boxes.append(place(art, left, low - mm(1), size))
        elif item.photo and size:
            boxes.append(ImageBox(left, low - mm(1) - size, size, size, item.photo, mm(theme.corner) * 0.5))
        return [*boxes, *words.boxes, *lowered(note.boxes, low)]
    return None


def _large(item: SaleItem, desk: Desk, part: float, area: Area) -> Flow | None:
    """Set name and price larger than usual on a banner, where the name stays on one line."""
    if not desk.tall:
        return None
    blocks: list[Block] = [
        replace(_name(item, desk, 11.5 * part), max_lines=1),
        _price(item, desk, 38 * part),
    ]
    return fit(blocks, area, desk.measure, desk.paper.floor_mm, valign=0.5, steps=desk.steps)


def _offer(item: SaleItem, desk: Desk, part: float) -> list[Block]:
    """Give name and unit, and the price."""
    return [_name(item, desk, 11.5 * part), _price(item, desk, 38 * part)]


def _name(item: SaleItem, desk: Desk, size: float) -> Para:
    name = f"{item.name} {item.unit}".rstrip()
    return Para(
        name,
        desk.mm(size),
        desk.theme.plain(desk.theme.card),
        bold=True,
        leading=1.2,
        headline=True,
        max_lines=2,
    )


def _price(item: SaleItem, desk: Desk, size: float) -> Price:
    loud = desk.theme.strong(desk.theme.card)
    return Price(price_digits(item.flash_fen), desk.mm(size), loud, gap=desk.mm(size * 0.04), sign="¥")


def _limits(item: SaleItem, desk: Desk, part: float) -> list[Block]:
    """Give what limits an item; the struck price only with its words (P-01)."""
    ink = desk.theme.plain(desk.theme.card)
    struck = f"¥{price_digits(item.low7_fen)}" if item.low7_fen is not None else ""
    said = " · ".join(text for text in (f"{struck} {LOW7}" if struck else "", limits(item)) if text)
    size = desk.mm(max(5.8 * part, 4.0))
    return [Para(said, size, ink, leading=1.3, accent=struck, accent_colour=ink, struck=True)] if said else []


def price_rows(items: tuple[SaleItem, ...], desk: Desk, area: Area) -> list[Box] | None:
    """Set a plain list where a grid has no room: name and limits at the left, the price at the right."""
    theme, floor = desk.theme, desk.paper.floor_mm
    pad, high = desk.mm(5), area.h / len(items)
    boxes: list[Box] = [RectBox(area.x, area.y, area.w, area.h, theme.card, desk.mm(theme.corner) * 0.7)]
    side = min(high - pad * 0.5, area.w * 0.16)
    inset = side + pad * 0.8 if any(item.photo for item in items) else 0.0
    size = _common_size(items, desk, area.w * 0.3, high - pad * 0.4)
    for number, item in enumerate(items):
        y, part = area.y + number * high, area.w * 0.3
        if number:
            boxes.append(RectBox(area.x + pad, y, area.w - 2 * pad, desk.mm(0.35), theme.line))
        left = Area(area.x + pad + inset, y + pad * 0.2, area.w - 3 * pad - part - inset, high - pad * 0.4)
        right = Area(area.x + area.w - pad - part, left.y, part, left.h)
        words = fit(
            [_name(item, desk, 8 if limits(item) else 12), *_limits(item, desk, 0.8)],
            left,
            desk.measure,
            floor,
            valign=0.5,
        )
        price = fit([_price(item, desk, size)], right, desk.measure, floor, valign=0.5)
        if words is None or price is None:
            return None
        if item.photo:
            top = y + (high - side) / 2
            boxes.append(ImageBox(area.x + pad, top, side, side, item.photo, desk.mm(theme.corner) * 0.4))
        slack = right.x + right.w - max(box.x + box.w for box in price.boxes)
        boxes.extend((*words.boxes, *(replace(box, x=box.x + slack) for box in price.boxes)))
    return boxes


def _common_size(items: tuple[SaleItem, ...], desk: Desk, width: float, high: float) -> float:
    """Give the size on A4 at which every price of a list stands in its column: none outshouts another."""
    size = 26.0
    widest = max(
        max(box.x + box.w for box in flow([_price(item, desk, size)], Area(0, 0, 0, 0), desk.measure).boxes)
        for item in items
    )
    return min(size, size * width / widest, high / desk.mm(1) / 1.08)


def _acting(brief: SalePrices, desk: Desk, area: Area) -> tuple[Box, ...] | None:
    theme, mm = desk.theme, desk.mm
    ink = theme.plain(theme.card)
    size = mm(4.7 if brief.join else 6.2)
    lines: list[Block] = [
        Para(line, size, ink, leading=1.5)
        for line in (f"{pickup(brief.pickup_until)}，限量售完为止", *brief.terms)
    ]
    if any(item.low7_fen is not None for item in brief.items):
        lines.append(Para("“近7日低价”为本店近 7 日成交的低价", size, ink, leading=1.5))
    if brief.join is None:
        inside = Area(area.x + mm(6), area.y + mm(3), area.w - mm(12), area.h - mm(6))
        found = fit(lines, inside, desk.measure, desk.paper.floor_mm, valign=0.5)
        return found.boxes if found else None
    call = "微信扫码加店员，拉你进群接龙" if brief.join.by_contact else "扫码进群，接龙下单"
    until = usable_until(brief.join)
    blocks: list[Block] = [Para(call, mm(8.6), theme.strong(theme.card), bold=True, leading=1.25)]
    if until:
        blocks.append(Para(until, mm(5), ink, bold=True))
    return action(desk, area, encode(brief.join.payload), [*blocks, *lines], 3.0)
