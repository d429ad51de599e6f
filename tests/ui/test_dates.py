from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from shopqun.ui import dates

AT = datetime(2027, 3, 13, 17, 5, tzinfo=UTC)  # five past one on Sunday morning, on the shop's wall


def test_on_the_shops_wall():
    assert dates.day_of(AT) == "3月14日"
    assert dates.time_of(AT) == "01:05"
    assert dates.moment(AT) == "3月14日 01:05"
    assert dates.moment_with_weekday(AT) == "3月14日 周日 01:05"


@pytest.mark.parametrize(("on", "words"), [(date(2027, 3, 8), "周一"), (date(2027, 3, 13), "周六")])
def test_weekdays(on, words):
    assert dates.weekday(on) == words


@pytest.mark.parametrize(
    ("fact", "words"), [(AT, "3月14日"), ("2027-03-13T17:05:00Z", "3月14日"), (None, "")]
)
def test_a_fact_of_a_refusal(fact, words):
    assert dates.day_text(fact) == words


@pytest.mark.parametrize(
    ("on", "words"), [(date(2027, 1, 1), "1月1日"), (date(2026, 12, 31), "2026年12月31日")]
)
def test_another_years_day_has_its_year(on, words):
    assert dates.day_in(on, date(2027, 3, 13)) == words


def test_the_day_of_an_instant_is_the_walls():
    assert dates.on_wall(AT) == date(2027, 3, 14)
