"""A member's statement, on real books of the fruit shop: two steps, at most ten friends a month."""

from datetime import date

import pytest
from shop_kit import a_member, buy, new_id

from shopqun.basics import Refused
from shopqun.referrals.rewards import RewardState, What
from shopqun.referrals.service import ReferralService
from shopqun.till.service import TillService


@pytest.fixture
def service(launched, clock):
    return ReferralService(launched, clock)


@pytest.fixture
def bills(launched, clock):
    """Bring three friends who buy and one who does not; the bills of the three."""
    inviter = a_member(launched, clock, "周大姐")
    friends = [
        a_member(launched, clock, name, invited_by=inviter.invite_code)
        for name in ("李秀兰", "王静", "陈敏", "高丽")
    ]
    return [buy(launched, clock, "29", member=str(each.id)).purchase for each in friends[:3]]


def test_whom_she_brought_is_masked_and_the_newest_stands_first(service, bills):
    made = service.statement("1")
    assert [(each.invitee_name, each.state) for each in made.friends] == [
        ("高*", "pending"),
        ("陈*", "qualified"),
        ("王*", "qualified"),
        ("李**", "qualified"),
    ]
    assert (made.name, made.number, made.on) == ("周大姐", "000001", date(2027, 3, 1))
    assert {line.because for line in made.rewards} == {"李**", "王*", "陈*"}


def test_rewards_steps_and_the_month(service, bills):
    made = service.statement("1")
    assert made.of(RewardState.HELD) == (
        What("coupon", "C02", "周中满减券", 3),
        What("gift", "G03", "水果保鲜盒800ml", 1),
    )
    assert [(step.count, step.reached, step.missing) for step in made.steps] == [(3, True, 0), (8, False, 5)]
    assert (made.counted, made.cap) == (3, 10)


def test_a_refund_takes_a_friend_and_a_step_away_and_leaves_a_debt(service, bills, launched, clock):
    clock.move(days=8)
    for line in service.rewards(RewardState.DUE):
        service.pay(str(line.id), request_id=new_id())
    TillService(launched, clock).refund(str(bills[0]), None, "", request_id=new_id())
    made = service.statement("1")
    assert (made.good, made.lost) == (2, 1)
    assert made.debts() == (
        What("coupon", "C02", "周中满减券", 1),
        What("gift", "G03", "水果保鲜盒800ml", 1),
    )
    assert made.of(RewardState.PAID) == (What("coupon", "C02", "周中满减券", 2),)
    assert [step.missing for step in made.steps] == [1, 6]


def test_the_month_begins_anew(service, bills, clock):
    clock.set("2027-04-01T10:00:00+08:00")
    assert service.statement("1").counted == 0


def test_who_was_brought_has_her_own(service, bills):
    made = service.statement("2")
    assert made.friends == ()
    assert made.of(RewardState.HELD) == (What("coupon", "C03", "砂糖橘兑换券", 1),)
    assert made.rewards[0].because == "李秀兰"


def test_nobody_has_none(service):
    assert service.statement("77") == Refused("unknown_member", {"text": "77"})


def test_books_without_a_rule(books, clock):
    a_member(books, clock, "周大姐")
    made = ReferralService(books, clock).statement("1")
    assert (made.steps, made.counted, made.cap) == ((), 0, 0)
