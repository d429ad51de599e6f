"""One paper: what the till must know of it, and the slot each use of it takes."""

import pytest
from shop_kit import a_member, a_paper, new_id, public_code, scan
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from shopqun.data import papers
from shopqun.data.tables.till import Redemption
from shopqun.till.service import TillService


def facts(books, code):
    with books.reading() as db:
        return papers.facts_of(db, code)


def slots(books):
    with books.reading() as db:
        return db.exec_driver_sql("SELECT slot FROM redemptions ORDER BY id").scalars().all()


def test_a_paper_nobody_has(launched):
    assert facts(launched, "C0000000000C") is None
    with launched.reading() as db:
        assert papers.story_of(db, "C0000000000C", None) is None


def test_what_a_use_and_its_return_leave(launched, clock):
    code = a_paper(launched, clock)
    assert (facts(launched, code).used_at, facts(launched, code).uses) == (None, 0)
    clock.move(hours=1)
    scan(launched, clock, code, "60")
    assert (facts(launched, code).used_at, facts(launched, code).uses) == (clock.at, 1)
    TillService(launched, clock).undo("1", "按错了", request_id=new_id())
    assert (facts(launched, code).used_at, facts(launched, code).uses) == (None, 0)


def test_each_use_of_a_paper_takes_the_next_slot(launched, clock):
    code = a_paper(launched, clock)
    for use in (1, 2, 3):
        scan(launched, clock, code, "60")
        TillService(launched, clock).undo(str(use), "按错了", request_id=new_id())
    scan(launched, clock, code, "60")
    scan(launched, clock, code, "60")
    assert slots(launched) == [0, 1, 2, 3, None]


def test_each_use_of_a_public_code_takes_its_own_slot(launched, clock):
    code = public_code(launched, "C02")
    for name in ("周大姐", "李阿姨"):
        scan(launched, clock, code, "60", member=str(a_member(launched, clock, name).id))
    TillService(launched, clock).undo("1", "按错了", request_id=new_id())
    scan(launched, clock, code, "60", member="1")
    assert slots(launched) == [0, 1, 2]


def test_the_schema_itself_lets_no_paper_be_used_twice(launched, clock):
    code = a_paper(launched, clock)
    scan(launched, clock, code, "60")
    with launched.reading() as db:
        row = dict(db.execute(Redemption.__table__.select()).mappings().one())
    del row["id"]
    with pytest.raises(IntegrityError, match="UNIQUE"), launched.writing() as db:
        db.execute(insert(Redemption).values(row))


def test_whose_code_it_is(launched, clock):
    member = a_member(launched, clock)
    with launched.reading() as db:
        assert papers.is_someones_code(db, member.card_code)
        assert not papers.is_someones_code(db, "M0000000000M")
        assert not papers.is_someones_code(db, a_code(db))


def a_code(db):
    return db.exec_driver_sql("SELECT code FROM coupons LIMIT 1").scalar()
