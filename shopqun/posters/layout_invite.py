"""The poster with which one member asks a neighbour in: two gifts, one QR, one code to say aloud."""

from __future__ import annotations

from functools import partial

from shopqun.posters.art import goods
from shopqun.posters.boxes import Area, Box, Page, RectBox
from shopqun.posters.brief import MemberInvite, Offer
from shopqun.posters.column import Block, Para, fit
from shopqun.posters.layout_parts import Desk, action, clear_of, first_that_fits, foot, ground
from shopqun.posters.qr import encode, grouped
from shopqun.posters.shapes import place
from shopqun.posters.wording import (
    join_call,
    join_note,
    signature,
    spoken_offer,
    threshold,
    usable_until,
    valid,
)


def invite_page(brief: MemberInvite, desk: Desk) -> Page | None:
    """Compose the page; None if its words do not fit on this paper at a readable size."""
    return first_that_fits(desk, (0.51, 0.55, 0.59, 0.47), partial(_drafted, brief))


def _drafted(brief: MemberInvite, desk: Desk, part: float, extra: int) -> Page | None:
    base = ground(desk, part, foot_height=40, foot_lines=4 + extra)
    promise = base.promise
    split = promise.h * 0.64
    words = fit(
        _asking(brief, desk),
        Area(promise.x, promise.y, promise.w, split),
        desk.measure,
        desk.paper.floor_mm,
    )
    gifts = _gifts(brief, desk, Area(promise.x, promise.y + split, promise.w, promise.h - split - desk.mm(4)))
    acting = action(desk, base.card, encode(brief.join.payload), _code(brief, desk))
    rest = (*brief.rules, f"{valid(brief.starts, brief.ends)}；{join_note(brief.join)}")
    signed = foot(desk, base.foot, signature(brief.shop), rest, base.foot_colour)
    if words is None or gifts is None or acting is None or signed is None:
        return None
    art = goods(brief.shop.category, desk.theme)[0 if "水果" not in brief.shop.category else 1]
    size = desk.mm(34)
    beside = place(art, promise.x + promise.w - size, promise.y + size * 1.1, size)
    pictures = clear_of(words.boxes, (beside,), desk.mm(3))
    return Page((*base.boxes, *pictures, *words.boxes, *gifts, *acting, *signed))


def _asking(brief: MemberInvite, desk: Desk) -> list[Block]:
    theme, mm = desk.theme, desk.mm
    return [
        Para(brief.shop.name, mm(6), theme.mute, bold=True),
        Para(brief.inviter, mm(19), theme.brand, bold=True, gap=mm(1), leading=1.2, max_lines=1),
        Para(brief.headline, mm(19), theme.ink, bold=True, leading=1.2, headline=True, max_lines=2),
        Para(brief.claim, mm(6), theme.ink, gap=mm(3), leading=1.5),
    ]


def _gifts(brief: MemberInvite, desk: Desk, area: Area) -> list[Box] | None:
    """Set what the newcomer and what the inviter gets side by side under a rule each."""
    gap = desk.mm(8)
    half = (area.w - gap) / 2
    boxes: list[Box] = []
    for number, (who, offer) in enumerate((("你得", brief.newcomer_gets), ("介绍人得", brief.inviter_gets))):
        x = area.x + number * (half + gap)
        boxes.append(RectBox(x, area.y, half, desk.mm(0.7), fill=desk.theme.brand))
        inside = Area(x, area.y + desk.mm(3), half, area.h - desk.mm(3))
        found = fit(_gift(who, offer, desk), inside, desk.measure, desk.paper.floor_mm)
        if found is None:
            return None
        boxes.extend(found.boxes)
    return boxes


def _gift(who: str, offer: Offer, desk: Desk) -> list[Block]:
    theme, mm = desk.theme, desk.mm
    said = "，".join((threshold(offer), *offer.conditions))
    return [
        Para(who, mm(5), theme.mute),
        Para(spoken_offer(offer), mm(9.5), theme.ink, bold=True, leading=1.35),
        Para(said, mm(4.9), theme.mute, leading=1.45),
    ]


def _code(brief: MemberInvite, desk: Desk) -> list[Block]:
    theme, mm = desk.theme, desk.mm
    ink, loud = theme.plain(theme.card), theme.strong(theme.card)
    blocks: list[Block] = [
        Para(join_call(brief.join), mm(7.2), ink, bold=True, leading=1.25),
        Para("到店报邀请码", mm(5.2), ink, gap=mm(4)),
        Para(grouped(brief.invite_code), mm(13.5), loud, bold=True, leading=1.2, max_lines=1),
    ]
    until = usable_until(brief.join)
    if until:
        blocks.append(Para(until, mm(5), loud, bold=True, gap=mm(2)))
    return blocks
