import msgspec
import pytest
from sqlalchemy import func, insert, select

from shopqun.data.members_list import find_ids
from shopqun.data.tables.members import Consent, Member, MemberTerm
from shopqun.data.tables.shop import Gesture
from shopqun.data.tables.till import Purchase, TillEntry
from shopqun.members.service import MembersService

pytest_plugins = ("shop_kit",)


@pytest.fixture
def members(books, clock):
    made = MembersService(books, clock)
    made.add("王小明", wechat="草莓", phone="13800138000", record_consent=True, request_id="1")
    made.add("李四", phone="13800138001", record_consent=True, request_id="2")
    made.add("李四", phone="138 0013 8000", record_consent=True, request_id="3")  # taken, and remembered
    return made


def test_nothing_names_her_any_more(members, books, clock):
    with books.writing() as db:
        at = {"member_id": 1, "at": clock.now(), "business_day": clock.now().date()}
        db.execute(insert(Purchase).values(id=1, bill_fen=500, clerk="", **at))
        db.execute(insert(TillEntry).values(purchase_id=1, kind="paid", amount_fen=500, why="", **at))
    assert members.erase("13800138000", request_id="e").value.number == "000001"
    with books.reading() as db:
        row = db.execute(select(Member).where(Member.id == 1)).one()
        answers = " ".join(db.execute(select(Gesture.answer)).scalars())
        assert (row.name, row.wechat, row.phone, row.marketing, row.gone) == ("已删除", "", None, False, True)
        for word in ("王小明", "草莓", "138****8000", "13800138000", "138 0013 8000"):
            assert word not in answers, word
        assert "李四" in answers
        assert db.execute(select(func.count()).where(MemberTerm.member_id == 1)).scalar() == 0
        assert find_ids(db, "wxm", 5) == []
        assert db.execute(select(func.sum(TillEntry.amount_fen))).scalar() == 500
        last = db.execute(select(Consent).where(Consent.member_id == 1).order_by(Consent.id.desc())).first()
        assert last is not None
        assert not last.given


def test_a_remembered_answer_can_still_be_read(members):
    members.erase("1", request_id="e")
    again = members.add("王小明", wechat="草莓", phone="13800138000", record_consent=True, request_id="1")
    assert again.repeated
    assert again.value.member.name == "已删除"


def test_only_what_people_are_called_is_taken_out(members, books, clock):
    goods = msgspec.json.encode({"kind": "草莓", "wechat": "草莓"}).decode()
    with books.writing() as db:
        db.execute(
            insert(Gesture).values(
                request_id="g",
                at=clock.now(),
                actor="owner",
                command="x",
                fingerprint="",
                clock_set=False,
                refused=False,
                answer=goods,
            )
        )
    members.erase("1", request_id="e")
    with books.reading() as db:
        answer = db.execute(select(Gesture.answer).where(Gesture.request_id == "g")).scalar()
    assert msgspec.json.decode(answer) == {"kind": "草莓", "wechat": "已删除"}


def test_her_phone_is_free_again_and_nobody_is_erased_twice(members):
    members.erase("1", request_id="e")
    assert members.erase("1", request_id="e").repeated
    assert members.erase("1", request_id="f").value.reason == "unknown_member"
    again = members.add("新客", phone="13800138000", record_consent=True, request_id="n")
    assert again.value.member.id == 3
