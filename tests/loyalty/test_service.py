"""Checking in, spending points and reviewing tiers, on real books."""

import pytest
from shop_kit import a_member, buy, dump, new_id

from shopqun.basics import Refused
from shopqun.loyalty.service import LoyaltyService
from shopqun.loyalty.tiers import Step
from shopqun.members.service import MembersService


@pytest.fixture
def loyalty(launched, clock):
    return LoyaltyService(launched, clock)


@pytest.fixture
def member(launched, clock):
    return str(a_member(launched, clock).id)


def check_in(loyalty, member):
    return loyalty.check_in(member, request_id=new_id()).value


def test_once_a_business_day(launched, clock, loyalty, member):
    first = check_in(loyalty, member)
    assert (first.points, first.balance, first.streak, first.again) == (2, 2, 1, False)
    clock.move(hours=3)
    rows = dump(launched, "gestures")
    second = check_in(loyalty, member)
    assert (second.points, second.balance, second.streak, second.again) == (2, 2, 1, True)
    assert dump(launched, "gestures") == rows


def test_a_week_over_the_end_of_a_month(clock, loyalty, member):
    clock.set("2027-03-28T10:00:00+08:00")
    earned = []
    for _ in range(8):
        earned.append(check_in(loyalty, member))
        clock.move(days=1)
    assert [one.points for one in earned] == [2, 2, 2, 2, 2, 2, 12, 2]
    assert (earned[-1].streak, earned[-1].balance) == (8, 26)
    clock.move(days=1)
    assert check_in(loyalty, member).streak == 1


def test_the_first_answer_again_says_the_balance_of_then(clock, loyalty, member):
    check_in(loyalty, member)
    loyalty.spend(member, 1, request_id=new_id())
    assert check_in(loyalty, member).balance == 2
    assert loyalty.show(member).account.balance == 1


def test_nobody_checks_in(loyalty):
    assert check_in(loyalty, "999").reason == "unknown_member"
    assert loyalty.show("999") == Refused("unknown_member", {"text": "999"})


def test_points_lapse_after_the_plan_s_twelve_months(launched, clock, loyalty, member):
    check_in(loyalty, member)
    clock.set("2028-02-29T10:00:00+08:00")
    assert MembersService(launched, clock).show(member).points == 2
    clock.set("2028-03-01T00:00:00+08:00")
    assert MembersService(launched, clock).show(member).points == 0
    assert loyalty.show(member).account.lots == ()
    assert loyalty.spend(member, 1, request_id=new_id()).value == Refused("not_enough_points", {"balance": 0})


def test_more_than_there_is_cannot_be_spent(loyalty, member):
    check_in(loyalty, member)
    request = new_id()
    spent = loyalty.spend(member, 2, "抵扣", request_id=request).value
    assert (spent.points, spent.balance) == (2, 0)
    assert loyalty.spend(member, 2, "抵扣", request_id=request).repeated
    assert loyalty.spend(member, 1, request_id=new_id()).value.facts == {"balance": 0}


def test_what_a_member_stands_at(clock, loyalty, member):
    check_in(loyalty, member)
    clock.move(days=1)
    shown = loyalty.show(member)
    assert (shown.streak, shown.here_today, shown.worth) == (1, False, "100分抵1元,单笔最多抵10%")
    check_in(loyalty, member)
    assert (loyalty.show(member).streak, loyalty.show(member).here_today) == (2, True)


def test_merging_brings_points_and_days_along(launched, clock, loyalty, member):
    other = str(a_member(launched, clock, "周姐").id)
    check_in(loyalty, other)
    clock.move(days=1)
    check_in(loyalty, other)
    check_in(loyalty, member)
    MembersService(launched, clock).merge(member, other, request_id=new_id())
    shown = loyalty.show(member)
    assert (shown.account.balance, shown.streak) == (6, 2)


def tier(launched, clock, member):
    return MembersService(launched, clock).show(member).tier


def confirm(loyalty):
    return loyalty.confirm_review(request_id=new_id()).value


def test_a_dry_run_changes_nothing(launched, clock, loyalty, member):
    buy(launched, clock, "800", member=member)
    rows = dump(launched)
    (move,) = loyalty.review().promote
    assert (move.from_name, move.to_name, move.spent_fen, move.need_fen) == ("邻居", "果粉", 80_000, 80_000)
    assert dump(launched) == rows


def test_up_at_once_and_down_after_notice(launched, clock, loyalty, member):
    buy(launched, clock, "800", member=member)
    assert confirm(loyalty).confirmed
    assert tier(launched, clock, member) == "果粉"
    clock.set("2028-03-01T10:00:00+08:00")
    (told,) = confirm(loyalty).demote
    assert (told.step, told.not_before.isoformat()) == (Step.ANNOUNCE, "2028-03-15")
    clock.set("2028-03-14T10:00:00+08:00")
    assert confirm(loyalty).demote[0].step is Step.WAIT
    assert tier(launched, clock, member) == "果粉"
    clock.set("2028-03-15T10:00:00+08:00")
    assert confirm(loyalty).demote[0].step is Step.FALL
    assert tier(launched, clock, member) == "邻居"
    assert loyalty.review().demote == ()


def test_a_notice_ends_when_she_comes_back(launched, clock, loyalty, member):
    buy(launched, clock, "800", member=member)
    confirm(loyalty)
    clock.set("2028-03-01T10:00:00+08:00")
    confirm(loyalty)
    buy(launched, clock, "900", member=member)
    assert len(confirm(loyalty).withdrawn) == 1
    clock.set("2029-03-02T10:00:00+08:00")
    (told,) = loyalty.review().demote
    assert told.step is Step.ANNOUNCE


def test_spending_points_moves_nobody(launched, clock, loyalty, member):
    buy(launched, clock, "800", member=member)
    confirm(loyalty)
    check_in(loyalty, member)
    loyalty.spend(member, 2, request_id=new_id())
    assert loyalty.review().demote == ()
