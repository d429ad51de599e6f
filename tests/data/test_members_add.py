from datetime import date

import pytest
from sqlalchemy import select

from shopqun.basics import Refused, ShopDay
from shopqun.data.gestures import Pen
from shopqun.data.members_add import add
from shopqun.data.tables.members import Consent, Member
from shopqun.members.member import Application

pytest_plugins = ("shop_kit",)


@pytest.fixture
def pen(books, clock):
    with books.writing() as db:
        yield Pen(db, clock.now(), ShopDay(), None)


def test_channel_and_clerk(pen):
    first = add(pen, Application("王", clerk="阿红"))
    add(pen, Application("李", invited_by=first.member.invite_code))
    rows = pen.db.execute(select(Member.channel, Member.clerk, Member.joined_on).order_by(Member.id)).all()
    assert [tuple(row) for row in rows] == [
        ("counter", "阿红", date(2027, 3, 1)),
        ("referral", "", date(2027, 3, 1)),
    ]


def test_a_phone_of_blanks_is_no_phone(pen):
    assert add(pen, Application("王", phone="  ")).member.phone is None


def test_each_consent_is_a_row_of_its_own(pen):
    add(pen, Application("王", phone="13800138000", record_consent=True, marketing=True))
    assert list(pen.db.execute(select(Consent.scope).order_by(Consent.id)).scalars()) == [
        "record",
        "marketing",
    ]


def test_the_name_is_judged_before_the_rest(pen):
    refused = add(pen, Application("", phone="1", invited_by="x"))
    assert refused == Refused("bad_name", {"text": ""})
