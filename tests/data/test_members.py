from datetime import date

import pytest
from sqlalchemy import func, select

from shopqun.data import members as written
from shopqun.data.members import Agreed, Entry, chunks, write_consents, write_members
from shopqun.data.members_list import find_ids
from shopqun.data.tables.members import Consent, Member, MemberTerm
from shopqun.members.member import NewMember

pytest_plugins = ("shop_kit",)


def new(name, phone=None):
    return NewMember(name, "", phone, marketing=False, channel="counter", joined_on=date(2027, 3, 1))


@pytest.fixture
def db(books):
    with books.writing() as open_books:
        yield open_books


@pytest.fixture
def entry(clock):
    return Entry(clock.now(), "阿红")


def test_ids_numbers_and_codes(db, entry):
    assert write_members(db, entry, [new("甲"), new("乙")]) == [1, 2]
    assert write_members(db, entry, [new("丙")]) == [3]
    rows = db.execute(select(Member).order_by(Member.id)).all()
    assert [row.number for row in rows] == ["000001", "000002", "000003"]
    assert len({row.card_code for row in rows} | {row.invite_code for row in rows}) == 6
    assert {row.tier_level for row in rows} == {1}
    assert {row.clerk for row in rows} == {"阿红"}


def test_nobody_new_is_nothing_written(db, entry):
    assert write_members(db, entry, []) == []


def test_chunks():
    assert [len(piece) for piece in chunks(range(1001))] == [500, 500, 1]
    assert list(chunks([])) == []


def test_words_follow_a_change(db, entry):
    write_members(db, entry, [new("王小明", "13800138000")])
    db.execute(Member.__table__.update().values(name="李四"))
    written.rewrite_terms(db, [1])
    assert (find_ids(db, "李四", 5), find_ids(db, "小明", 5), find_ids(db, "8000", 5)) == ([1], [], [1])


def test_blank_leaves_nothing_personal(db, entry):
    write_members(db, entry, [new("王小明", "13800138000"), new("李")])
    written.blank(db, [1], "已删除")
    row = db.execute(select(Member).where(Member.id == 1)).one()
    assert (row.name, row.wechat, row.phone, row.note, row.gone) == ("已删除", "", None, "", True)
    assert db.execute(select(func.count()).where(MemberTerm.member_id == 1)).scalar() == 0
    assert written.owner_of(db, "13800138000") is None


def test_consents(db, entry):
    write_members(db, entry, [new("甲")])
    write_consents(db, entry.at, [])
    write_consents(db, entry.at, [Agreed(1, "marketing", "v", "counter", given=False)])
    row = db.execute(select(Consent)).one()
    assert (row.scope, row.given, row.version, row.at) == ("marketing", False, "v", entry.at)
