"""A month of tasks as cells."""

from datetime import date

import pytest

from shopqun.calendar.occasions import Occasion, OccasionKind
from shopqun.ui.community.month import Mark, cells, heat, month_after


def test_days_are_marked_done_or_missed(clock, tasks):
    for task in tasks.tasks(date(2027, 3, 1), date(2027, 3, 2)):
        tasks.done(task.id, request_id=f"r{task.id}")
    clock.set("2027-03-06T10:00:00+08:00")
    made = cells(tasks.all_tasks(), date(2027, 3, 1), {})
    assert [cell.mark for cell in made[:7]] == [
        Mark.DONE,
        Mark.DONE,
        Mark.MISSED,
        Mark.MISSED,
        Mark.MISSED,
        Mark.NONE,
        Mark.NONE,
    ]


def test_a_month_is_whole_weeks_from_monday():
    march = cells((), date(2027, 3, 1), {})
    assert (march[0].day, march[-1].day, len(march)) == (date(2027, 3, 1), date(2027, 4, 4), 35)
    may = cells((), date(2027, 5, 1), {})
    assert (may[0].day, may[-1].day, len(may)) == (date(2027, 4, 26), date(2027, 6, 6), 42)
    february = cells((), date(2027, 2, 1), {})
    assert (february[-1].day, len(february)) == (date(2027, 2, 28), 28)
    assert [cell.inside for cell in march[30:33]] == [True, False, False]


@pytest.mark.parametrize(
    ("count", "busiest", "warm"),
    [(0, 8, 0), (1, 1, 1), (1, 8, 1), (4, 8, 2), (6, 8, 3), (8, 8, 4), (2, 2, 2)],
)
def test_heat_follows_the_busiest_day(count, busiest, warm):
    assert heat(count, busiest) == warm


@pytest.mark.parametrize(
    ("first", "by", "then"),
    [
        (date(2027, 12, 1), 1, date(2028, 1, 1)),
        (date(2027, 1, 1), -1, date(2026, 12, 1)),
        (date(2027, 3, 1), 0, date(2027, 3, 1)),
    ],
)
def test_months_after(first, by, then):
    assert month_after(first, by) == then


def test_a_holiday_stands_before_its_term_and_common_days_have_none():
    found = {cell.day: cell.occasion for cell in cells((), date(2026, 4, 1), {})}
    assert found[date(2026, 4, 5)] == Occasion(date(2026, 4, 5), OccasionKind.HOLIDAY, "清明")
    assert found[date(2026, 4, 20)] == Occasion(date(2026, 4, 20), OccasionKind.TERM, "谷雨")
    assert found[date(2026, 4, 21)] is None
