from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopqun.planning.preset import Preset, opening_day, read_preset, shifted

PRESETS = Path(__file__).parents[2] / "resources" / "presets"
PLANS = [read_preset(path.read_text("utf-8"))[0] for path in sorted(PRESETS.glob("*.json"))]
FRUIT = next(plan for plan in PLANS if plan.id == "fruit_community")


def days(plan: Preset) -> list[date | None]:
    found: list[date | None] = [row.date for row in plan.sop]
    for group in plan.groups:
        found += [group.open, group.close]
    for lottery in plan.lotteries:
        found += [lottery.start, lottery.end, lottery.redeem_until]
    for sale in plan.sales:
        found += [at and at.date() for at in (sale.start, sale.end, sale.pickup_until)]
    return found


def test_the_opening_day_is_the_calendars_first():
    assert opening_day(PLANS[0]) == date(2027, 3, 1)


def test_a_plan_without_a_calendar_has_no_opening_day():
    with pytest.raises(ValueError, match="calendar"):
        opening_day(replace(PLANS[0], sop=()))


@given(st.sampled_from(PLANS), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_moving_the_opening_moves_every_date_by_the_same_number_of_days(plan: Preset, opens: date):
    moved = shifted(plan, opens)
    by = opens - date(2027, 3, 1)
    assert opening_day(moved) == opens
    assert days(moved) == [day and day + by for day in days(plan)]
    assert shifted(moved, date(2027, 3, 1)) == plan


def test_moving_keeps_the_hour_and_the_prose():
    plan = FRUIT
    moved = shifted(plan, opening_day(plan) + timedelta(days=365))
    assert moved.sales[0].start is not None
    assert moved.sales[0].start.isoformat() == "2028-03-05T19:30:00+08:00"
    assert moved.lotteries[0].disclosure == plan.lotteries[0].disclosure


def test_things_are_found_by_their_names_in_the_file():
    plan = FRUIT
    assert (plan.template("C02"), plan.gift("G03")) == (plan.templates[1], plan.gifts[2])
    assert (plan.template("G03"), plan.gift("C02")) == (None, None)
