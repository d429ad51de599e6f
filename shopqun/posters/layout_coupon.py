"""The poster of a public coupon: what it takes off, on what terms, and the code the clerk scans."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from shopqun.livery.picture import Picture
from shopqun.posters.art import goods, picture_for
from shopqun.posters.boxes import Area, Box, ImageBox, Page, PathBox
from shopqun.posters.brief import CouponPoster
from shopqun.posters.column import Block, Para, Price, fit
from shopqun.posters.layout_ground import ground, hung
from shopqun.posters.layout_parts import Desk, action, clear_of, first_that_fits, foot, named
from shopqun.posters.paper import CODE_MM
from shopqun.posters.qr import encode, grouped, our_payload
from shopqun.posters.shapes import place
from shopqun.posters.wording import CLERK_SCANS, KEEP_PICTURE, offer_digits, signature, threshold, valid

_PHOTOS = tuple(
    (wide, high) for high in (92, 80, 68, 57, 48, 40, 32, 26) for wide in (high * 1.1, high * 0.8)
)
"""Widths and heights of a photo on A4, the largest first."""


def coupon_page(brief: CouponPoster, desk: Desk) -> Page | None:
    """Compose the page; None if its words do not fit on this paper at a readable size."""
    return first_that_fits(desk, (0.56, 0.52, 0.48, 0.44), partial(_drafted, brief))


def _drafted(brief: CouponPoster, desk: Desk, part: float, extra: int) -> Page | None:
    base = ground(desk, part, foot_lines=2 + extra)
    area = Area(base.promise.x, base.promise.y, base.promise.w, base.promise.h - desk.mm(5))
    words = fit(_promise(brief, desk), area, desk.measure, desk.paper.floor_mm, steps=desk.steps)
    if words is None:
        return None
    acting = action(desk, base.card, encode(our_payload(brief.code)), _till(brief, desk))
    note = brief.offer.name if brief.offer.name != brief.headline else ""
    signed = foot(desk, base.foot, signature(brief.shop), (note,), base.foot_colour)
    if acting is None or signed is None:
        return None
    pictures = _picture(brief, desk, base.promise, words.boxes)
    hanging = hung(desk, base, (*words.boxes, *pictures))
    return Page((*base.boxes, *hanging, *pictures, *words.boxes, *acting, *signed))


def _promise(brief: CouponPoster, desk: Desk) -> list[Block]:
    theme, mm, offer = desk.theme, desk.mm, brief.offer
    loud = theme.strong(theme.paper)
    sign, digits, after = offer_digits(offer)
    hero: Block = Para(
        offer.gives, mm(25), loud, bold=True, gap=mm(3), leading=1.15, headline=True, max_lines=2
    )
    if digits:
        hero = Price(digits, mm(58), loud, gap=mm(3), sign=sign, after=after)
    terms = [Para(line, mm(6), theme.ink, leading=1.5) for line in offer.conditions]
    return [
        named(Para(brief.shop.name, mm(6.4), theme.brand, bold=True), brief.shop, desk),
        Para(
            brief.headline,
            mm(17),
            theme.ink,
            bold=True,
            gap=mm(1),
            leading=1.2,
            accent=brief.accent,
            accent_colour=loud,
            headline=True,
            max_lines=2,
        ),
        hero,
        Para(threshold(offer), mm(10), theme.ink, bold=True, gap=mm(2), leading=1.3),
        *terms,
    ]


def _till(brief: CouponPoster, desk: Desk) -> list[Block]:
    theme, mm = desk.theme, desk.mm
    ink, loud = theme.plain(theme.card), theme.strong(theme.card)
    return [
        Para(f"{CLERK_SCANS}：结账时出示", mm(7.2), ink, bold=True, leading=1.25),
        Para(
            grouped(brief.code),
            mm(11),
            loud,
            bold=True,
            gap=mm(2),
            leading=1.25,
            max_lines=1,
            least=CODE_MM,
        ),
        Para(valid(brief.starts, brief.ends), mm(5.2), ink, bold=True, gap=mm(2)),
        Para(KEEP_PICTURE, mm(5.2), ink),
    ]


def _picture(
    brief: CouponPoster, desk: Desk, promise: Area, words: Sequence[Box]
) -> tuple[PathBox | ImageBox, ...]:
    """Stand her photo, what is given, or the trade's best at the right, as large as the words allow."""
    if brief.photo is not None:
        return _photo(brief.photo, desk, promise, words)
    art = picture_for(brief.offer.gives) or goods(brief.shop.category, desk.theme)[-1]
    right, bottom = promise.x + promise.w, promise.y + promise.h
    placed = (place(art, right - desk.mm(size), bottom, desk.mm(size)) for size in (46, 38, 30))
    return next((found for each in placed if (found := clear_of(words, (each,), desk.mm(3)))), ())


def _photo(photo: Picture, desk: Desk, promise: Area, words: Sequence[Box]) -> tuple[ImageBox, ...]:
    """Stand a photo over the card, the largest of a few that stays clear of the words."""
    right, bottom = promise.x + promise.w, promise.y + promise.h - desk.mm(2)
    sizes = ((desk.mm(wide), desk.mm(high)) for wide, high in _PHOTOS)
    corner = desk.mm(desk.theme.corner)
    placed = (ImageBox(right - w, bottom - h, w, h, photo, corner) for w, h in sizes)
    return next((found for each in placed if (found := clear_of(words, (each,), desk.mm(3)))), ())
