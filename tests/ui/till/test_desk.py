from __future__ import annotations

import pytest
from shop_kit import a_member, a_paper, new_id

from shopqun.basics import Money, Refused, Touched
from shopqun.coupons.code import CodeKind
from shopqun.flashsales.answers import ClaimAnswer
from shopqun.flashsales.service import Asker
from shopqun.members.member import MemberLine
from shopqun.till.answers import BackAnswer, ScanAnswer
from shopqun.till.service import Counter
from shopqun.ui.till.desk import TAKEN, plain, redemption_of, wrote

BILL = Counter(amount=Money(6000), clerk="小林")


def test_a_paper_comes_with_its_customer(desk, launched, clock):
    wang = a_member(launched, clock, "王秀兰")
    code = a_paper(launched, clock, "C02", member=str(wang.id))
    outcome = desk.scan(code, BILL, new_id())
    assert isinstance(outcome.answer, ScanAnswer)
    assert outcome.answer.takes_off_fen == 800
    assert outcome.portrait.line.name == "王秀兰"
    assert outcome.portrait.visits == 1
    assert outcome.kind is CodeKind.COUPON
    assert wrote(outcome) == TAKEN


def test_a_used_paper_tells_when_and_on_which_bill(desk, launched, clock):
    code = a_paper(launched, clock, "C02")
    first = desk.scan(code, BILL, new_id())
    again = desk.scan(code, Counter(), new_id())
    assert again.answer.reason == "already_redeemed"
    assert (again.last_use.bill_fen, again.last_use.takes_off_fen, again.last_use.clerk) == (
        6000,
        800,
        "小林",
    )
    assert redemption_of(again) == first.answer.redemption == redemption_of(first)
    assert wrote(again) == Touched.TILL


def test_a_card_names_its_member(desk, launched, clock):
    wang = a_member(launched, clock, "王秀兰")
    outcome = desk.scan(wang.card_code.lower(), Counter(), new_id())
    assert isinstance(outcome.answer, MemberLine)
    assert outcome.answer.name == "王秀兰"
    assert wrote(outcome) == Touched.NOTHING


def test_a_pick_up_code_hands_over_once(desk, launched, clock):
    clock.set("2027-03-06T19:40:00+08:00")
    claim = desk._sales.claim("F01", "S05", Asker("刘建国"), request_id=new_id()).value
    assert [(one.sale, one.pieces) for one in desk.beside(8).waiting] == [("F01", 1)]
    outcome = desk.scan(claim.pickup_code, Counter(), new_id())
    assert isinstance(outcome.answer, ClaimAnswer)
    assert outcome.item.name == "国产蓝莓125g×4盒"
    assert wrote(outcome) == Touched.SALES
    assert desk.beside(8).waiting == ()
    assert desk.scan(claim.pickup_code, Counter(), new_id()).answer.reason == "already_taken"


def test_an_introduction_comes_with_who_and_what_is_owed(desk, launched, clock):
    wang, chen = a_member(launched, clock, "王秀兰"), a_member(launched, clock, "陈小满")
    outcome = desk.buy(Counter(Money(4680), str(chen.id), wang.invite_code), new_id())
    assert outcome.brought.inviter_name == "王秀兰"
    assert sorted((line.member_name, line.what.item) for line in outcome.owed) == [
        ("王秀兰", "C02"),
        ("陈小满", "C03"),
    ]


def test_what_is_no_code_leaves_no_trace(desk):
    outcome = desk.scan("hello", Counter(), new_id())
    assert outcome.answer.reason == "not_a_code"
    assert outcome.kind is None
    assert desk.beside(8).lately.lines == ()


@pytest.mark.parametrize("code", ["unknown", ""])
def test_an_unknown_invite_code_is_told(desk, launched, clock, code):
    chen = a_member(launched, clock, "陈小满")
    outcome = desk.buy(Counter(Money(100), str(chen.id), code or "12345678"), new_id())
    assert outcome.answer == Refused("unknown_invite_code", {"text": code or "12345678"})
    assert wrote(outcome) == Touched.NOTHING


def test_undo_and_refund(desk, launched, clock):
    used = desk.scan(a_paper(launched, clock, "C02"), BILL, new_id())
    assert isinstance(desk.undo(used.answer.redemption, "扫错了券", new_id()), BackAnswer)
    bought = desk.buy(Counter(Money(5000)), new_id())
    part = desk.refund(bought.answer.purchase, Money(2000), "东西不好", "", new_id())
    assert part.paid_fen == 3000
    assert desk.refund(bought.answer.purchase, Money(9000), "x", "", new_id()).reason == "more_than_paid"


def test_plain():
    assert plain("hello") == "hello"
