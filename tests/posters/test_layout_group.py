from __future__ import annotations

from dataclasses import replace

import pytest

from shopqun.posters.boxes import Page, PathBox, TextBox
from shopqun.posters.brief import GroupInvite
from shopqun.posters.layout_group import group_page
from shopqun.posters.layout_parts import Desk, overlaps
from shopqun.posters.paper import PAPERS
from tests.posters.sample_briefs import BROTH, FRESH, GROUP, GROUP_CONTACT, GROUP_HOTPOT, WECHAT, ruler


def page(brief: GroupInvite, key: str = "a4") -> Page:
    made = group_page(brief, Desk(PAPERS[key], FRESH, ruler, brief.shop.category))
    assert made is not None
    return made


def test_it_says_who_where_what_and_on_what_terms():
    said = page(GROUP).words()
    for words in (
        "鲜果巷水果店",
        "北门小区底商3号 · 07:30-22:00",
        "进群领新邻居见面券",
        "满 29 元可用，领后 14 天内",
        "共 200 张，新邻居每人 1 张",
        "特价与抢购商品除外",
        "鲜果巷·北门邻里福利1群",
        "个人信息规则见店内告示",
    ):
        assert words in said
    assert "本码" not in said


def test_conditions_are_at_least_four_fifths_of_the_body():
    boxes = {box.text: box for box in page(GROUP).boxes if isinstance(box, TextBox)}
    body = boxes[" 08:00 到货早报"].h
    assert boxes["特价与抢购商品除外"].h >= 0.8 * body


def test_a_wechat_code_carries_its_last_day():
    assert "本码 3月8日前有效" in page(GROUP_HOTPOT).words()
    assert "本码 3月8日前有效" in page(replace(GROUP, join=WECHAT)).words()


def test_a_full_group_shows_the_contact():
    said = page(GROUP_CONTACT).words()
    assert "微信扫码加店员，\n拉你进群" in said
    assert "微信扫一扫" not in said


def test_the_accent_stands_in_the_loud_colour():
    accents = [box for box in page(GROUP).boxes if isinstance(box, TextBox) and box.text == "先知道"]
    assert [box.colour for box in accents] == [FRESH.accent]


def test_a_gift_is_named_in_large_type():
    (gift,) = [
        box for box in page(GROUP_HOTPOT).boxes if isinstance(box, TextBox) and box.text == BROTH.gives
    ]
    assert gift.h > 9


def test_goods_never_lie_under_the_headline():
    long = replace(GROUP, headline="今天到什么货，明天打什么折，群里都先知道")
    for brief in (GROUP, long):
        made = page(brief)
        texts = [box for box in made.boxes if isinstance(box, TextBox) and box.h > 15]
        goods = [box for box in made.boxes[3:] if isinstance(box, PathBox)]
        assert texts
        for art in goods:
            assert not any(overlaps(art, text, -2.9) for text in texts)
        assert goods


@pytest.mark.parametrize("key", ["a6", "square_wx"])
def test_small_papers_say_the_same(key: str):
    flat = page(GROUP, key).words().replace("\n", "")
    for words in (*GROUP.happenings, "特价与抢购商品除外", "鲜果巷·北门邻里福利1群"):
        assert words.replace(" ", "") in flat.replace(" ", "")
