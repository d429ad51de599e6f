import datetime as dt

import pytest

from shopqun.planning.prose import redated, reworded

NEAR = dt.date(2027, 3, 22)


@pytest.mark.parametrize(
    ("text", "by", "moved"),
    [
        ("2027-03-18至2027-03-21营业时间内", 7, "2027-03-25至2027-03-28营业时间内"),
        ("前5位各得一张(3月29日前)", 7, "前5位各得一张(4月5日前)"),
        ("奖品28日前到店兑", 7, "奖品4月4日前到店兑"),
        ("1月5日见", 1, "1月6日见"),
        ("近7日低价,前7日", 7, "近7日低价,前7日"),
        ("周日20:00,30天有效", 7, "周日20:00,30天有效"),
        ("2月30日", 1, "2月30日"),
        ("13月1日", 1, "13月1日"),
    ],
)
def test_days_named_in_words_move_too(text, by, moved):
    assert redated(text, NEAR, dt.timedelta(days=by)) == moved


def test_a_month_before_the_near_day_is_next_years():
    assert redated("2月28日", NEAR, dt.timedelta(days=1)) == "2月29日"  # 2028 is a leap year


def test_every_text_changes_but_what_names_a_thing(fruit):
    loud = reworded(fruit, lambda text: text + "!")
    assert loud.shop.name == "鲜果巷水果店!"
    assert loud.groups[0].columns[0] == "到货早报!"
    assert loud.sales[0].items[0].name == "丹东99草莓500g!"
    assert loud.templates[0].id == "C01"
    assert loud.templates[0].audience == "new"
    assert loud.referral.inviter_reward.coupon == "C02"
    assert loud.sop[0].time == "08:00"
    assert loud.sales[0].start == fruit.sales[0].start
    assert reworded(fruit, lambda text: text) == fruit
