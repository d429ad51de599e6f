"""When a paper runs next: by weekday, by hour, by both, over midnight, and never."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from shopqun.basics import SHOP_ZONE, Money, ShopDay
from shopqun.coupons.template import Template
from shopqun.till.next_time import next_time

PLAIN = Template("C02", "周中满减券", "cash", Money(), 30, 300, 2, "all", False, "")
LATER = datetime(2027, 4, 30, tzinfo=UTC)
MIDNIGHT, AT_TWO = ShopDay(), ShopDay(time(2))


def wall(text):
    return datetime.fromisoformat(text).replace(tzinfo=SHOP_ZONE).astimezone(UTC)


# 5 March 2027 is a Friday
@pytest.mark.parametrize(
    ("weekdays", "hours", "days", "at", "expected"),
    [
        ((), (time(14), time(17)), MIDNIGHT, "2027-03-05T10:00", "2027-03-05T14:00"),
        ((), (time(14), time(17)), MIDNIGHT, "2027-03-05T17:00", "2027-03-06T14:00"),
        ((3,), (None, None), MIDNIGHT, "2027-03-05T10:00", "2027-03-10T00:00"),
        ((3,), (time(14), time(17)), MIDNIGHT, "2027-03-05T10:00", "2027-03-10T14:00"),
        ((5,), (time(14), time(17)), MIDNIGHT, "2027-03-05T18:00", "2027-03-12T14:00"),
        ((5,), (time(14), time(17)), MIDNIGHT, "2027-03-05T13:59", "2027-03-05T14:00"),
        # Friday's night runs until two on Saturday: an hour after midnight is still Friday's
        ((5,), (time(22), time(2)), AT_TWO, "2027-03-05T21:00", "2027-03-05T22:00"),
        ((5,), (time(1), time(2)), AT_TWO, "2027-03-05T21:00", "2027-03-06T01:00"),
        ((6,), (None, None), AT_TWO, "2027-03-06T01:00", "2027-03-06T02:00"),
        # from ten at night over midnight, asked in the afternoon of a day that is not one of them
        ((6,), (time(22), time(2)), MIDNIGHT, "2027-03-05T15:00", "2027-03-06T00:00"),
        ((), (time(20), time.max), MIDNIGHT, "2027-03-05T10:00", "2027-03-05T20:00"),
    ],
)
def test_the_next_time_it_runs(weekdays, hours, days, at, expected):
    template = replace(PLAIN, weekdays=weekdays, from_hour=hours[0], to_hour=hours[1])
    found = next_time(template, wall(at), LATER, days)
    assert found == wall(expected)
    assert found.tzinfo is UTC


def test_there_is_no_next_time_after_its_last_day():
    friday, wednesday = wall("2027-03-05T10:00"), wall("2027-03-10T00:00")
    template = replace(PLAIN, weekdays=(3,))
    assert next_time(template, friday, wednesday, MIDNIGHT) is None
    assert next_time(template, friday, wednesday + timedelta(seconds=1), MIDNIGHT) == wednesday


def test_hours_that_never_open_have_no_next_time():
    template = replace(PLAIN, from_hour=time.max, to_hour=time.max)
    assert next_time(template, wall("2027-03-05T10:00"), LATER, MIDNIGHT) is None
