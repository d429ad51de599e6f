from datetime import date

import pytest
from sqlalchemy import select, update

from shopqun.basics import ShopDay
from shopqun.data.gestures import Pen
from shopqun.data.members import Entry, write_members
from shopqun.data.members_import import Judged, held_members, import_row, take_back
from shopqun.data.members_import import bring_in as bring_in_judged
from shopqun.data.members_list import find_ids
from shopqun.data.members_ready import made_ready
from shopqun.data.tables.members import Consent, Member
from shopqun.members.headings import Field, Headings
from shopqun.members.importing import Change, Outcome
from shopqun.members.listed_person import Found
from shopqun.members.member import NewMember

pytest_plugins = ("shop_kit",)


def new(name, phone=None, *, marketing=False):
    return NewMember(name, "", phone, marketing=marketing, channel="", joined_on=date(2027, 3, 1))


def headings():
    return Headings(0, {Field.NAME: 0}, ("姓名",), (), ())


def bring_in(pen, outcome, *said):
    ready = made_ready(pen.db, [found.new for found in outcome.add])
    return bring_in_judged(pen, Judged(headings(), pen.day, held_members(pen.db), outcome, ready), *said)


@pytest.fixture
def pen(books, clock):
    with books.writing() as db:
        write_members(db, Entry(clock.now(), ""), [new("王小明", "13800138000")])
        yield Pen(db, clock.now(), ShopDay(), None)


@pytest.fixture
def outcome(pen):
    held = held_members(pen.db)[0]
    change = Change(held, {"wechat": "小王", "note": "芒果"}, marketing=True)
    told = Found(2, new("李四", "13800138001", marketing=True), named=True, told="2026-05-01")
    untold = Found(3, new("张三"), named=True, told="")
    return Outcome((told, untold), (change,), 1, ())


def test_held_members(pen):
    held = held_members(pen.db)[0]
    assert (held.id, held.name, held.phone, held.asked_marketing) == (1, "王小明", "13800138000", False)


def test_consents_say_on_what_ground(pen, outcome):
    bring_in(pen, outcome, "名单.xlsx", "owner_declared", "")
    said = pen.db.execute(
        select(Consent.member_id, Consent.scope, Consent.version).order_by(Consent.id)
    ).all()
    assert [tuple(row) for row in said] == [
        (2, "record", "told:2026-05-01"),
        (2, "marketing", "told:2026-05-01"),
        (3, "record", "owner_declared"),
        (1, "marketing", "owner_declared"),
    ]


def test_a_member_filled_in_is_found_by_it(pen, outcome):
    bring_in(pen, outcome, "名单.xlsx", "owner_declared", "")
    assert find_ids(pen.db, "小王", 5) == [1]
    assert held_members(pen.db)[0].asked_marketing


def test_taking_back_restores_what_was_filled_in(pen, outcome):
    number = bring_in(pen, outcome, "名单.xlsx", "owner_declared", "")
    assert import_row(pen.db, number) is False
    done = take_back(pen, number)
    assert (done.removed, done.restored, done.kept) == (2, 1, ())
    row = pen.db.execute(select(Member).where(Member.id == 1)).one()
    assert (row.wechat, row.note, row.marketing) == ("", "", False)
    assert find_ids(pen.db, "小王", 5) == []
    assert import_row(pen.db, number) is True
    assert import_row(pen.db, 99) is None


def test_taking_back_keeps_what_was_changed_since(pen, outcome):
    number = bring_in(pen, outcome, "名单.xlsx", "owner_declared", "")
    pen.db.execute(update(Member).where(Member.id == 1).values(note="芒果过季"))
    take_back(pen, number)
    row = pen.db.execute(select(Member).where(Member.id == 1)).one()
    assert (row.wechat, row.note) == ("", "芒果过季")
