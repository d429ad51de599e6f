"""What a poster promises of a template."""

from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shop_kit import preset

from shopqun.basics import Money
from shopqun.coupons.template import Gives, Template
from shopqun.posters.brief import OfferKind
from shopqun.posters.offers import (
    conditions,
    essentials,
    happenings,
    headline,
    newcomers_template,
    offer_of,
    weekdays,
)

PLAIN = Template(
    "C02", "周中满减券", "cash", Money(5900), 7, 300, 2, "all", stack=False, terms="全店", value=Money(800)
)
GOODS = replace(PLAIN, id="C03", kind="exchange", terms="", gives=Gives("砂糖橘500g", 1, "G02"))


def test_an_offer_says_what_the_template_says():
    offer = offer_of(replace(PLAIN, kind="percent", value_pct=90, max_off=Money(1500)))
    assert (offer.name, offer.kind, offer.value_pct, offer.max_off_fen) == (
        "周中满减券",
        OfferKind.PERCENT,
        90,
        1500,
    )
    assert (offer.min_spend_fen, offer.value_fen) == (5900, 800)
    assert offer_of(PLAIN).max_off_fen is None


@pytest.mark.parametrize(
    ("name", "quantity", "said"),
    [
        ("砂糖橘", 1, "砂糖橘一份"),
        ("小酥肉一份", 1, "小酥肉一份"),
        ("砂糖橘", 3, "砂糖橘 3 份"),
        ("小酥肉一份", 2, "小酥肉 2 份"),
    ],
)
def test_goods_are_counted_in_portions(name, quantity, said):
    assert offer_of(replace(GOODS, gives=Gives(name, quantity))).gives == said


def test_every_condition_stands_beside_it():
    assert conditions(PLAIN) == ("全店", "每人限用 2 张 · 共 300 张", "不与其他券同用")
    assert conditions(replace(PLAIN, stack=True, terms="")) == ("每人限用 2 张 · 共 300 张",)


@pytest.mark.parametrize(
    ("audience", "who"), [("all", "每人"), ("new", "首次到店每人"), ("tier:2", "2 级以上会员每人")]
)
def test_whom_it_is_for(audience, who):
    assert conditions(replace(PLAIN, audience=audience))[1].startswith(f"{who}限用")


@pytest.mark.parametrize(
    ("days", "hours", "line"),
    [
        ((1, 2, 3, 4), (None, None), "仅周一至周四可用"),
        ((5,), (time(17), time(21)), "仅周五可用，17:00–21:00"),
        ((6, 7), (time(0), time(12)), "仅周六、周日可用，12:00 前"),
        ((5,), (time(22), time.max), "仅周五可用，22:00–24:00"),
    ],
)
def test_when_it_may_be_used(days, hours, line):
    assert line in conditions(replace(PLAIN, weekdays=days, from_hour=hours[0], to_hour=hours[1]))


@pytest.mark.parametrize("hours", [(time(17), time(21)), (time(22), time(2))])
def test_hours_without_weekdays_are_said_too(hours):
    said = " ".join(conditions(replace(PLAIN, from_hour=hours[0], to_hour=hours[1])))
    assert f"{hours[0]:%H:%M}–{hours[1]:%H:%M}" in said


@pytest.mark.parametrize(
    ("days", "said"),
    [((1,), "周一"), ((7, 6), "周六、周日"), ((1, 2, 3), "周一至周三"), ((1, 3, 5), "周一、周三、周五"),
     ((1, 2, 3, 4, 5, 6, 7), "周一至周日"), ((1, 2, 4), "周一、周二、周四")],
)  # fmt: skip
def test_weekdays_as_people_say_them(days, said):
    assert weekdays(days) == said


@given(st.sets(st.integers(1, 7), min_size=1))
def test_every_weekday_is_named_or_lies_between(days):
    said = weekdays(tuple(days))
    assert f"周{'一二三四五六日'[min(days) - 1]}" in said
    assert said.endswith(f"周{'一二三四五六日'[max(days) - 1]}")


def test_what_an_invitation_says_of_a_paper_that_comes_later():
    assert essentials(PLAIN) == ("得券 7 天内用，共 300 张", "全店")


def test_the_offer_for_newcomers():
    new = replace(PLAIN, id="C09", audience="new")
    tier = replace(PLAIN, id="C00", audience="tier:2")
    assert newcomers_template((tier, GOODS, PLAIN, replace(GOODS, audience="new"), new)) == new
    assert newcomers_template((tier, GOODS, PLAIN)) == PLAIN
    assert newcomers_template((tier,)) is None
    assert newcomers_template(()) is None


def test_a_headline_and_its_accent():
    plan = preset()
    for group in (*plan.groups, None):
        words, accent = headline(group, plan.shop.category)
        assert accent in words
    assert headline(None, "火锅餐饮")[0].startswith("好菜好座")


def test_what_happens_when_in_a_group():
    plan = preset()
    lines = happenings(plan, plan.groups[0])
    assert 0 < len(lines) <= 3
    assert list(lines) == sorted(lines)
    assert "08:00 到货早报" in lines
    assert happenings(plan, None) == ()
