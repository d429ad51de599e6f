"""Coupon cards of 90 by 54 mm, ten on A4, with crop marks, a slug line and a ruler to check the print."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from shopqun.posters.art import goods, orange_slice
from shopqun.posters.boxes import Area, Box, Page, QrBox, RectBox, TextBox
from shopqun.posters.brief import CouponCards
from shopqun.posters.column import SMALLEST, Block, Para, Price, fit
from shopqun.posters.layout_parts import Desk, clear_of
from shopqun.posters.paper import PAPERS
from shopqun.posters.qr import encode, grouped, our_payload, plate_side
from shopqun.posters.shapes import cropped, place
from shopqun.posters.theme import CUTTERS_INK
from shopqun.posters.wording import CLERK_SCANS, PRINT_AT_100, RULER, offer_digits, threshold

CARD_W, CARD_H = 90.0, 54.0
ACROSS, DOWN = 2, 5
A_PAGE = ACROSS * DOWN

_LEFT, _TOP = 15.0, 13.5
_PANEL = 36.0
_SLUG = 3.0
_CODE_TOP = 35.5


def card_pages(brief: CouponCards, desk: Desk) -> tuple[Page, ...] | None:
    """Lay out every code's card; None if the words do not fit on a card."""
    if not brief.codes:
        return None
    fixed = _face(brief, desk)
    if fixed is None:
        return None
    count = -(-len(brief.codes) // A_PAGE)
    return tuple(_page(brief, desk, fixed, number, count) for number in range(count))


def single_cards(brief: CouponCards, desk: Desk) -> tuple[Page, ...] | None:
    """Give each code a page of a card's own size, for a print shop that imposes by itself."""
    fixed = _face(brief, desk) if brief.codes else None
    if fixed is None:
        return None
    return tuple(Page((*fixed, *_code_boxes(code, desk))) for code in brief.codes)


def _page(brief: CouponCards, desk: Desk, fixed: list[Box], number: int, count: int) -> Page:
    boxes: list[Box] = []
    for place_number, code in enumerate(brief.codes[number * A_PAGE : (number + 1) * A_PAGE]):
        row, column = divmod(place_number, ACROSS)
        dx, dy = _LEFT + column * CARD_W, _TOP + row * CARD_H
        boxes.extend(_moved(box, dx, dy) for box in (*fixed, *_code_boxes(code, desk)))
    boxes.extend(_marks())
    slug = f"{brief.offer.name} · {brief.batch} · 第 {number + 1} / {count} 页（共 {len(brief.codes)} 张）"
    boxes.extend(_slug(desk, slug))
    return Page(tuple(boxes))


def _moved(box: Box, dx: float, dy: float) -> Box:
    return replace(box, x=box.x + dx, y=box.y + dy)


def _face(brief: CouponCards, desk: Desk) -> list[Box] | None:
    """Give what is the same on every card: the offer at the left, the shop under the code at the right."""
    theme, floor = desk.theme, desk.paper.floor_mm
    wide = CARD_W - _PANEL
    words = fit(_offer(brief, desk), Area(6, 5.5, wide - 9, CARD_H - 10), desk.measure, floor, valign=0.35)
    shop = fit(
        [
            Para(f"到店给{CLERK_SCANS}，截图也行", 2.65, theme.onbrand, leading=1.35),
            Para(brief.shop.name, 2.55, theme.onbrand, leading=1.35, max_lines=2),
            Para(brief.shop.place, 2.55, theme.onbrand, leading=1.35, max_lines=2),
        ],
        Area(wide + 3.2, _CODE_TOP + 4.2, _PANEL - 6.4, CARD_H - _CODE_TOP - 7.2),
        desk.measure,
        floor,
    )
    if words is None or shop is None:
        return None
    if "水果" in brief.shop.category:
        corner = Area(wide - 11, 0, 11, 17)
        pictures = [cropped(orange_slice(), (wide - 11, -5), 22, corner)]
    else:
        art = goods(brief.shop.category, theme)[-1]
        pictures = [place(art, wide - 14, 14, 10), place(art, wide - 15, CARD_H - 4, 11)]
    ground = (
        RectBox(0, 0, CARD_W, CARD_H, theme.paper),
        RectBox(wide, 0, _PANEL, CARD_H, theme.brand),
    )
    return [*ground, *clear_of(words.boxes, pictures, 0.5)[:1], *words.boxes, *shop.boxes]


def _offer(brief: CouponCards, desk: Desk) -> list[Block]:
    theme, offer = desk.theme, brief.offer
    loud = theme.strong(theme.paper)
    _, digits, after = offer_digits(offer)
    head: Block = Para(offer.gives, 7.4, loud, bold=True, gap=1.5, leading=1.2, max_lines=2)
    if digits and after == "元":
        head = Price(digits, 19.4, loud, gap=0.8, sign="¥")
    elif digits:
        head = Price(digits, 19.4, loud, gap=0.8, after=after)
    return [
        Para(offer.name, 4.6, theme.brand, bold=True, leading=1.3),
        head,
        Para(threshold(offer), 4.2, theme.ink, bold=True, gap=0.6, leading=1.35),
        *(Para(line, 2.75, theme.mute, leading=1.4) for line in offer.conditions),
        Para(
            f"有效期 {brief.starts.isoformat()} 至 {brief.ends.isoformat()}",
            2.75,
            theme.ink,
            bold=True,
            leading=1.4,
        ),
    ]


def _code_boxes(code: str, desk: Desk) -> Iterator[Box]:
    theme = desk.theme
    symbol = encode(our_payload(code))
    side = plate_side(symbol, 30.0, PAPERS["a4"].dpi) or 30.0
    left = CARD_W - _PANEL
    yield QrBox(left + (_PANEL - side) / 2, 3.6, side, symbol)
    text, size = grouped(code), 3.35
    width = desk.measure(text, size, True)
    yield TextBox(left + (_PANEL - width) / 2, _CODE_TOP, width, size, text, theme.onbrand, bold=True)


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
