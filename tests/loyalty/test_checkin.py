"""Days in a row, over the ends of months and years, and what each brings."""

from datetime import date, timedelta

import pytest

from shopqun.loyalty.checkin import CheckinRule, streak_on

RULE = CheckinRule(2, 10, 60)


@pytest.mark.parametrize(
    ("streak", "points"), [(1, 2), (6, 2), (7, 12), (8, 2), (14, 12), (30, 62), (31, 2), (60, 62), (210, 72)]
)
def test_full_weeks_and_thirty_days_bring_more(streak, points):
    assert RULE.earns(streak) == points


@pytest.mark.parametrize(
    ("before", "length"),
    [
        ((), 1),
        ((date(2026, 12, 31), date(2026, 12, 30)), 3),
        ((date(2026, 12, 30),), 1),
        ((date(2026, 12, 31), date(2026, 12, 29)), 2),
    ],
)
def test_a_streak_runs_over_the_year_s_end_and_breaks_at_a_gap(before, length):
    assert streak_on(date(2027, 1, 1), before) == length


def test_a_streak_runs_over_a_leap_day():
    days = [date(2028, 3, 1) - timedelta(days=each) for each in range(1, 40)]
    assert streak_on(date(2028, 3, 1), days) == 40
