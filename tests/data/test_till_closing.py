"""The day's closing, every figure worked by hand; the ledger's days decide, not the clock's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from shop_kit import a_member, a_paper, buy, changed, launch, new_id, preset, scan

from shopqun.basics import Money
from shopqun.flashsales.service import Asker, SaleService
from shopqun.till.closing import ByClerk, Closing, PapersUsed
from shopqun.till.service import TillService

MARCH_1, MARCH_2 = date(2027, 3, 1), date(2027, 3, 2)


@pytest.fixture
def till(launched, clock):
    return TillService(launched, clock)


def test_a_quiet_day(till):
    assert till.closing() == Closing(MARCH_1)


def test_a_day_at_the_counter(launched, clock, till):
    chen = a_member(launched, clock, "陈小满")
    scan(launched, clock, a_paper(launched, clock, "C02"), "60", clerk="小林")  # 52
    scan(launched, clock, a_paper(launched, clock, "C02"), "100", clerk="老板")  # 92
    scan(launched, clock, a_paper(launched, clock, "C03"), member=str(chen.id), clerk="小林")  # goods
    wrong = scan(launched, clock, a_paper(launched, clock, "C02"), "70", clerk="小林")  # taken back
    till.undo(str(wrong.redemption), "扫错了券", request_id=new_id())
    scan(launched, clock, a_paper(launched, clock, "C02"), "20", clerk="小林")  # below its minimum
    scan(launched, clock, a_paper(launched, clock, "C02"))  # only asked for the bill
    bought = buy(launched, clock, "30", clerk="小林")
    till.refund(str(bought.purchase), Money(1000), "坏果", request_id=new_id())
    day = till.closing()
    assert (day.purchases, day.bills_fen) == (3, 6000 + 10000 + 3000)
    # 52 + 92 + 30 - 10; the undone bill came and went
    assert day.paid_fen == 16400
    assert (day.refunds, day.refunded_fen, day.undone) == (1, 1000, 1)
    assert day.papers == (PapersUsed("周中满减券", 2, 1600), PapersUsed("砂糖橘兑换券", 1, 0))
    assert (day.papers_used, day.off_fen) == (3, 1600)
    assert day.refused == (("below_minimum", 1),)
    assert day.members_new == 1
    assert day.clerks == (ByClerk("老板", 1, 1, 9200), ByClerk("小林", 2, 2, 7200))


def test_what_goes_back_later_belongs_to_the_later_day(launched, clock, till):
    answer = scan(launched, clock, a_paper(launched, clock, "C02"), "60", clerk="小林")
    clock.move(days=1)
    till.undo(str(answer.redemption), "扫错了券", request_id=new_id())
    first, second = till.closing(MARCH_1), till.closing()
    assert (first.purchases, first.paid_fen, first.papers_used, first.undone) == (1, 5200, 1, 0)
    assert (second.day, second.purchases, second.paid_fen, second.undone) == (MARCH_2, 0, -5200, 1)
    assert second.clerks == (ByClerk("小林", 0, 0, -5200),)


def test_goods_picked_up_at_their_price(launched, clock, till):
    clock.set("2027-03-06T19:40:00+08:00")
    sales = SaleService(launched, clock)
    claim = sales.claim("F01", "S05", Asker("刘建国"), quantity=1, request_id=new_id()).value
    item = next(each.item for each in sales.show("F01").items if each.item.sku == "S05")
    sales.pickup(claim.pickup_code, request_id=new_id())
    day = till.closing()
    assert (day.pickup_pieces, day.pickup_fen) == (1, item.flash_fen)
    assert day.paid_fen == 0


def test_a_day_that_ends_at_two_at_night(books, clock):
    plan = preset()
    launch(books, clock, replace(plan, shop=replace(plan.shop, day_cut_off="02:00")))
    till = TillService(books, clock)
    clock.set("2027-03-02T01:30:00+08:00")
    buy(books, clock, "30", clerk="小林")
    assert (till.closing().day, till.closing().paid_fen) == (MARCH_1, 3000)
    clock.set("2027-03-02T02:00:00+08:00")
    buy(books, clock, "40", clerk="小林")
    assert (till.closing().day, till.closing().paid_fen) == (MARCH_2, 4000)
    assert till.closing(MARCH_1).paid_fen == 3000


def test_rewards_that_were_handed_out_are_named(books, clock):
    from shopqun.referrals.service import ReferralService  # noqa: PLC0415

    launch(books, clock, changed(preset()))
    sender = a_member(books, clock, "王秀兰")
    friend = a_member(books, clock, "陈小满")
    buy(books, clock, "60", member=str(friend.id), invited_by=sender.invite_code)
    clock.move(days=30)
    referrals = ReferralService(books, clock)
    for reward in referrals.rewards():
        if reward.state == "due":
            referrals.pay(str(reward.id), request_id=new_id())
    handed = dict(TillService(books, clock).closing().rewards)
    paid = [line for line in referrals.rewards() if line.state == "paid"]
    assert paid
    assert sum(handed.values()) == sum(line.what.quantity for line in paid)
    assert set(handed) <= {line.what.name for line in paid} | {""}
