"""Scans in the books."""

from datetime import date

import pytest
from shop_kit import a_member, a_paper, buy, new_id, scan
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from shopqun.data import till
from shopqun.data.tables.till import Redemption, Reversal
from shopqun.till.facts import MemberFacts
from shopqun.till.service import TillService


def test_what_papers_care_about_in_a_member(launched, clock):
    a_member(launched, clock)
    scan(launched, clock, a_paper(launched, clock), "60", member="1")
    with launched.reading() as db:
        assert till.member_facts(db, 1, "C02", None) == MemberFacts(
            1, 1, paid_before=True, uses_of_template=1
        )
        # The bill a paper is put on does not make her a regular.
        assert till.member_facts(db, 1, "C01", 1) == MemberFacts(1, 1, paid_before=False, uses_of_template=0)


def test_a_redemption_and_whether_it_was_taken_back(launched, clock):
    code = a_paper(launched, clock)
    scan(launched, clock, code, "10")
    scan(launched, clock, code, "60")
    with launched.reading() as db:
        assert till.redemption_row(db, 1) is None  # refused
        assert till.redemption_row(db, 2).takes_off_fen == 800
        assert [row.id for row in till.live_on(db, 1)] == [2]
        assert not till.papers_stack(db, 1)
    TillService(launched, clock).undo("2", "按错了", request_id=new_id())
    with launched.reading() as db:
        assert till.redemption_row(db, 2) is None
        assert till.was_taken_back(db, 2)
        assert not till.was_taken_back(db, 1)
        assert till.live_on(db, 1) == []
        assert till.papers_stack(db, 1)  # none is on it, so none minds


def test_a_redemption_is_taken_back_once(launched, clock):
    scan(launched, clock, a_paper(launched, clock), "60")
    values = {"redemption_id": 1, "why": "", "at": clock.at, "business_day": clock.at.date()}
    with launched.writing() as db:
        db.execute(insert(Reversal).values(values))
    with pytest.raises(IntegrityError), launched.writing() as db:
        db.execute(insert(Reversal).values(values))


@pytest.mark.parametrize(
    "wrong",
    [
        {"verdict": "accepted", "slot": None, "reason": None},
        {"verdict": "refused", "slot": 5, "reason": "void"},
        {"verdict": "refused", "slot": None, "reason": None},
        {"verdict": "accepted", "slot": 5, "reason": "void"},
        {"verdict": "perhaps", "slot": 5, "reason": None},
    ],
)
def test_the_schema_takes_no_half_verdict(launched, clock, wrong):
    values = {
        "code": "C", "opened_purchase": False, "takes_off_fen": 0, "at": clock.at,
        "business_day": date(2027, 3, 1), "clerk": "",
    }  # fmt: skip
    with pytest.raises(IntegrityError, match="CHECK"), launched.writing() as db:
        db.execute(insert(Redemption).values(values | wrong))


def test_how_many_were_used_on_a_day(launched, clock):
    for _ in range(2):
        scan(launched, clock, a_paper(launched, clock), "60")
    clock.set("2027-03-02T00:00:00+08:00")
    scan(launched, clock, a_paper(launched, clock), "60")
    buy(launched, clock, "60")
    TillService(launched, clock).undo("1", "按错了", request_id=new_id())
    with launched.reading() as db:
        assert till.taken_on(db, date(2027, 3, 1)) == 1
        assert till.taken_on(db, date(2027, 3, 2)) == 1
