"""Lines of the calendar by business day, and the one thing that happens to them."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from sqlalchemy import insert

from shopqun.basics import ShopDay
from shopqun.data import calendar
from shopqun.data.gestures import Pen
from shopqun.data.tables.calendar import Task

LATE = ShopDay(time(2))


@pytest.fixture
def pen(books, clock):
    with books.writing() as db:
        yield Pen(db, clock.now(), LATE, None)


@pytest.fixture
def planned(pen):
    """Write a line due at an instant of the shop's wall; give its id."""

    def write(text, **more):
        due = datetime.fromisoformat(f"{text}+08:00")
        row = {
            "sop_table": "setup",
            "day": due.date(),
            "due_at": due,
            "stage": "预热",
            "column": "到货早报",
            "content_type": "产品",
            "action": "发群",
            "words": "草莓到了",
            "assignee": "小林",
            "kpi": "10人回复",
        }
        return pen.db.execute(insert(Task).values(row | more)).inserted_primary_key[0]

    return write


def test_a_line_is_read_whole(pen, planned):
    number = planned("2027-03-06T19:30:00")
    line = calendar.line_of(pen.db, number)
    assert (line.id, line.table, line.due_at) == (number, "setup", datetime(2027, 3, 6, 11, 30, tzinfo=UTC))
    assert (line.stage, line.column, line.content_type, line.action) == ("预热", "到货早报", "产品", "发群")
    assert (line.words, line.assignee, line.kpi, line.done_at) == ("草莓到了", "小林", "10人回复", None)
    assert calendar.lines(pen.db) == (line,)
    assert calendar.line_of(pen.db, number + 1) is None


def test_lines_stand_as_they_are_due_and_then_as_they_were_planned(pen, planned):
    evening, morning, also_evening = (planned(f"2027-03-06T{hour}:00:00") for hour in ("19", "08", "19"))
    assert [line.id for line in calendar.lines(pen.db)] == [morning, evening, also_evening]


@pytest.mark.parametrize(
    ("due", "day"),
    [
        ("2027-03-06T02:00:00", date(2027, 3, 6)),
        ("2027-03-06T23:59:59", date(2027, 3, 6)),
        ("2027-03-07T01:59:59", date(2027, 3, 6)),
        ("2027-03-07T02:00:00", date(2027, 3, 7)),
        ("2027-03-06T01:59:59", date(2027, 3, 5)),
    ],
)
def test_a_business_day_runs_to_its_cut_off(pen, planned, due, day):
    planned(due)
    found = {
        each: len(calendar.lines_between(pen.db, LATE, each, each))
        for each in (date(2027, 3, number) for number in (5, 6, 7))
    }
    assert [each for each, many in found.items() if many] == [day]


def test_both_ends_of_a_stretch_belong_to_it(pen, planned):
    days = [planned(f"2027-03-{day:02d}T12:00:00") for day in (4, 5, 6, 7)]
    found = calendar.lines_between(pen.db, LATE, date(2027, 3, 5), date(2027, 3, 6))
    assert [line.id for line in found] == days[1:3]
    assert calendar.lines_between(pen.db, LATE, date(2027, 3, 6), date(2027, 3, 5)) == ()


def test_ticking_writes_the_moment_and_nothing_else(pen, planned):
    first, second = planned("2027-03-06T08:00:00"), planned("2027-03-06T09:00:00")
    before = calendar.lines(pen.db)
    calendar.tick(pen, first, pen.at)
    assert calendar.lines(pen.db) == (replace(before[0], done_at=pen.at), before[1])
    assert before[1].id == second
