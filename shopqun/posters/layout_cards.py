"""Cards of 90 by 54 mm, a code on each: bearer coupons and members' cards, ten on A4 or one a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from shopqun.posters.art import goods, orange_slice
from shopqun.posters.boxes import Area, Box, Leaves, Page, QrBox, RectBox, TextBox
from shopqun.posters.brief import CouponCards, MemberCard, MemberCards, ShopFace
from shopqun.posters.column import Block, Para, Price, fit
from shopqun.posters.layout_cut import CARD_H, CARD_W, cut_sheets
from shopqun.posters.layout_parts import Desk, clear_of, named
from shopqun.posters.paper import PAPERS
from shopqun.posters.qr import encode, grouped, our_payload, plate_side
from shopqun.posters.shapes import cropped, place
from shopqun.posters.wording import CLERK_SCANS, offer_digits, threshold

_PANEL = 36.0
_CODE_TOP, _CODE, _EDGE = 35.5, 3.35, PAPERS["biz_card"].safe_mm


def card_pages(brief: CouponCards, desk: Desk) -> Sequence[Page] | None:
    """Lay out every code's card; None if the words do not fit on a card."""
    fixed = _coupon_face(brief, desk) if brief.codes else None
    if fixed is None:
        return None

    def card(number: int) -> tuple[Box, ...]:
        return (*fixed, *_code_boxes(brief.codes[number], desk))

    return cut_sheets(len(brief.codes), card, f"{brief.offer.name} · {brief.batch}", desk)


def single_cards(brief: CouponCards, desk: Desk) -> Sequence[Page] | None:
    """Give each code a page of a card's own size, for a print shop that imposes by itself."""
    fixed = _coupon_face(brief, desk) if brief.codes else None
    if fixed is None:
        return None
    codes = brief.codes
    return Leaves(len(codes), lambda number: Page((*fixed, *_code_boxes(codes[number], desk))))


def member_cards(brief: MemberCards, desk: Desk, *, imposed: bool) -> Sequence[Page] | None:
    """Lay out a card for each member, ten on A4 or one a page; None if a name does not fit."""
    cards = brief.cards
    if not cards or any(_member_face(card, brief, desk) is None for card in cards):
        return None

    def card(number: int) -> tuple[Box, ...]:
        return tuple(_member_face(cards[number], brief, desk) or ())

    if not imposed:
        return Leaves(len(cards), lambda number: Page(card(number)))
    return cut_sheets(len(cards), card, brief.shop.name, desk)


def _member_face(card: MemberCard, brief: MemberCards, desk: Desk) -> list[Box] | None:
    theme = desk.theme
    words: list[Block] = [
        named(Para(brief.shop.name, 3.4, theme.brand, bold=True, leading=1.3), brief.shop, desk),
        Para(card.name, 9.0, theme.ink, bold=True, gap=3.2, leading=1.25, max_lines=1),
        Para(f"{card.tier} · {card.number}", 4.0, theme.strong(theme.paper), bold=True, leading=1.4),
        *(
            Para(line, 2.75, theme.mute, gap=2.6 if not number else 0, leading=1.45)
            for number, line in enumerate(brief.lines)
        ),
    ]
    fixed = _face(words, brief.shop, f"结账给{CLERK_SCANS}", desk)
    return [*fixed, *_code_boxes(card.code, desk)] if fixed else None


def _coupon_face(brief: CouponCards, desk: Desk) -> list[Box] | None:
    return _face(_offer(brief, desk), brief.shop, f"到店给{CLERK_SCANS}，截图也行", desk)


def _face(blocks: Sequence[Block], shop: ShopFace, call: str, desk: Desk) -> list[Box] | None:
    """Give a card without its code: the words at the left, the shop under the code at the right."""
    theme, floor = desk.theme, desk.paper.floor_mm
    wide = CARD_W - _PANEL
    words = fit(blocks, Area(6, 5.5, wide - 9, CARD_H - 10), desk.measure, floor, valign=0.35)
    below = fit(
        [
            Para(call, 2.65, theme.onbrand, leading=1.35),
            Para(shop.name, 2.55, theme.onbrand, leading=1.35, max_lines=2),
            Para(shop.place, 2.55, theme.onbrand, leading=1.35, max_lines=2),
        ],
        Area(wide + 3.2, _CODE_TOP + 4.2, _PANEL - 6.4, CARD_H - _CODE_TOP - 7.2),
        desk.measure,
        floor,
    )
    if words is None or below is None:
        return None
    if "水果" in shop.category:
        corner = Area(wide - 11, 0, 11, 17)
        pictures = [cropped(orange_slice(), (wide - 11, -5), 22, corner)]
    else:
        art = goods(shop.category, theme)[-1]
        pictures = [place(art, wide - 14, 14, 10), place(art, wide - 15, CARD_H - 4, 11)]
    ground = (
        RectBox(0, 0, CARD_W, CARD_H, theme.paper),
        RectBox(wide, 0, _PANEL, CARD_H, theme.brand),
    )
    return [*ground, *clear_of(words.boxes, pictures, 0.5)[:1], *words.boxes, *below.boxes]


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
    text = grouped(code)
    size = min(_CODE, (_PANEL - 2 * _EDGE) / desk.measure(text, 1, True))
    width = desk.measure(text, size, True)
    yield TextBox(left + (_PANEL - width) / 2, _CODE_TOP, width, size, text, theme.onbrand, bold=True)
