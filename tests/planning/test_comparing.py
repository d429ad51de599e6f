from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from shopqun.planning.comparing import Difference, differences
from shopqun.planning.plan import opened_on


def changed(plans, at, **parts):
    return tuple(replace(each, **parts) if place == at else each for place, each in enumerate(plans))


def said(before, after, part=""):
    return [each.words for each in differences(before, after) if part in (each.part, "")]


def test_the_same_plan_differs_in_nothing(fruit):
    assert differences(fruit, fruit) == ()


def test_a_month_later_only_the_opening_day_differs(fruit):
    later = opened_on(fruit, dt.date(2027, 4, 1))
    assert differences(fruit, later) == (Difference("店", "开群：2027-03-01 → 2027-04-01"),)


@pytest.mark.parametrize(
    ("change", "part", "words"),
    [
        (lambda plan: {"shop": replace(plan.shop, phone="")}, "店", ["电话：13800000001 → 没有"]),
        (lambda plan: {"w4h1": replace(plan.w4h1, who="我")}, "五问", [f"我是谁：{'@'} → 我"]),
        (
            lambda plan: {"groups": changed(plan.groups, 0, capacity=150)},
            "群",
            ["“鲜果巷·北门邻里福利1群”最多：200 人 → 150 人"],
        ),
        (lambda plan: {"groups": plan.groups[:2]}, "群", ["少了“鲜果巷·果粉会员群”"]),
        (lambda plan: {"group_rules": (*plan.group_rules, "不晒收款码")}, "群规", ["多了“不晒收款码”"]),
        (
            lambda plan: {"gifts": changed(plan.gifts, 0, qty=100, cost_fen=80)},
            "礼品",
            ["“便携果切叉10支装”数量：200 份 → 100 份", "“便携果切叉10支装”成本：0.6 元 → 0.8 元"],
        ),
        (
            lambda plan: {"templates": changed(plan.templates, 0, value_fen=600, name="见面券")},
            "券",
            ["“新邻居见面券”改名“见面券”", "“见面券”抵：5 元 → 6 元"],
        ),
        (lambda plan: {"templates": plan.templates[:3]}, "券", ["少了“果粉9折券”"]),
        (lambda _plan: {"referral": None}, "老带新", ["少了“老带新”"]),
        (
            lambda plan: {"referral": replace(plan.referral, monthly_cap_per_inviter=5)},
            "老带新",
            ["“老带新”每人每月最多：10 位 → 5 位"],
        ),
        (
            lambda plan: {"lotteries": changed(plan.lotteries, 0, deck=200)},
            "抽奖",
            ["“草莓节刮刮卡”签：300 支 → 200 支"],
        ),
        (lambda plan: {"sop": plan.sop[:7]}, "栏目", None),
    ],
)
def test_each_change_is_said(fruit, change, part, words):
    after = replace(fruit, **change(fruit))
    found = said(fruit, after, part)
    assert found
    if words is not None:
        assert found == [each.replace("@", fruit.w4h1.who) for each in words]


def test_goods_of_a_sale_by_their_prices(fruit):
    (sale,) = fruit.sales
    dearer = replace(sale, items=changed(sale.items, 0, flash_fen=2490)[:4])
    assert said(fruit, replace(fruit, sales=(dearer,)), "抢购") == [
        "“丹东99草莓500g”抢购价：23.9 元 → 24.9 元",
        "少了“国产蓝莓125g×4盒”",
    ]


def test_what_the_month_comes_to_is_compared(fruit):
    # 200 forks of 0.60 yuan less.
    after = replace(fruit, gifts=changed(fruit.gifts, 0, qty=0))
    assert "结果：亏 483.44 元 → 亏 363.44 元" in said(fruit, after, "头一个月")


def test_two_trades_have_nothing_but_their_shape_in_common(fruit, hotpot):
    assert {"店", "群", "礼品", "券"} <= {each.part for each in differences(fruit, hotpot)}
