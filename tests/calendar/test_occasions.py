"""Holidays of the State Council's notice for 2026, solar terms of the almanac, and no guesses."""

import subprocess
import sys
from datetime import date

import pytest

from shopqun.calendar.occasions import OccasionKind, occasions_between

HOLIDAY, WORKDAY, TERM = OccasionKind.HOLIDAY, OccasionKind.WORKDAY, OccasionKind.TERM


def on(day):
    found = occasions_between(date.fromisoformat(day), date.fromisoformat(day))
    return [(each.kind, each.name) for each in found]


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-01-01", [(HOLIDAY, "元旦")]),
        ("2026-01-04", [(WORKDAY, "元旦")]),  # a Sunday
        ("2026-02-14", [(WORKDAY, "春节")]),  # a Saturday
        ("2026-02-17", [(HOLIDAY, "春节")]),
        ("2026-02-18", [(HOLIDAY, "春节"), (TERM, "雨水")]),
        ("2026-04-05", [(HOLIDAY, "清明"), (TERM, "清明")]),
        ("2026-06-19", [(HOLIDAY, "端午")]),
        ("2026-09-25", [(HOLIDAY, "中秋")]),
        ("2026-10-10", [(WORKDAY, "国庆节")]),  # a Saturday
        ("2026-12-22", [(TERM, "冬至")]),
        ("2027-03-06", [(TERM, "惊蛰")]),
        ("2027-03-07", []),  # an ordinary Sunday
    ],
)
def test_what_a_day_is(day, said):
    assert on(day) == said


def test_a_year_that_was_not_announced_has_its_terms_and_no_holiday():
    found = occasions_between(date(2040, 1, 1), date(2040, 12, 31))
    assert len(found) == 24
    assert {each.kind for each in found} == {TERM}


def test_a_month_is_in_the_order_of_its_days():
    found = occasions_between(date(2026, 4, 1), date(2026, 4, 30))
    assert [(each.day.day, each.name) for each in found] == [
        (4, "清明"),
        (5, "清明"),
        (5, "清明"),
        (6, "清明"),
        (20, "谷雨"),
    ]


def test_the_tables_are_not_loaded_with_the_calendar():
    code = "import sys, shopqun.calendar.service; sys.exit('chinese_calendar' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
