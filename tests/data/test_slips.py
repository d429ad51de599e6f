from __future__ import annotations

from datetime import date

import pytest
from shop_kit import a_member, a_paper, buy, new_id, scan

from shopqun.basics import Money, Refused, ShopDay
from shopqun.data import slips
from shopqun.flashsales.service import Asker, SaleService
from shopqun.till.service import TillService


def rows(slip):
    return [(row.label, row.value) for part in slip.parts for row in part]


def read(books, take, *about):
    with books.reading() as db:
        return take(db, *about, ShopDay())


def test_a_purchase_with_its_paper(launched, clock):
    chen = a_member(launched, clock, "陈小满", phone="13800002107", record_consent=True)
    code = a_paper(launched, clock, "C02", member=str(chen.id))
    answer = scan(launched, clock, code, "86.50", clerk="小林")
    slip = read(launched, slips.purchase_slip, answer.purchase)
    assert rows(slip) == [
        ("单号", "P000001"),
        ("时间", "2027-03-01 10:00"),
        ("店员", "小林"),
        ("顾客", "陈小满 138****2107"),
        ("这一单", "¥86.50"),
        ("周中满减券", "-¥8.00"),
        ("实付", "¥78.50"),
    ]
    assert (slip.title, slip.code) == ("购物小票", "")


def test_a_refund_stands_on_it(launched, clock):
    bought = buy(launched, clock, "60")
    TillService(launched, clock).refund(str(bought.purchase), Money(2000), "坏果", request_id=new_id())
    slip = read(launched, slips.purchase_slip, bought.purchase)
    assert rows(slip)[2:] == [("这一单", "¥60.00"), ("退款", "-¥20.00"), ("实付", "¥40.00")]


def test_goods_that_wait_and_goods_that_were_collected(launched, clock):
    clock.set("2027-03-06T19:40:00+08:00")
    sales = SaleService(launched, clock)
    claim = sales.claim("F01", "S05", Asker("刘建国"), request_id=new_id()).value
    slip = read(launched, slips.claim_slip, claim.claim)
    assert (slip.title, slip.code) == ("提货单", claim.pickup_code)
    assert ("顾客", "刘建国") in rows(slip)
    assert ("国产蓝莓125g×4盒", "") in rows(slip)
    sales.pickup(claim.pickup_code, request_id=new_id())
    taken = read(launched, slips.claim_slip, claim.claim)
    assert (taken.title, taken.code) == ("提货小票", "")


def test_one_paper_with_its_life(launched, clock):
    code = a_paper(launched, clock, "C02")
    slip = read(launched, slips.paper_slip, code)
    assert (slip.title, slip.code) == ("周中满减券", code)
    # issued on 1 March for seven days: the last is the 7th
    assert rows(slip) == [("满 59 减 8 元券", ""), ("起用", "2027-03-01"), ("最后一天", "2027-03-07")]
    poster = read(launched, slips.paper_brief, code)
    assert (poster.code, poster.starts, poster.ends) == (code, date(2027, 3, 1), date(2027, 3, 7))


@pytest.mark.parametrize(
    ("take", "about", "reason"),
    [
        (slips.purchase_slip, 9, "unknown_purchase"),
        (slips.claim_slip, 9, "unknown_claim"),
        (slips.paper_slip, "hello", "unknown_code"),
        (slips.paper_brief, "C0000000000C", "unknown_code"),
    ],
)
def test_what_is_not_in_the_books(launched, take, about, reason):
    found = read(launched, take, about)
    assert isinstance(found, Refused)
    assert found.reason == reason
