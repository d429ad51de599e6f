"""What a paper takes off, to the fen, and how long it lives."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopqun.basics import Money, ShopDay
from shopqun.coupons.template import Template, life, read_hour

FEN = st.integers(0, 99_999_999)


def percent(pays, cap=None):
    return Template(
        "C04", "折扣券", "percent", Money(), 30, 9, 9, "all", stack=False, terms="",
        value_pct=pays, max_off=None if cap is None else Money(cap),
    )  # fmt: skip


def cash(value):
    return Template("C01", "券", "cash", Money(), 30, 9, 9, "all", stack=False, terms="", value=Money(value))


@pytest.mark.parametrize(
    ("pays", "bill", "cap", "off"),
    [
        (90, 4680, None, 468),  # 468.0
        (90, 4684, None, 468),  # 468.4
        (90, 4685, None, 469),  # 468.5 goes up
        (90, 4686, None, 469),  # 468.6
        (85, 10, None, 2),  # 1.5 goes up
        (85, 9, None, 1),  # 1.35
        (99, 49, None, 0),  # 0.49
        (99, 50, None, 1),  # 0.5 goes up
        (1, 100, None, 99),
        (90, 15000, 1500, 1500),
        (90, 15005, 1500, 1500),  # 1500.5 is rounded, then capped
        (90, 14995, 1500, 1500),  # 1499.5 goes up to the cap
        (90, 14994, 1500, 1499),  # 1499.4
        (90, 99_999_999, 1500, 1500),
        (90, 0, None, 0),
        (90, 4680, 0, 0),
    ],
)
def test_percent_is_rounded_half_up_then_capped(pays, bill, cap, off):
    assert percent(pays, cap).takes_off(Money(bill), Money(bill)) == Money(off)


@given(st.integers(1, 99), FEN, st.none() | st.integers(0, 5000))
def test_percent_is_within_half_a_fen_and_never_above_cap_or_bill(pays, bill, cap):
    off = percent(pays, cap).takes_off(Money(bill), Money(bill)).fen
    assert 0 <= off <= bill
    if cap is None or off < cap:
        assert -100 <= 2 * (bill * (100 - pays) - 100 * off) < 100  # a half goes up
    else:
        assert off == cap


@given(FEN, FEN, FEN)
def test_cash_never_takes_more_than_is_unpaid(value, bill, unpaid):
    assert cash(value).takes_off(Money(bill), Money(unpaid)) == Money(min(value, unpaid))


def test_exchange_takes_nothing_off():
    template = Template("C03", "兑换", "exchange", Money(), 7, 9, 9, "all", False, "", value=Money(590))
    assert template.takes_off(Money(5000), Money(5000)) == Money()


@pytest.mark.parametrize(
    ("kind", "threshold", "needed"),
    [("cash", 0, True), ("percent", 0, True), ("exchange", 0, False), ("exchange", 1, True)],
)
def test_what_needs_a_bill(kind, threshold, needed):
    template = Template("C", "券", kind, Money(threshold), 7, 9, 9, "all", stack=False, terms="")
    assert template.needs_bill is needed


@pytest.mark.parametrize(("audience", "tier"), [("all", 1), ("new", 1), ("tier:2", 2), ("tier:12", 12)])
def test_the_tier_an_audience_asks_for(audience, tier):
    assert Template("C", "券", "cash", Money(), 7, 9, 9, audience, stack=False, terms="").tier_needed == tier


@pytest.mark.parametrize(
    ("template", "cost"),
    [
        (cash(800), 800),
        (percent(90, 1500), 1500),
        (percent(90), 0),
        (Template("C", "券", "exchange", Money(), 7, 9, 9, "all", stack=False, terms="", cost_fen=320), 320),
    ],
)
def test_what_a_paper_costs_as_a_reward(template, cost):
    assert template.owed_cost() == Money(cost)


def test_the_day_of_issue_is_day_one():
    one_day = Template("C", "券", "cash", Money(), 1, 9, 9, "all", stack=False, terms="")
    starts, ends = life(one_day, date(2027, 2, 28), ShopDay())
    assert starts == datetime(2027, 2, 27, 16, tzinfo=UTC)  # midnight in the shop
    assert ends == datetime(2027, 2, 28, 16, tzinfo=UTC)
    starts, ends = life(one_day, date(2027, 12, 31), ShopDay(time(2)))
    assert starts == datetime(2027, 12, 30, 18, tzinfo=UTC)
    assert ends == datetime(2027, 12, 31, 18, tzinfo=UTC)


def test_no_weekday_said_is_every_day():
    every = cash(1)
    assert all(every.runs_on(day) for day in range(1, 8))
    assert every.runs_at(time(3))


@pytest.mark.parametrize(("text", "hour"), [(None, None), ("17:00", time(17)), ("00:00", time(0))])
def test_hours_are_read(text, hour):
    assert read_hour(text) == hour


def test_a_paper_until_midnight_holds_in_the_last_second():
    until = read_hour("24:00")
    evening = Template(
        "C", "券", "cash", Money(), 7, 9, 9, "all", stack=False, terms="", from_hour=time(17), to_hour=until
    )
    assert evening.runs_at(time(23, 59, 59))
    assert not evening.runs_at(time(0))
