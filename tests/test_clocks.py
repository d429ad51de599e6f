"""The clocks there are, and how an instant is read."""

from datetime import UTC, datetime, timedelta

import pytest

from shopqun import clocks
from shopqun.clocks import ComputerClock, SetClock, StoppedClock, read_instant

AT = datetime(2027, 3, 6, 11, 30, tzinfo=UTC)


def test_the_computers_clock_is_aware_and_not_set_by_hand():
    before = datetime.now(UTC)
    now = ComputerClock().now()
    assert before <= now <= datetime.now(UTC)
    assert now.utcoffset() == timedelta(0)
    assert not ComputerClock().set_by_hand


def test_a_stopped_clock_stands():
    clock = StoppedClock(AT)
    assert clock.now() == clock.now() == AT
    assert clock.set_by_hand


def test_a_set_clock_runs_on(monkeypatch):
    ticks = iter([100.0, 103.5])
    monkeypatch.setattr(clocks, "monotonic", lambda: next(ticks))
    clock = SetClock(AT, started=100.0)
    assert clock.now() == AT
    assert clock.now() == AT + timedelta(seconds=3.5)
    assert clock.set_by_hand


@pytest.mark.parametrize(
    "text", ["2027-03-06T19:30:00+08:00", "2027-03-06T11:30:00Z", "2027-03-06T11:30:00.000000+00:00"]
)
def test_an_instant_is_read_as_utc(text):
    found = read_instant(text)
    assert found == AT
    assert found.utcoffset() == timedelta(0)


FAR = "0001-01-01T00:00+08:00"  # in Greenwich it is the year before the first


@pytest.mark.parametrize(
    "text", ["", "now", "2027-03-06", "2027-03-06T19:30:00", "19:30", "2027-02-30T00:00:00+08:00", FAR]
)
def test_no_instant_without_a_day_and_an_offset(text):
    assert read_instant(text) is None
