from datetime import date

import pytest

from shopqun.coupons.code import Code
from shopqun.data.members import Entry, blank, write_members
from shopqun.data.members_list import lines
from shopqun.data.people import inviter_id, member_id, person
from shopqun.members.member import NewMember

pytest_plugins = ("shop_kit",)


@pytest.fixture
def db(books, clock):
    people = [
        NewMember(name, "小王", phone, marketing=False, channel="", joined_on=date(2027, 3, 1))
        for name, phone in (("王", "13800138000"), ("李", None))
    ]
    with books.writing() as open_books:
        write_members(open_books, Entry(clock.now(), "阿红"), people)
        yield open_books


@pytest.mark.parametrize("text", ["1", "000001", " 1 ", "13800138000", "+86 138 0013 8000"])
def test_who_is_meant(db, text):
    assert member_id(db, text) == 1


def test_a_card_in_any_form(db):
    code = Code(lines(db, [2], date(2027, 3, 1))[0].card_code)
    for text in (code.text, code.grouped, f"SQ:{code.text}", code.text.lower()):
        assert member_id(db, text) == 2


@pytest.mark.parametrize("text", ["", "3", "王", "13900139000", "0", "1234567890123", "C00000000000", "-1"])
def test_nobody_is_meant(db, text):
    assert member_id(db, text) is None


def test_an_invite_code_is_no_member_but_an_inviter(db):
    code = lines(db, [2], date(2027, 3, 1))[0].invite_code
    assert inviter_id(db, f"{code[:4]} {code[4:]}") == 2
    assert member_id(db, code) is None
    assert inviter_id(db, "12345678") is None
    assert inviter_id(db, "abc") is None


def test_who_is_gone_is_nobody(db):
    code = lines(db, [1], date(2027, 3, 1))[0].invite_code
    blank(db, [1], "")
    assert member_id(db, "1") is None
    assert inviter_id(db, code) is None


def test_person(db):
    known = person(db, 1)
    assert (known.id, known.name, known.wechat, known.phone) == (1, "王", "小王", "13800138000")
    assert (known.tier_level, known.clerk) == (1, "阿红")
