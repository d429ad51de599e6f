from shop_kit import a_member, buy, dump, new_id, some_papers

from shopqun.basics import Refused
from shopqun.members.correcting import Ended
from shopqun.members.service import MembersService

pytest_plugins = ("shop_kit",)


def test_two_records_seen_as_one_and_left_as_they_are(launched, clock):
    members = MembersService(launched, clock)
    one = a_member(launched, clock, "周大姐")
    other = a_member(launched, clock, "周姐")
    for member, amount in ((one, "30.00"), (other, "12.50"), (other, "7.50")):
        buy(launched, clock, amount, member=str(member.id))
    some_papers(launched, clock, "C02", 3, member=str(other.id))
    before = dump(launched)
    seen = members.merge_preview("1", "2")
    assert dump(launched) == before
    assert (seen.purchases, seen.papers, seen.brought, seen.ended) == (2, 3, 0, ())
    assert seen.after.spent_12m_fen == 3000 + 1250 + 750
    assert seen.after.points == seen.keep.points + seen.gone.points
    members.merge("1", "2", request_id=new_id())
    assert members.show("1") == seen.after


def test_an_inviter_who_is_her_own_invitee_loses_that_referral(launched, clock):
    members = MembersService(launched, clock)
    inviter = a_member(launched, clock, "周大姐")
    a_member(launched, clock, "周姐", invited_by=inviter.invite_code)
    assert members.merge_preview("1", "2").ended == (Ended("周大姐", "周姐", "self_referral"),)


def test_a_circle_is_refused_and_said_before(launched, clock):
    members = MembersService(launched, clock)
    first = a_member(launched, clock, "甲")
    second = a_member(launched, clock, "乙", invited_by=first.invite_code)
    a_member(launched, clock, "丙", invited_by=second.invite_code)
    before = dump(launched)
    assert members.merge_preview("1", "3").reason == "cycle"
    assert members.merge_preview("1", "1") == Refused("same_member")
    assert members.merge_preview("1", "99").reason == "unknown_member"
    assert members.merge_preview("99", "1").reason == "unknown_member"
    assert dump(launched) == before
