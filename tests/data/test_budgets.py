"""What the rewards of a month have taken of the gift budget."""

from shop_kit import a_member, buy, new_id

from shopqun.data.budgets import reward_budget
from shopqun.data.gestures import days_of
from shopqun.referrals.rewards import Settlement
from shopqun.referrals.service import ReferralService
from shopqun.till.service import TillService


def budget(books, clock):
    with books.reading() as db:
        days = days_of(db)
        found = reward_budget(db, days, days.of(clock.at))
    return found.whole_fen, found.paid_fen, found.open_fen


def brought(books, clock, inviter, name):
    friend = a_member(books, clock, name, invited_by=inviter.invite_code)
    return buy(books, clock, "29", member=str(friend.id)).purchase


def test_promised_then_paid_then_a_new_month(launched, clock):
    inviter = a_member(launched, clock, "周大姐")
    assert budget(launched, clock) == (137_000, 0, 0)
    brought(launched, clock, inviter, "李阿姨")
    assert budget(launched, clock) == (137_000, 0, 1_120)  # a paper of 8 yuan and oranges for 3.20
    clock.move(days=7)
    ReferralService(launched, clock).pay("1", request_id=new_id())
    assert budget(launched, clock) == (137_000, 800, 320)
    clock.set("2027-04-01T00:00:00+08:00")
    assert budget(launched, clock) == (137_000, 0, 0)


def test_what_was_cancelled_or_came_back_costs_nothing_and_a_debt_does(launched, clock):
    inviter = a_member(launched, clock, "周大姐")
    first = brought(launched, clock, inviter, "李阿姨")
    second = brought(launched, clock, inviter, "王婶")
    till, service = TillService(launched, clock), ReferralService(launched, clock)
    till.refund(str(second), None, "", request_id=new_id())
    assert budget(launched, clock) == (137_000, 0, 1_120)
    clock.move(days=7)
    for reward in "12":
        service.pay(reward, request_id=new_id())
    till.refund(str(first), None, "", request_id=new_id())
    assert budget(launched, clock) == (137_000, 1_120, 0)
    service.settle("1", Settlement.RETURNED, "券还回来了", request_id=new_id())
    service.settle("2", Settlement.WAIVED, "吃都吃了", request_id=new_id())
    assert budget(launched, clock) == (137_000, 320, 0)
