from __future__ import annotations

from datetime import date, timedelta

import pytest

from shopqun.members.winback import Missed, Visits, missed_sheet, ranked, to_write_to

TODAY = date(2027, 3, 31)


def visits(times, every, ago):
    """Give so many visits, each so many days after the one before, the last so many days ago."""
    last = TODAY - timedelta(days=ago)
    return Visits(times, last - timedelta(days=every * (times - 1)), last)


@pytest.mark.parametrize(
    ("came", "rhythm", "away"),
    [
        (visits(2, 10, 30), 10, True),
        (visits(2, 10, 29), 10, False),
        (visits(5, 20, 40), 20, True),
        (visits(5, 20, 39), 20, False),
        (visits(1, 0, 90), 0, False),
        (visits(0, 0, 90), 0, False),
        (Visits(3, TODAY - timedelta(days=91), TODAY - timedelta(days=86)), 2, True),
    ],
)
def test_she_stays_away_by_her_own_rhythm(came, rhythm, away):
    assert came.rhythm == rhythm
    assert came.away(TODAY) is away


def one(number, *, marketing=True, spent=0, ago=40):
    return Missed(number, f"{number:06d}", "周大姐", "138****8000", marketing, visits(2, 10, ago), ago, spent)


def test_who_spent_most_stands_first_then_who_came_last():
    order = ranked((one(1, ago=50), one(2, ago=40), one(3, spent=100, ago=90)))
    assert [each.id for each in order] == [3, 2, 1]


def test_only_who_agreed_is_written_to_and_leaves_the_program():
    both = (one(1), one(2, marketing=False))
    assert [each.id for each in to_write_to(both)] == [1]
    sheet = missed_sheet(both)
    rows = list(sheet.rows)
    assert len(rows) == 1
    assert rows[0][:7] == ("000001", "周大姐", "138****8000", date(2027, 2, 19), 40, 10, 2)
    assert len(rows[0]) == len(sheet.columns)
