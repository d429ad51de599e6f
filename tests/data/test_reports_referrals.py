import pytest
from reports.report_kit import MARCH, fill, noon

from shopqun.data.reports_referrals import inviter_lines, referral_lines
from shopqun.reports.figures import Month
from shopqun.reports.lines import InviterLine, ReferralLine

pytest_plugins = ("shop_kit",)


@pytest.fixture
def db(books):
    fill(books)
    with books.reading() as open_books:
        yield open_books


def test_inviters_of_a_month(db):
    assert inviter_lines(db, Month(2027, 3)) == (
        InviterLine("000001", "王小明", "138****8001", 2, 2, 1, 450, 1),
    )
    assert inviter_lines(db, Month(2027, 4)) == (
        InviterLine("000001", "王小明", "138****8001", 0, -1, 0, 0, 0),
    )
    assert inviter_lines(db, Month(2027, 2)) == ()


def test_every_referral_newest_first(db):
    newest, oldest = referral_lines(db)
    assert newest == ReferralLine(
        inviter_number="000001",
        inviter="王小明",
        inviter_phone="138****8001",
        invitee_number="000003",
        invitee="=张三",
        bound_at=noon(MARCH),
        state="rewarded",
        reason="",
        signals=(),
        rewards=1,
        reward_cost_fen=450,
    )
    assert (oldest.invitee, oldest.state, oldest.signals) == ("李四", "voided", ("burst", "same_name"))
