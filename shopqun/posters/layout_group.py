"""The poster that invites into a group: one promise, a row of goods, one QR and its reasons."""

from __future__ import annotations

from functools import partial

from shopqun.posters.art import goods
from shopqun.posters.boxes import Area, Box, Page, PathBox
from shopqun.posters.brief import GroupInvite, Offer
from shopqun.posters.column import Block, Para, Price, Rule, fit
from shopqun.posters.layout_ground import ground, hung
from shopqun.posters.layout_parts import Desk, action, clear_of, first_that_fits, foot, named
from shopqun.posters.qr import encode
from shopqun.posters.shapes import place
from shopqun.posters.wording import join_call, join_note, offer_digits, signature, threshold, usable_until

_SIX, _THREE, _TALL = (19.0, 24.0, 21.0, 22.0, 25.0, 33.0), (29.0, 28.0, 35.0), (46.0, 50.0, 62.0)
"""Widths on A4 of the goods on the counter, small to large; on a banner three stand large."""


def group_page(brief: GroupInvite, desk: Desk) -> Page | None:
    """Compose the page; None if its words do not fit on this paper at a readable size."""
    return first_that_fits(desk, (0.465, 0.43, 0.39, 0.35), partial(_drafted, brief))


def _drafted(brief: GroupInvite, desk: Desk, part: float, extra: int) -> Page | None:
    base = ground(desk, part, foot_lines=2 + extra)
    art_high = desk.mm(100 if desk.tall else 34 if part > 0.4 else 24)
    words_area = Area(base.promise.x, base.promise.y, base.promise.w, base.promise.h - art_high)
    words = fit(_promise(brief, desk), words_area, desk.measure, desk.paper.floor_mm, steps=desk.steps)
    if words is None:
        return None
    code = encode(brief.join.payload)
    acting = action(desk, base.card, code, _reasons(brief, desk))
    if acting is None:
        acting = action(desk, base.card, code, _reasons(brief, desk, terse=True))
    note = join_note(brief.join)
    signed = foot(desk, base.foot, signature(brief.shop), (note,), base.foot_colour)
    if acting is None or signed is None:
        return None
    row = goods_row(desk, base.promise, brief.shop.category)
    pictures = clear_of(words.boxes, row, desk.mm(3))
    hanging = hung(desk, base, words.boxes)
    boxes: list[Box] = [*base.boxes, *hanging, *pictures, *words.boxes, *acting, *signed]
    return Page(tuple(boxes))


def _promise(brief: GroupInvite, desk: Desk) -> list[Block]:
    theme, mm = desk.theme, desk.mm
    loud = theme.strong(theme.paper)
    return [
        named(Para(brief.shop.name, mm(6.4), theme.brand, bold=True), brief.shop, desk),
        Para(
            brief.headline,
            mm(24.5),
            theme.ink,
            bold=True,
            gap=mm(1),
            leading=1.17,
            accent=brief.accent,
            accent_colour=loud,
            headline=True,
            max_lines=3,
        ),
    ]


def _reasons(brief: GroupInvite, desk: Desk, *, terse: bool = False) -> list[Block]:
    """Give the call, the offer and what happens in the group; `terse` runs the last into one paragraph."""
    theme, mm = desk.theme, desk.mm
    ink, loud = theme.plain(theme.card), theme.strong(theme.card)
    gain = f"领{brief.offer.name}" if brief.offer else ""
    blocks: list[Block] = [Para(join_call(brief.join, gain), mm(7.2), ink, bold=True, leading=1.25)]
    until = usable_until(brief.join)
    if until:
        blocks.append(Para(until, mm(5), loud, bold=True, gap=mm(1.5)))
    if brief.offer:
        blocks.extend(offer_blocks(brief.offer, desk, hero=30))
    if terse:
        return [*blocks, Para("；".join((*brief.happenings, brief.group)), mm(4.9), ink, gap=mm(2))]
    if brief.happenings:
        blocks.append(Rule(theme.line, mm(3)))
    for line in brief.happenings:
        lead = line.split(" ", 1)[0] if " " in line else ""
        blocks.append(
            Para(
                line,
                mm(5.2),
                ink,
                bold=True,
                leading=1.55,
                accent=lead,
                accent_colour=theme.strong(theme.card),
            )
        )
    blocks.append(Para(brief.group, mm(4.2), ink, gap=mm(2.5)))
    return blocks


def offer_blocks(offer: Offer, desk: Desk, *, hero: float) -> list[Block]:
    """Give an offer's figure and, beside it in type of at least 80 %, its conditions (P-04)."""
    theme, mm = desk.theme, desk.mm
    ink, loud = theme.plain(theme.card), theme.strong(theme.card)
    sign, digits, after = offer_digits(offer)
    if digits:
        head: Block = Price(digits, mm(hero), loud, gap=mm(2), sign=sign, after=after)
    else:
        head = Para(offer.gives, mm(hero * 0.36), loud, bold=True, gap=mm(3), leading=1.2)
    said = "，".join((threshold(offer), *offer.conditions[:1]))
    rest = offer.conditions[1:]
    lines = [Para(line, mm(4.9), ink, leading=1.5) for line in (said, *rest)]
    return [head, *lines]


def goods_row(desk: Desk, promise: Area, category: str) -> tuple[PathBox, ...]:
    """Stand the trade's goods on the counter, spread over its width."""
    arts = goods(category, desk.theme)
    arts = (arts[2], *arts[-2:]) if desk.tall and len(arts) == len(_SIX) else arts
    bottom = promise.y + promise.h
    widths = [desk.mm(size) for size in (_SIX if len(arts) == len(_SIX) else _TALL if desk.tall else _THREE)]
    gap = (promise.w - sum(widths)) / max(len(arts) - 1, 1)
    most = desk.mm(20)
    left = promise.x if gap <= most else promise.x + promise.w - sum(widths) - most * (len(arts) - 1)
    placed = []
    for art, width in zip(arts, widths, strict=True):
        placed.append(place(art, left, bottom, width))
        left += width + min(gap, most)
    return tuple(placed)
