"""When a month is empty, and what it cost."""

from dataclasses import fields, replace
from datetime import date

import pytest

from shopqun.reports.figures import Figures, Month
from shopqun.reports.journey import Journey
from shopqun.reports.overview import Overview

NONE = Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)


def overview(now, before=NONE, **more):
    plain = {
        "used": (0,) * 31,
        "paid": (0,) * 31,
        "papers": (),
        "inviters": (),
        "sources": (),
        "journey": Journey(),
        "curve": None,
    }
    return Overview(Month(2027, 3), date(2027, 3, 6), now, before, **(plain | more))


def test_a_month_of_noughts_is_empty_whatever_came_before():
    assert overview(NONE, before=replace(NONE, members_new=3)).empty


@pytest.mark.parametrize("figure", [each.name for each in fields(Figures)])
@pytest.mark.parametrize("many", [1, -1])
def test_any_one_figure_makes_a_month(figure, many):
    assert not overview(replace(NONE, **{figure: many})).empty


def test_spent_is_what_came_off_and_what_rewards_cost_this_month():
    now = Figures(1, 2, 3, 1000, 8235, 4, 5, 450, 6, 2370)
    before = replace(NONE, takes_off_fen=7, reward_cost_fen=7)
    # 10.00 off at the till and 4.50 in rewards.
    assert overview(now, before).spent_fen == 1450
