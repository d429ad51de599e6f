"""How a line of the calendar stands: every edge of its day, with a day that ends at two in the morning."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from shopqun.basics import ShopDay
from shopqun.calendar.task import Line, TaskState, task_of, week_of

NIGHT = ShopDay(time(2))
LINE = Line(
    7,
    "growth",
    datetime(2027, 3, 6, 11, 30, tzinfo=UTC),  # 19:30 in the shop
    "转化",
    "周六抢购",
    "活动",
    "发接龙",
    "脐橙整箱",
    "店员",
    "接龙≥20",
    None,
)


def at(text):
    return datetime.fromisoformat(text + "+08:00").astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "state", "late"),
    [
        ("2027-03-06T19:29:59", TaskState.PLANNED, False),
        ("2027-03-06T19:30:00", TaskState.DUE, False),
        ("2027-03-07T01:59:59", TaskState.DUE, False),
        ("2027-03-07T02:00:00", TaskState.DUE, True),
    ],
)
def test_what_is_not_done(now, state, late):
    task = task_of(LINE, at(now), NIGHT)
    assert (task.state, task.late) == (state, late)


@pytest.mark.parametrize(
    ("done", "late"),
    [
        ("2027-03-05T09:00:00", False),
        ("2027-03-07T01:59:59", False),
        ("2027-03-07T02:00:00", True),
    ],
)
def test_what_is_done_stays_as_it_was_done(done, late):
    task = task_of(replace(LINE, done_at=at(done)), at("2027-04-01T00:00:00"), NIGHT)
    assert (task.state, task.late) == (TaskState.DONE, late)


def test_a_task_after_midnight_belongs_to_the_evening_before():
    task = task_of(replace(LINE, due_at=at("2027-03-07T01:30:00")), at("2027-03-06T12:00:00"), NIGHT)
    assert task.day == date(2027, 3, 6)


def test_everything_planned_is_carried_over():
    task = task_of(LINE, at("2027-03-06T12:00:00"), NIGHT)
    assert (task.id, task.table, task.column, task.words, task.assignee) == (
        7,
        "growth",
        "周六抢购",
        "脐橙整箱",
        "店员",
    )


@pytest.mark.parametrize("day", [1, 3, 7])
def test_a_week_begins_on_monday(day):
    assert week_of(date(2027, 3, day)) == (date(2027, 3, 1), date(2027, 3, 7))
