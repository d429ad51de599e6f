import pytest
from shop_kit import a_member, dump, new_id
from sqlalchemy import select

from shopqun.basics import Refused
from shopqun.data.tables.members import Consent, Member
from shopqun.data.tables.shop import Gesture
from shopqun.members.correcting import Correction
from shopqun.members.service import MembersService

pytest_plugins = ("shop_kit",)


@pytest.fixture
def members(launched, clock):
    service = MembersService(launched, clock)
    a_member(launched, clock, "周大姐", phone="13800138000", record_consent=True)
    a_member(launched, clock, "李姐")
    return service


def correct(members, member, *said, **more):
    return members.correct(member, Correction(*said, **more), request_id=new_id()).value


def test_a_record_is_put_right_and_the_old_words_are_forgotten(members, launched):
    line = correct(members, "1", "周大姐姐", "小周", "13911112222", "1990-05-03")
    assert (line.name, line.wechat, line.phone) == ("周大姐姐", "小周", "139****2222")
    assert members.find("13800138000") == ()
    assert [found.id for found in members.find("zhou")] == [1]
    with launched.reading() as db:
        assert db.execute(select(Member.birthday_md).where(Member.id == 1)).scalar() == "05-03"
        written = " ".join(db.execute(select(Gesture.answer + Gesture.command)).scalars())
    assert "13800138000" not in written
    assert "13911112222" not in written


def test_what_is_left_empty_stays(members, launched):
    correct(members, "1", "周大姐", "", "", "05-03")
    line = correct(members, "1", "周大姐")
    assert line.phone == "138****8000"
    with launched.reading() as db:
        assert db.execute(select(Member.birthday_md).where(Member.id == 1)).scalar() == "05-03"


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (Correction(" "), "bad_name"),
        (Correction("李姐", phone="138"), "bad_phone"),
        (Correction("李姐", birthday="哪天"), "bad_birthday"),
        (Correction("李姐", birthday="2013-03-02"), "minor"),
        (Correction("李姐", phone="13911112222"), "consent_needed"),
        (Correction("李姐", phone="13800138000", told=True), "phone_taken"),
    ],
)
def test_what_is_refused_changes_nothing(members, launched, said, reason):
    before = dump(launched, "gestures")
    refused = members.correct("2", said, request_id=new_id()).value
    assert isinstance(refused, Refused)
    assert refused.reason == reason
    assert dump(launched, "gestures") == before


def test_the_first_phone_brings_its_consent(members, launched):
    assert correct(members, "2", "李姐", phone="13911112222", told=True).phone == "139****2222"
    with launched.reading() as db:
        said = db.execute(select(Consent.scope, Consent.given).where(Consent.member_id == 2)).all()
    assert said == [("record", True)]


def test_messages_are_wanted_and_not_wanted_in_rows_of_their_own(members, launched):
    for given in (True, True, False):
        line = members.set_marketing("2", given=given, request_id=new_id()).value
        assert line.marketing is given
    with launched.reading() as db:
        said = db.execute(select(Consent.given).where(Consent.member_id == 2).order_by(Consent.id)).scalars()
        assert list(said) == [True, False]
