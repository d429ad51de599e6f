from __future__ import annotations

from dataclasses import replace

from shopqun.posters.brief import OfferKind
from shopqun.ui.planning.invite import NO_CODE, invite_of


def test_the_invitation_says_what_the_plan_says(fruit):
    brief = invite_of(fruit)
    assert (brief.shop.name, brief.shop.phone) == ("鲜果巷水果店", "13800000001")
    assert brief.group == "鲜果巷·北门邻里福利1群"
    assert brief.headline == "到货早报，\n群里先知道"
    assert (brief.offer.kind, brief.offer.value_fen, brief.offer.min_spend_fen) == (OfferKind.CASH, 500, 2900)
    assert brief.join.payload == NO_CODE


def test_a_plan_without_groups_or_coupons_still_has_a_poster(fruit):
    brief = invite_of(replace(fruit, groups=(), templates=()))
    assert brief.group == "鲜果巷水果店"
    assert brief.offer is None


def test_a_coupon_worth_nothing_is_no_offer(fruit):
    nothing = tuple(replace(paper, value_fen=0) for paper in fruit.templates)
    assert invite_of(replace(fruit, templates=nothing)).offer is None
