"""What the studio asks of the books: choices, the brief of the chosen one, and a first of every kind."""

import pytest
from shop_kit import a_member, some_papers

from shopqun.basics import Refused
from shopqun.posters.brief import (
    CouponCards,
    CouponPoster,
    GroupInvite,
    LotteryNotice,
    Notice,
    PriceBoard,
    SalePrices,
    Sign,
)
from shopqun.ui.posters import wording
from shopqun.ui.posters.looking import FIRST_COLOURS, Wish, firsts, look, thumbnails


def test_without_an_id_the_first_thing_there_is(posters):
    seen = look(posters, "coupon", "")
    assert (seen.kind, seen.about) == ("coupon", seen.choices[0].id)
    assert isinstance(seen.brief, CouponPoster)


def test_with_an_id_that_one(posters):
    seen = look(posters, "coupon", "C02")
    assert seen.about == "C02"
    assert seen.brief.offer.name == "周中满减券"


def test_an_id_that_is_not_offered_is_offered_too(posters):
    seen = look(posters, "group", "Q99")
    assert seen.choices[0].id == "Q99"
    assert [each.id for each in seen.choices].count("Q99") == 1
    assert isinstance(seen.brief, Refused)


def test_an_id_that_is_offered_is_not_offered_twice(posters):
    ids = [each.id for each in look(posters, "coupon", "C02").choices]
    assert ids.count("C02") == 1


@pytest.mark.parametrize("kind", ["invite", "card", "member"])
def test_nothing_there_asks_for_no_brief(posters, kind):
    seen = look(posters, kind, "")
    assert (seen.choices, seen.about, seen.brief) == ((), "", None)


def test_members_are_found_by_what_is_typed(posters, launched, clock):
    wanted, _ = (a_member(launched, clock, name) for name in ("王秀兰", "刘建国"))
    seen = look(posters, "invite", "", "秀兰")
    assert [each.name for each in seen.choices] == ["王秀兰 000001"]
    assert seen.about == str(wanted.id)
    assert look(posters, "invite", "", "没有这个人").brief is None


def test_a_group_without_a_code_says_why_it_has_no_poster(posters):
    assert look(posters, "group", "Q01").brief == Refused(
        "group_qr_missing", look(posters, "group", "Q01").brief.facts
    )


def test_a_first_of_every_kind_that_can_be_made(posters, launched, clock):
    assert set(firsts(posters)) == {"coupon", "price", "lottery", "board", "checkin", "alliance", "notice"}
    some_papers(launched, clock)
    a_member(launched, clock)
    made = firsts(posters)
    assert isinstance(made["card"], CouponCards)
    assert isinstance(made["price"], SalePrices)
    assert not any(isinstance(each, GroupInvite) for each in made.values())


def test_thumbnails_are_drawn_in_their_usual_colours(posters, monkeypatch):
    asked = {}
    monkeypatch.setattr(
        "shopqun.ui.posters.looking.thumbnail",
        lambda _posters, brief, colours, _wide: asked.__setitem__(type(brief), colours.key),
    )
    colours = {each.key: each for each in posters.themes()}
    assert set(thumbnails(posters, firsts(posters), colours)) == set(firsts(posters))
    assert asked == {
        CouponPoster: "fresh",
        SalePrices: "neon",
        LotteryNotice: "berry",
        PriceBoard: "fresh",
        Sign: "citrus",
        Notice: "paper",
    }


def test_colours_are_remembered_for_each_kind():
    wish, other = Wish(), Wish()
    assert (wish.kind, wish.colours_key) == (wording.KINDS[0], FIRST_COLOURS)
    wish.colours["group"] = "berry"
    assert wish.colours_key == "berry"
    wish.kind = "price"
    assert wish.colours_key == "neon"
    assert other.colours_key == FIRST_COLOURS
