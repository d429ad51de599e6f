"""How a group fares: looks on their days, three lights, leaving, and sleep."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from shopqun.community.health import (
    RESCUE,
    Check,
    Facts,
    Light,
    Probe,
    Week,
    judged,
    leaving_pct,
    lights,
    look_due,
    sleeps,
)
from shopqun.community.limits import Limits

OPENED = date(2027, 3, 1)
LIMITS = Limits()
FACTS = Facts(OPENED, None)
ASKED = datetime(2027, 3, 1, 4, 0, tzinfo=UTC)


def on(day):
    """Give the date of a day of the group."""
    return OPENED + timedelta(days=day - 1)


def looked(*days, people=100, left=0, spoke=20):
    return replace(FACTS, checks=tuple(Check(on(day), people, left, spoke) for day in days))


def probe(*answered, people=100, day=1):
    return Probe(1, "爱吃哪种？", people, ASKED + timedelta(days=day - 1), on(day), answered)


@pytest.mark.parametrize(
    ("facts", "due"),
    [
        (FACTS, {3: 3, 4: 3, 5: 5, 6: 5, **dict.fromkeys(range(7, 14), 7), 14: 14, 15: 14}),
        (looked(3, 5, 7), {14: 14, 15: 14}),
        (looked(2), {3: 3, 4: 3, 5: 5, 6: 5, **dict.fromkeys(range(7, 14), 7), 14: 14, 15: 14}),
        (looked(4, 6), {3: 3, 5: 5, **dict.fromkeys(range(7, 14), 7), 14: 14, 15: 14}),
        (replace(FACTS, closes_on=on(4)), {3: 3, 4: 3}),
        (replace(FACTS, opens_on=None), {}),
    ],
)
def test_a_look_is_due_on_days_three_five_and_seven_and_then_each_week(facts, due):
    found = {
        day: at
        for day in range(-3, 16)
        if (at := look_due(replace(facts, checks=_until(facts, day)), on(day)))
    }
    assert found == due


def _until(facts, day):
    return tuple(check for check in facts.checks if check.day <= on(day))


@pytest.mark.parametrize(
    ("facts", "day", "pct"),
    [
        (FACTS, 3, None),
        # 85 stayed and 15 left: fifteen of a hundred, as many as may be in the first week.
        (looked(3, people=85, left=15), 3, None),
        (looked(3, people=84, left=16), 3, 16),
        (looked(3, people=84, left=16), 8, 16),
        (looked(8, people=90, left=10), 8, None),
        (looked(8, people=89, left=11), 8, 11),
        (looked(8, 20, people=94, left=6), 20, 11),  # 12 of 106
        (looked(8, people=80, left=20), 38, None),  # thirty days later nobody counts that any more
        (looked(8, people=0, left=0), 8, None),
    ],
)
def test_leaving_is_told_beyond_its_limit(facts, day, pct):
    assert leaving_pct(facts, LIMITS, on(day)) == pct


@pytest.mark.parametrize(
    ("facts", "day", "asleep"),
    [
        (FACTS, 60, False),
        (looked(3), 32, False),
        (looked(3), 33, True),
        (looked(3, spoke=0), 30, False),
        (looked(3, spoke=0), 31, True),
        (replace(FACTS, probes=(probe(3, 3),)), 2, False),
        (replace(FACTS, probes=(probe(3, 2),)), 2, True),
        (replace(FACTS, probes=(probe(0),)), 2, False),
        (replace(FACTS, probes=(probe(0, 0),), kept_on=on(5)), 20, False),
        (replace(looked(3), kept_on=on(20)), 49, False),
        (replace(looked(3), kept_on=on(20)), 50, True),
        (replace(looked(3), closes_on=on(10)), 60, False),
    ],
)
def test_when_a_group_sleeps(facts, day, asleep):
    assert sleeps(facts, LIMITS, on(day)) is asleep


def test_a_temperature_test_is_counted_after_two_hours_and_after_a_day():
    assert probe().due_at == ASKED + timedelta(hours=2)
    assert probe(5).due_at == ASKED + timedelta(hours=24)
    assert probe(5, 7).due_at is None
    assert (probe().rate_pct(), probe(5, 7).rate_pct(), probe(5, 7, people=300).rate_pct()) == (0, 7, 2)


@pytest.mark.parametrize(
    ("week", "facts", "expected"),
    [
        (Week(2, 3, 1, 3), looked(3, spoke=10), (Light.GREEN, Light.AMBER, Light.GREEN)),
        (Week(1, 3, 0, 3), looked(3, spoke=9), (Light.AMBER, Light.RED, Light.AMBER)),
        (Week(0, 0, 3, 3), FACTS, (Light.RED, Light.GREEN, Light.UNKNOWN)),
        (Week(1, 0, 3, 3), looked(3, people=80, left=20), (Light.GREEN, Light.GREEN, Light.AMBER)),
        (Week(3, 3, 3, 3), replace(FACTS, probes=(probe(0, 0),)), (Light.GREEN, Light.GREEN, Light.RED)),
    ],
)
def test_three_lights(week, facts, expected):
    assert lights(facts, week, LIMITS, on(3)) == expected


def test_a_group_is_judged_whole():
    found = judged(("Q01", "一群"), looked(3, people=80, left=20), RESCUE, Week(), LIMITS, on(5))
    assert (found.group_id, found.name, found.look, found.leaving, found.sleeps) == (
        "Q01",
        "一群",
        5,
        20,
        False,
    )
    assert (found.check.left, found.probe, found.rescued) == (20, None, True)
    over = replace(looked(3, people=80, left=20), closes_on=on(4))
    assert judged(("Q01", "一群"), over, (), Week(), LIMITS, on(5)).leaving is None
