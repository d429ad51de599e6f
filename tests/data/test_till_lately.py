from __future__ import annotations

from datetime import date

from shop_kit import a_member, a_paper, buy, new_id, scan

from shopqun.flashsales.service import Asker, SaleService
from shopqun.till.lately import LineKind
from shopqun.till.service import TillService


def told(books, clock, limit=8):
    return TillService(books, clock).lately(limit)


def test_papers_bills_and_goods_newest_first(launched, clock):
    chen = a_member(launched, clock, "陈小满")
    scan(launched, clock, a_paper(launched, clock, "C02"), "60", clerk="小林")
    clock.move(minutes=1)
    buy(launched, clock, "12.50", member=str(chen.id))
    clock.set("2027-03-06T19:40:00+08:00")
    sales = SaleService(launched, clock)
    claim = sales.claim("F01", "S05", Asker("刘建国"), request_id=new_id()).value
    sales.pickup(claim.pickup_code, request_id=new_id())
    lately = told(launched, clock)
    assert [(line.kind, line.title, line.member_name, line.paid_fen) for line in lately.lines] == [
        (LineKind.PICKUP, "国产蓝莓125g×4盒", "刘建国", None),
        (LineKind.PURCHASE, "", "陈小满", 1250),
        (LineKind.PAPER, "周中满减券", "", 5200),
    ]
    assert (lately.day, lately.used_today) == (date(2027, 3, 6), 0)
    assert len(told(launched, clock, 2).lines) == 2


def test_what_the_till_only_asked_is_left_out(launched, clock):
    code = a_paper(launched, clock, "C02")
    scan(launched, clock, code)
    assert told(launched, clock).lines == ()
    scan(launched, clock, code, "20")
    assert [line.reason for line in told(launched, clock).lines] == ["below_minimum"]


def test_what_was_taken_back_says_so_and_is_no_use(launched, clock):
    till = TillService(launched, clock)
    code = a_paper(launched, clock, "C02")
    answer = scan(launched, clock, code, "60", clerk="小林")
    use = till.last_use(code.lower())
    assert (use.redemption, use.clerk, use.bill_fen, use.takes_off_fen) == (
        answer.redemption,
        "小林",
        6000,
        800,
    )
    till.undo(str(answer.redemption), "扫错了券", request_id=new_id())
    assert till.last_use(code) is None
    assert till.last_use("hello") is None
    assert [line.back for line in told(launched, clock).lines] == [True]


def test_a_refunded_bill_says_so(launched, clock):
    bought = buy(launched, clock, "50")
    TillService(launched, clock).refund(str(bought.purchase), None, "东西不好", request_id=new_id())
    line = told(launched, clock).lines[0]
    assert (line.back, line.paid_fen) == (True, 0)
