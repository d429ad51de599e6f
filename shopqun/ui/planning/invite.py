"""The poster the wizard shows while it asks: the group's invitation, with a code that is plainly none."""

from __future__ import annotations

from shopqun.planning.preset import Preset
from shopqun.planning.questions import welcome_paper
from shopqun.posters.brief import GroupInvite, JoinCode, Offer, OfferKind, ShopFace
from shopqun.posters.offers import happenings, headline

NO_CODE = "SHOPQUN SAMPLE"
"""What the code of the thumbnail says; it is covered with its mark before anybody sees it."""


def invite_of(plan: Preset) -> GroupInvite:
    """Give the invitation of the plan's first group."""
    group = plan.groups[0] if plan.groups else None
    words, accent = headline(group)
    return GroupInvite(
        shop=ShopFace(plan.shop.name, plan.shop.address, phone=plan.shop.phone, category=plan.shop.category),
        headline=words,
        group=group.name if group else plan.shop.name,
        join=JoinCode(NO_CODE, "other"),
        offer=_offer(plan),
        happenings=happenings(plan, group),
        accent=accent,
    )


def _offer(plan: Preset) -> Offer | None:
    paper = welcome_paper(plan)
    if paper is None or paper.value_fen <= 0:
        return None
    return Offer(
        name=paper.name,
        kind=OfferKind.CASH,
        value_fen=paper.value_fen,
        min_spend_fen=paper.min_spend_fen,
        conditions=(paper.terms,) if paper.terms else (),
    )
