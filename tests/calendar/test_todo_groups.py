"""What groups that are looked after want of the owner, at its edges."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from shopqun.calendar.todo import TodoKind, Urgency
from shopqun.calendar.todo_groups import of_healths
from shopqun.community.health import Check, Health, Light, Probe

TODAY = date(2027, 3, 13)
NOON = datetime(2027, 3, 13, 4, 0, tzinfo=UTC)
WELL = Health("Q01", "一群", 0, (Light.GREEN,) * 3, None, sleeps=False, check=None, probe=None, steps=())
ASKED = Probe(1, "爱吃哪种？", 100, datetime(2027, 3, 13, 2, 0, tzinfo=UTC), TODAY)


def seen(*healths, now=NOON):
    return [(todo.kind, todo.urgency, todo.about, todo.count) for todo in of_healths(healths, now, TODAY)]


def looked(day):
    return Check(date(2027, 3, day), 80, 20, 5)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, []),
        ({"look": 3}, [(TodoKind.ESCORT, Urgency.TODAY, "Q01", 3)]),
        ({"look": 7}, [(TodoKind.ESCORT, Urgency.TODAY, "Q01", 7)]),
        ({"look": 14}, [(TodoKind.CHECKUP, Urgency.SPARE, "Q01", 14)]),
        ({"sleeps": True}, [(TodoKind.DORMANT, Urgency.TODAY, "Q01", 0)]),
        ({"leaving": 20, "check": looked(13)}, [(TodoKind.LEAVING, Urgency.TODAY, "Q01", 20)]),
        ({"leaving": 20, "check": looked(12)}, [(TodoKind.LEAVING, Urgency.TODAY, "Q01", 20)]),
        ({"leaving": 20, "check": looked(11)}, []),
        ({"probe": ASKED}, [(TodoKind.PROBE, Urgency.SOON, "Q01", 0)]),
        ({"probe": replace(ASKED, answered=(5,))}, []),
        ({"probe": replace(ASKED, answered=(5, 6))}, []),
    ],
)
def test_what_a_group_wants(change, expected):
    assert seen(replace(WELL, **change)) == expected


def test_a_temperature_test_is_told_of_at_its_moment_and_not_before():
    asked = replace(WELL, probe=ASKED)
    assert seen(asked, now=datetime(2027, 3, 13, 3, 59, 59, tzinfo=UTC)) == []


def test_several_groups_that_wait_for_a_look_are_one_thing_to_do():
    first, second = replace(WELL, look=14), replace(WELL, group_id="Q02", name="二群", look=21)
    (todo,) = of_healths((first, second), NOON, TODAY)
    assert (todo.names, todo.about) == (("一群", "二群"), "Q01")
