"""Members made ready before they are written: ids run on, codes are nobody's."""

from datetime import date

import pytest
from sqlalchemy import insert, select

from shopqun.coupons.code import parse
from shopqun.data.members import Entry, write_members, write_ready
from shopqun.data.members_ready import draw_unused, first_free, made_ready, number_of, words_of
from shopqun.data.tables.members import Member, MemberTerm
from shopqun.members.member import NewMember
from shopqun.members.terms import Known, terms_of
from shopqun.referrals.invite_code import parse_invite

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


def test_nothing_is_written_while_members_are_made_ready(books, clock):
    with books.reading() as db:
        ready = made_ready(db, [new("甲"), new("乙", "13800138000")])
    with books.writing() as db:
        assert db.execute(select(Member.id)).first() is None
        assert list(write_ready(db, Entry(clock.now(), ""), ready)) == [1, 2]
        rows = db.execute(select(Member.id, Member.name, Member.card_code).order_by(Member.id)).all()
    assert [tuple(row) for row in rows] == [(1, "甲", ready.cards[0]), (2, "乙", ready.cards[1])]


def test_ids_run_on(db, entry):
    assert (first_free(db), number_of(7)) == (1, "000007")
    write_members(db, entry, [new("甲")])
    ready = made_ready(db, [new("乙"), new("丙")])
    assert (first_free(db), ready.ids) == (2, range(2, 4))


def test_codes_can_be_read_back(db):
    ready = made_ready(db, [new("甲")] * 40)
    assert all(code[0] == "M" and parse(code) for code in ready.cards)
    assert all(parse_invite(code) for code in ready.invites)
    assert len({*ready.cards, *ready.invites}) == 80


def test_a_code_that_is_taken_is_drawn_again(db, entry):
    write_members(db, entry, [new("甲")])
    taken = db.execute(select(Member.invite_code)).scalar()
    draws = iter([taken, "11111110", "11111110", "22222220"])
    assert draw_unused(db, Member.invite_code, 2, lambda: next(draws)) == ["11111110", "22222220"]


def test_words_are_packed_in_the_order_of_their_table(db, entry):
    people = [
        (1, Known("王小明", "小明", "13800138000", "000001", "M1", "10000000")),
        (2, Known("李明", "", None, "000002", "M2", "20000000")),
    ]
    packed = words_of(people).rows()
    assert packed == sorted((term, member) for member, known in people for term in terms_of(known))
    write_members(db, entry, [new("甲"), new("乙")])
    db.execute(MemberTerm.__table__.delete())
    db.execute(insert(MemberTerm), [{"term": term, "member_id": member} for term, member in packed])
    kept = select(MemberTerm.term, MemberTerm.member_id).order_by(MemberTerm.term, MemberTerm.member_id)
    assert [tuple(row) for row in db.execute(kept)] == packed


def test_how_far_it_is(db, monkeypatch):
    monkeypatch.setattr("shopqun.data.members_ready._PIECE", 2)
    told = []
    made_ready(db, [new("甲")] * 5, lambda done, total: told.append((done, total)))
    assert told == [(0, 5), (2, 5), (4, 5)]
