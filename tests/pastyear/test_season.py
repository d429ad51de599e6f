from datetime import date, timedelta

import pytest

from shopqun.pastyear.season import busyness, is_closed, minute_of_day


@pytest.mark.parametrize(
    ("day", "closed"),
    [
        (date(2027, 2, 4), False),
        (date(2027, 2, 5), True),
        (date(2027, 2, 8), True),
        (date(2027, 2, 9), False),
        (date(2026, 2, 16), True),
        (date(2050, 2, 5), False),
    ],
)
def test_the_shop_is_shut_for_four_days_from_the_eve_of_the_festival(day, closed):
    assert is_closed(day) is closed
    assert (busyness(day) == 0) is closed


def test_saturday_is_the_busiest_day_and_tuesday_the_quietest():
    week = [busyness(date(2027, 3, 1) + timedelta(days=n)) for n in range(7)]
    assert (week.index(max(week)), week.index(min(week))) == (5, 1)


def test_the_week_before_the_festival_sells_presents():
    assert busyness(date(2027, 2, 1)) > 1.5 * busyness(date(2027, 1, 18))


@pytest.mark.parametrize("drawn", [0.0, 0.3, 0.999999])
def test_everybody_comes_while_the_shop_is_open(drawn):
    assert 8 * 60 <= minute_of_day(lambda: drawn) < 21 * 60
