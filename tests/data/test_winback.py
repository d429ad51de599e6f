"""Who stays away, on real books of the fruit shop."""

from datetime import date

import openpyxl
import pytest
from shop_kit import a_member, a_paper, buy, new_id, scan

from shopqun.members.service import MembersService
from shopqun.till.service import TillService


@pytest.fixture
def members(launched, clock):
    """1 came on 1 and 11 March, 2 only once, 3 as 1 but gave the second back, 4 still comes."""
    phones = ("13800138000", "13800138001", "13800138002", "13800138003")
    for name, phone in zip(("周大姐", "王静", "陈敏", "高丽"), phones, strict=True):
        a_member(launched, clock, name, phone=phone, record_consent=True, marketing=name != "陈敏")
    for number in ("1", "2", "3", "4"):
        buy(launched, clock, "40", member=number)
    clock.move(days=10)
    buy(launched, clock, "60", member="1")
    back = buy(launched, clock, "70", member="3").purchase
    TillService(launched, clock).refund(str(back), None, "", request_id=new_id())
    clock.move(days=30)
    buy(launched, clock, "10", member="4")
    return MembersService(launched, clock)


def test_who_came_twice_and_not_for_thirty_days(members):
    (found,) = members.missed()
    assert (found.name, found.phone, found.marketing) == ("周大姐", "138****8000", True)
    assert (found.visits.times, found.visits.rhythm, found.visits.last) == (2, 10, date(2027, 3, 11))
    assert (found.days_away, found.spent_12m_fen) == (30, 10000)
    # nothing in her hands: the plan's first paper for everybody
    assert (found.paper, found.paper_until) == ("周中满减券", None)


def test_a_paper_in_her_hands_comes_first_until_it_is_used(members, launched, clock):
    code = a_paper(launched, clock, "C02", member="1")
    (found,) = members.missed()
    # issued on 10 April, good for its valid days, that day included
    assert found.paper == "周中满减券"
    assert found.paper_until is not None
    clock.set("2027-04-14T11:00:00+08:00")
    assert scan(launched, clock, code, "60").verdict == "accepted"
    assert members.missed() == ()


def test_the_workbook_has_only_who_agreed(members, launched, clock, tmp_path):
    buy(launched, clock, "20", member="3")
    clock.move(days=90)
    assert {one.name for one in members.missed()} == {"周大姐", "陈敏", "高丽"}
    out = tmp_path / "away.xlsx"
    assert members.save_missed(out) == 2
    names = [row[1] for row in openpyxl.load_workbook(out)["好久没来"].iter_rows(min_row=2, values_only=True)]
    assert set(names) == {"周大姐", "高丽"}
