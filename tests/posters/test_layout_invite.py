from __future__ import annotations

from dataclasses import replace

from shopqun.posters.boxes import Page, PathBox, TextBox
from shopqun.posters.brief import MemberInvite
from shopqun.posters.layout_invite import invite_page
from shopqun.posters.layout_parts import Desk
from shopqun.posters.paper import PAPERS
from tests.posters.sample_briefs import CONTACT, FRESH, INVITE, WECHAT, ruler


def page(brief: MemberInvite, key: str = "a4") -> Page | None:
    return invite_page(brief, Desk(PAPERS[key], FRESH, ruler, brief.shop.category))


def said(brief: MemberInvite, key: str = "a4") -> str:
    made = page(brief, key)
    assert made is not None
    return made.words()


def test_the_only_code_is_the_groups():
    made = page(INVITE)
    assert made is not None
    assert [box.code.payload for box in made.codes()] == [WECHAT.payload]


def test_the_invite_code_is_for_saying_aloud():
    made = page(INVITE)
    assert made is not None
    (digits,) = [box for box in made.boxes if isinstance(box, TextBox) and box.text == "5831 0427"]
    assert digits.h >= 10


def test_it_says_what_both_get_and_on_what_terms():
    for words in (
        "王秀兰",
        "请你来尝个鲜",
        "砂糖橘500g一份",
        "满 59 减 8 元券",
        "本码 3月8日前有效",
        "有效期 2027-03-11 至 2027-03-31",
        "每月最多 10 位",
    ):
        assert words in said(INVITE)


def test_a_contact_instead_of_a_group():
    assert "拉你进群" in said(replace(INVITE, join=CONTACT))


def test_rules_take_more_lines_on_small_paper():
    assert INVITE.rules[0] in said(INVITE, "a6").replace("\n", "").replace("最多10", "最多 10")


def test_rules_that_fit_nowhere_are_not_cut():
    assert page(replace(INVITE, rules=("规则很长" * 200,)), "a6") is None


def test_the_picture_shrinks_before_it_goes():
    # six signs of 25 mm leave 180 - 150 - 3 = 27 mm: the picture of 28 mm does not fit, that of 24 does
    made = page(replace(INVITE, headline="请您来尝个鲜", claim="来。"))
    assert made is not None
    art = [box for box in made.boxes if isinstance(box, PathBox) and box.x > 100]
    assert [round(box.w) for box in art] == [24]


def test_nobody_is_called_you_where_the_shops_own_claim_means_the_introducer():
    words = said(replace(INVITE, claim="朋友首次堂食后，介绍人得券")).split("\n")
    assert {"新朋友得", "介绍人得"} <= set(words)
    assert "你得" not in words
