"""The poster with which one member asks a neighbour in: two gifts, one QR, one code to say aloud."""

from __future__ import annotations

from functools import partial
from itertools import islice

from shopqun.posters.art import goods
from shopqun.posters.boxes import Area, Page, RectBox
from shopqun.posters.brief import MemberInvite, Offer
from shopqun.posters.column import Block, Laid, Para, flow, lowered
from shopqun.posters.layout_ground import FILLED, Ground, ground, ground_beside, hung
from shopqun.posters.layout_parts import Desk, action, clear_of, first_that_fits, foot, named
from shopqun.posters.paper import CODE_MM
from shopqun.posters.qr import encode, grouped
from shopqun.posters.shapes import place
from shopqun.posters.wording import (
    REST_ON_COUPON,
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
    filled = desk.theme.motif in FILLED
    parts = (0.55, 0.51, 0.59, 0.47) if filled else (0.51, 0.55, 0.59, 0.47)
    return first_that_fits(desk, parts, partial(_drafted, brief))


def _drafted(brief: MemberInvite, desk: Desk, part: float, extra: int) -> Page | None:
    rules = len(brief.rules)
    lines = 3 + rules + extra
    if desk.square:
        return _on(ground_beside(desk, foot_lines=lines), brief, desk)
    return _on(ground(desk, part, foot_height=33 + 7 * rules, foot_lines=lines), brief, desk)


def _on(base: Ground, brief: MemberInvite, desk: Desk) -> Page | None:
    promise = base.promise
    words = _promise(brief, desk, promise)
    if words is None:
        return None
    acting = action(desk, base.card, encode(brief.join.payload), _code(brief, desk))
    shortened = brief.newcomer_gets.essentials or brief.inviter_gets.essentials
    lasts = "；".join((valid(brief.starts, brief.ends), *([REST_ON_COUPON] if shortened else [])))
    rest = (*brief.rules, lasts, join_note(brief.join))
    signed = foot(desk, base.foot, signature(brief.shop), rest, base.foot_colour)
    if acting is None or signed is None:
        return None
    hanging = () if desk.square else hung(desk, base, words)
    if hanging or desk.square:
        return Page((*base.boxes, *hanging, *words, *acting, *signed))
    art = goods(brief.shop.category, desk.theme)[0 if "水果" not in brief.shop.category else 1]
    right = promise.x + promise.w
    placed = (place(art, right - size, promise.y + size, size) for size in map(desk.mm, (28.0, 24.0, 20.0)))
    pictures = next((clear for each in placed if (clear := clear_of(words, (each,), desk.mm(3)))), ())
    return Page((*base.boxes, *pictures, *words, *acting, *signed))


def _promise(brief: MemberInvite, desk: Desk, area: Area) -> list[Laid] | None:
    """Set question and gifts in one scale, so that the gifts' conditions stay at 80 % of the rest (P-04)."""
    tried = (_at(brief, desk, area, shrink, terse=terse) for terse in (False, True) for shrink in desk.steps)
    found = list(islice((each for each in tried if each), 12 if desk.tall else 29 if desk.square else 3))
    return min(found, key=lambda each: each[1])[0] if found else None


def _at(
    brief: MemberInvite, desk: Desk, area: Area, shrink: float, *, terse: bool
) -> tuple[list[Laid], int] | None:
    """Give the boxes of the promise at one scale and the orphans among them; None if they do not fit."""
    floor = desk.paper.floor_mm
    words = flow(_asking(brief, desk), area, desk.measure, shrink=shrink, floor=floor)
    gap, air = desk.mm(8), desk.mm(3) * shrink
    half = (area.w - gap) / 2
    top = area.y + words.height + desk.mm(5) * shrink
    sides = ((area.x, "新朋友得", brief.newcomer_gets), (area.x + half + gap, "介绍人得", brief.inviter_gets))
    columns = [
        flow(
            _gift(who, offer, desk, terse=terse),
            Area(x, top + air, half, 0),
            desk.measure,
            shrink=shrink,
            floor=floor,
        )
        for x, who, offer in sides
    ]
    left = area.y + area.h - desk.mm(5) - top - air - max(each.height for each in columns)
    if left < 0 or not all(each.within for each in (words, *columns)):
        return None
    lower = min(left / 2, desk.mm(12))
    rules = [RectBox(x, top, half, desk.mm(0.7), fill=desk.theme.brand) for x, _, _ in sides]
    gifts = lowered([*rules, *(box for each in columns for box in each.boxes)], lower)
    return [*words.boxes, *gifts], words.orphans + sum(each.orphans for each in columns)


def _asking(brief: MemberInvite, desk: Desk) -> list[Block]:
    theme, mm = desk.theme, desk.mm
    return [
        named(Para(brief.shop.name, mm(6), theme.mute, bold=True), brief.shop, desk),
        Para(brief.inviter, mm(13), theme.brand, bold=True, gap=mm(1), leading=1.25, max_lines=1),
        Para(brief.headline, mm(25), theme.ink, bold=True, leading=1.2, headline=True, max_lines=2),
        Para(brief.claim, mm(6), theme.ink, gap=mm(2), leading=1.5),
    ]


def _gift(who: str, offer: Offer, desk: Desk, *, terse: bool) -> list[Block]:
    """Say who gets what and on what terms, a term a line; `terse` runs them into one paragraph."""
    theme, mm = desk.theme, desk.mm
    spoken = spoken_offer(offer)
    if not spoken:
        return [Para(who, mm(5), theme.mute), Para("—", mm(9.5), theme.ink)]
    terms = (threshold(offer), *(offer.essentials or offer.conditions))
    lines = ("，".join(terms),) if terse else terms
    return [
        Para(who, mm(5), theme.mute),
        Para(spoken, mm(9.5), theme.ink, bold=True, leading=1.35),
        *(Para(line, mm(4.9), theme.ink, leading=1.45) for line in lines),
    ]


def _code(brief: MemberInvite, desk: Desk) -> list[Block]:
    theme, mm = desk.theme, desk.mm
    ink, loud = theme.plain(theme.card), theme.strong(theme.card)
    blocks: list[Block] = [
        Para(join_call(brief.join), mm(7.2), ink, bold=True, leading=1.25),
        Para("到店报邀请码", mm(5.2), ink, gap=mm(4)),
        Para(grouped(brief.invite_code), mm(13.5), loud, bold=True, leading=1.2, max_lines=1, least=CODE_MM),
    ]
    until = usable_until(brief.join)
    if until:
        blocks.append(Para(until, mm(5), loud, bold=True, gap=mm(2)))
    return blocks
