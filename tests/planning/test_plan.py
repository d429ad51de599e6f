import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopqun.planning.answers import Answers, Role
from shopqun.planning.plan import first_week, make_plan

TODAY = dt.date(2026, 11, 22)
MONDAY = dt.date(2027, 3, 1)


def made(preset, **answers):
    return make_plan(Answers(preset=preset.id, **{"opening_day": MONDAY, **answers}), preset, TODAY)


def test_no_answers_on_the_presets_own_day_give_the_preset(fruit):
    assert made(fruit) == fruit


def test_without_an_opening_day_the_next_monday_is_taken(fruit):
    plan = make_plan(Answers(preset=fruit.id), fruit, TODAY)
    assert plan.opening_day == dt.date(2026, 11, 23)


def test_days_move_in_the_words_too(fruit):
    plan = made(fruit, opening_day=dt.date(2027, 3, 8))
    assert plan.lotteries[0].disclosure.draw_time == "2027-03-25至2027-03-28营业时间内"
    assert "3月21日前" in plan.sop[6].script
    assert "4月4日前" in plan.sop[21].script
    assert plan.w5h1.when.startswith("2027-03-08")


def test_the_shops_names_are_spoken_everywhere(fruit):
    plan = made(fruit, shop_name="阿芳果铺", owner_name="阿芳", phone="13900000000", place="东门1号")
    assert plan.shop.name == "阿芳果铺"
    assert plan.groups[0].name == "阿芳果铺·北门邻里福利1群"
    assert plan.alliance[0].give == "满30元送阿芳果铺3元券"
    assert "我是阿芳。" in plan.sop[0].script
    assert plan.w4h1.who.startswith("我是阿芳果铺老板阿芳,")
    assert (plan.lotteries[0].disclosure.organiser, plan.lotteries[0].disclosure.contact) == (
        "阿芳果铺",
        "13900000000",
    )
    assert "鲜果巷" not in repr(plan)
    assert "小周" not in repr(plan)


def test_people_who_change_places_do_not_get_lost(fruit):
    rows = (replace(fruit.sop[0], owner="小林"), replace(fruit.sop[1], owner="小周"))
    roles = (Role(of="小林", name="小周"), Role(of="小周", name="小林"))
    plan = made(replace(fruit, sop=rows), roles=roles)
    assert [row.owner for row in plan.sop] == ["小周", "小林"]


def test_a_general_duty_gets_a_name_only_in_the_calendar(fruit):
    plan = made(fruit, roles=(Role(of="老板", name="阿芳"),))
    assert plan.sop[0].owner == "阿芳"
    assert plan.w4h1.who == fruit.w4h1.who


def test_the_five_answers_and_the_first_group_take_their_places(fruit):
    plan = made(
        fruit,
        who="我是老张",
        what="早报",
        when="早八点",
        how="老张管群",
        people="北门邻居",
        for_shop="留住熟客",
        for_customers="省钱又新鲜",
        group_name="老张果友群",
        platform="wechat_group",
        capacity=180,
        columns=("早报",),
        rules=("不发广告", "不刷屏", "不私加"),
    )
    assert (plan.w4h1.who, plan.w4h1.why, plan.w4h1.how) == ("我是老张", fruit.w4h1.why, "老张管群")
    assert (plan.w5h1.why, plan.w5h1.what, plan.w5h1.who) == ("留住熟客", "省钱又新鲜", "北门邻居")
    assert plan.w5h1.when == "2027-03-01建群，早八点"
    first = plan.groups[0]
    assert (first.name, first.platform, first.capacity, first.columns) == (
        "老张果友群",
        "wechat_group",
        180,
        ("早报",),
    )
    assert plan.groups[1:] == fruit.groups[1:]
    assert plan.announcement[0] == "【群价值】省钱又新鲜。早报。"


def test_the_welcome_coupon_and_the_words_about_it_change_together(fruit, hotpot):
    plan = made(fruit, welcome_off_fen=600, welcome_min_fen=3550, welcome_days=10)
    paper = plan.templates[0]
    assert (paper.value_fen, paper.min_spend_fen, paper.valid_days) == (600, 3550, 10)
    assert plan.sop[1].script == '"扫码进群领见面券,满35.5减6,10天有效。"'
    assert plan.templates[1:] == fruit.templates[1:]
    assert made(hotpot, welcome_off_fen=4000).templates[1].name == "工作日满200减40"


@pytest.mark.parametrize(
    ("answers", "gone", "words"),
    [
        ({"referral_on": False}, "referral", ("老带新", "邀请规则")),
        ({"sales_on": False}, "sales", ("抢购", "夜市")),
        ({"lottery_on": False}, "lotteries", ("抽奖", "兑奖")),
    ],
)
def test_an_event_that_is_off_leaves_with_its_days(fruit, answers, gone, words):
    plan = made(fruit, **answers)
    assert not getattr(plan, gone)
    assert not any(word in row.action + row.script for row in plan.sop for word in words)
    assert plan.opening_day == MONDAY
    assert sum(plan.content_mix.values()) == len(plan.sop) < 30


def test_a_restricted_trade_has_no_events_whatever_is_answered(fruit):
    plan = made(fruit, category="药店", referral_on=True, sales_on=True, lottery_on=True)
    assert (plan.referral, plan.sales, plan.lotteries) == (None, (), ())
    assert plan.budget.lottery_pool_cost_fen == 0


def test_the_first_week_is_seven_days(fruit):
    assert [row.day for row in first_week(fruit)] == [1, 2, 3, 4, 5, 6, 7]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(st.text(max_size=12), st.dates(dt.date(2020, 1, 1), dt.date(2060, 1, 1)), st.booleans())
def test_whatever_is_typed_a_plan_comes_out(fruit, typed, opens, on):
    plan = made(fruit, shop_name=typed, owner_name=typed, vision=typed, opening_day=opens, sales_on=on)
    assert plan.opening_day == opens
    assert len(plan.announcement) == 4
