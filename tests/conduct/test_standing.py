"""Warnings counted to three: what counts, what wipes the slate, who comes first."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shopqun.conduct.standing import Case, CaseState, Decision, name_of, standing_of, standings

TODAY = date(2027, 6, 1)
RESET = 90


def case(number, who="老陈", day=TODAY, **more):
    return Case(number, "Q01", "一群", who, "发广告", "", **({"warned": True, "day": day} | more))


def counted(*cases, decisions=()):
    return {each.who: len(each.counted) for each in standings(cases, decisions, TODAY, RESET)}


@pytest.mark.parametrize(
    ("change", "counts"),
    [
        ({}, 1),
        ({"warned": False}, 0),
        ({"state": CaseState.WITHDRAWN}, 0),
        ({"state": CaseState.APPEALED}, 1),
        ({"state": CaseState.UPHELD}, 1),
        # Ninety days after 3 March is 1 June: then the warning has lapsed; that of 4 March has a day left.
        ({"day": date(2027, 3, 3)}, 0),
        ({"day": date(2027, 3, 4)}, 1),
    ],
)
def test_which_warnings_count(change, counts):
    assert counted(replace(case(1), **change)).get("老陈", 0) == counts


@pytest.mark.parametrize(("number", "proposed"), [(1, False), (2, False), (3, True), (4, True)])
def test_three_warnings_ask_for_a_person(number, proposed):
    (standing,) = standings([case(at + 1) for at in range(number)], (), TODAY, RESET)
    assert standing.removal_proposed is proposed
    assert not standing.appeal_open


def test_an_open_appeal_is_told():
    (standing,) = standings([case(1), replace(case(2), state=CaseState.APPEALED)], (), TODAY, RESET)
    assert standing.appeal_open


@pytest.mark.parametrize("removed", [True, False])
def test_a_decision_wipes_the_slate_and_a_new_warning_begins_at_one(removed):
    decision = Decision("Q01", "老陈", removed, "说好了", TODAY, after=3)
    assert counted(case(1), case(2), case(3), decisions=[decision]) == {}
    assert counted(case(1), case(2), case(3), case(4), decisions=[decision]) == {"老陈": 1}


def test_groups_and_people_are_told_apart_and_the_nearest_to_removal_comes_first():
    elsewhere = replace(case(2), group_id="Q02", group="二群")
    found = standings([case(1), elsewhere, case(3, "小吴"), case(4)], (), TODAY, RESET)
    assert [(one.group_id, one.who, len(one.counted)) for one in found] == [
        ("Q01", "老陈", 2),
        ("Q01", "小吴", 1),
        ("Q02", "老陈", 1),
    ]
    assert standing_of(found, "Q02", "老陈") == found[2]
    assert standing_of(found, "Q02", "小吴") is None


def test_names_lose_spare_spaces():
    assert name_of("  3栋  老陈 ") == "3栋 老陈"
    assert TODAY - timedelta(days=RESET) == date(2027, 3, 3)
