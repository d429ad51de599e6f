from __future__ import annotations

import pytest
from shop_kit import TestClock, a_paper, buy, new_id, scan

from shopqun.basics import Money, Refused
from shopqun.data import till_back
from shopqun.data.gestures import Request, once
from shopqun.till.answers import BackAnswer, Taken


def taken_back(books, act):
    return once(books, TestClock(), Request(new_id(), "till back", {}), BackAnswer, act).value


@pytest.mark.parametrize(("back", "left"), [(Money(1000), 4200), (None, 0)])
def test_a_refund_leaves_the_rest(launched, clock, back, left):
    answer = scan(launched, clock, a_paper(launched, clock, "C02"), "60")
    came = taken_back(launched, lambda pen: till_back.refund(pen, str(answer.purchase), back, "坏果"))
    assert (came.purchase, came.paid_fen) == (answer.purchase, left)
    paper = Taken("redemption", str(answer.redemption), "returned")
    assert (paper in came.reversed) is (left == 0)


def test_nothing_is_taken_back_twice(launched, clock):
    bought = buy(launched, clock, "12.50")
    number = str(bought.purchase)
    assert taken_back(launched, lambda pen: till_back.refund(pen, number, None, "")).paid_fen == 0
    again = taken_back(launched, lambda pen: till_back.refund(pen, number, None, ""))
    assert again == Refused("already_refunded", {"purchase": number})


def test_an_undone_scan_takes_its_purchase_along(launched, clock):
    answer = scan(launched, clock, a_paper(launched, clock, "C02"), "60")
    number = str(answer.redemption)
    came = taken_back(launched, lambda pen: till_back.undo(pen, number, "扫错了券"))
    assert [(each.kind, each.state) for each in came.reversed] == [
        ("redemption", "returned"),
        ("purchase", "undone"),
    ]
    again = taken_back(launched, lambda pen: till_back.undo(pen, number, "扫错了券"))
    assert again == Refused("already_undone", {"text": number})
