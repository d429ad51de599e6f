"""Money, rounding, periods and business days."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopqun.basics import Money, Period, Refused, ShopDay, ShopTrouble, Touched, Trouble, parse_yuan, share

YUAN = [
    ("46.8", 4680),
    ("46.80", 4680),
    ("46", 4600),
    ("0", 0),
    ("0.01", 1),
    ("0.1", 10),
    ("007", 700),
    ("999999.99", 99_999_999),
]
NOT_YUAN = [
    "1e3", "-1", "+1", "46.805", "４６", "٤٦", "1000000", "", " 5", "5 ", "5\n", ".5", "5.", "1,000", "¥5",
    "nan", "0x10", "46。8", "1_0",
]  # fmt: skip


@pytest.mark.parametrize(("text", "fen"), YUAN)
def test_amounts_that_are_read(text, fen):
    assert parse_yuan(text) == Money(fen)


@pytest.mark.parametrize("text", NOT_YUAN)
def test_amounts_that_are_none(text):
    assert parse_yuan(text) is None


@given(st.integers(0, 99_999_999))
def test_what_is_spoken_is_read_back(fen):
    assert parse_yuan(Money(fen).spoken()) == Money(fen)
    assert parse_yuan(str(Money(fen)).replace(",", "")) == Money(fen)


@pytest.mark.parametrize(
    ("fen", "printed", "spoken"),
    [
        (0, "0.00", "0"),
        (5, "0.05", "0.05"),
        (350, "3.50", "3.5"),
        (500, "5.00", "5"),
        (138_600, "1,386.00", "1386"),
        (-2395, "-23.95", "-23.95"),
        (-100_000, "-1,000.00", "-1000"),
        (10_000, "100.00", "100"),
    ],
)
def test_money_in_words(fen, printed, spoken):
    assert str(Money(fen)) == printed
    assert Money(fen).spoken() == spoken


def test_money_reckons():
    assert Money(250) + Money(30) == Money(280)
    assert Money(250) - Money(300) == -Money(50)
    assert Money(250) * 3 == Money(750)
    assert Money(1) > Money(0)
    assert not Money(0)
    assert Money(-1)


@pytest.mark.parametrize(
    ("fen", "part", "whole", "out"),
    [
        (100, 1, 3, 33),  # 33.33
        (200, 1, 3, 67),  # 66.67
        (1, 1, 2, 1),  # 0.5 goes up
        (3, 1, 2, 2),  # 1.5 goes up
        (5, 1, 2, 3),  # 2.5 goes up, not to the even
        (4685, 10, 100, 469),  # 468.5 goes up
        (4684, 10, 100, 468),
        (0, 7, 9, 0),
        (99_999_999, 99, 100, 98_999_999),  # 98,999,999.01
    ],
)
def test_shares_are_rounded_half_up(fen, part, whole, out):
    assert share(Money(fen), part, whole) == Money(out)


@given(st.integers(0, 99_999_999), st.integers(0, 10_000), st.integers(1, 10_000))
def test_a_share_is_the_nearest_fen_and_a_half_goes_up(fen, part, whole):
    out = share(Money(fen), part, whole).fen
    assert (2 * out - 1) * whole <= 2 * fen * part < (2 * out + 1) * whole


@given(st.integers(0, 99_999_999), st.integers(1, 100))
def test_a_share_grows_with_its_part(fen, part):
    assert share(Money(fen), part - 1, 100) <= share(Money(fen), part, 100) <= share(Money(fen), 100, 100)
    assert share(Money(fen), 100, 100) == Money(fen)


def test_a_period_is_half_open():
    start, end = datetime(2027, 3, 1, tzinfo=UTC), datetime(2027, 3, 2, tzinfo=UTC)
    period = Period(start, end)
    assert start in period
    assert end not in period
    assert end - timedelta(microseconds=1) in period
    assert start - timedelta(microseconds=1) not in period


@pytest.mark.parametrize(
    ("cut_off", "instant", "day"),
    [
        (time(0), "2027-03-05T15:59:59+00:00", date(2027, 3, 5)),  # 23:59:59 in the shop
        (time(0), "2027-03-05T16:00:00+00:00", date(2027, 3, 6)),  # midnight in Beijing is 16:00 UTC
        (time(2), "2027-03-06T01:59:59.999999+08:00", date(2027, 3, 5)),
        (time(2), "2027-03-06T02:00:00+08:00", date(2027, 3, 6)),
        (time(0), "2027-12-31T16:00:00+00:00", date(2028, 1, 1)),
        (time(2), "2028-03-01T01:00:00+08:00", date(2028, 2, 29)),
    ],
)
def test_business_days(cut_off, instant, day):
    assert ShopDay(cut_off).of(datetime.fromisoformat(instant)) == day


@given(st.dates(date(2020, 1, 1), date(2099, 12, 31)), st.times().filter(lambda at: at < time(6)))
def test_a_day_begins_with_its_own_first_instant(day, cut_off):
    days = ShopDay(cut_off)
    start = days.start(day)
    assert start.tzinfo is UTC
    assert days.of(start) == day
    assert days.of(start - timedelta(microseconds=1)) == day - timedelta(days=1)


def test_trouble_and_refusal_carry_what_they_are_about():
    trouble = ShopTrouble(Trouble.LOCKED, "a.shopqun")
    assert (trouble.kind, trouble.about) == (Trouble.LOCKED, "a.shopqun")
    assert [str(kind) for kind in Trouble] == [
        "locked", "newer_version", "damaged", "disk_full", "read_only", "unreadable", "not_found",
    ]  # fmt: skip
    assert Refused("void").facts == {}
    assert Touched.TILL | Touched.MEMBERS == Touched.MEMBERS | Touched.TILL
    assert not Touched.NOTHING
