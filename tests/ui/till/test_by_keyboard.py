"""The counter by keyboard alone: scan, amount, a second paper, undo, refund, her papers, each by its key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shop_kit import a_member, a_paper, changed, launch, preset
from window_kit import Hand

ENTER, TAB, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space


@pytest.fixture
def launched(books, clock):
    """A shop whose C02 (8 off 59) and C04 (a tenth off 39, at most 15) stand beside each other."""
    launch(books, clock, changed(preset(), C02={"stack": True}, C04={"stack": True, "audience": "all"}))
    return books


@pytest.fixture
def hand(bench, qtbot):
    made = Hand(qtbot)
    made.at(bench.screen)
    return made


def test_scan_amount_second_paper_undo_refund(bench, hand):
    first, second = a_paper(bench.books, bench.clock, "C02"), a_paper(bench.books, bench.clock, "C04")
    hand.key(Qt.Key.Key_F2)
    hand.type("100")
    hand.key(ENTER)
    hand.type(first)
    hand.key(ENTER)
    bench.turn()
    assert bench.spoken.startswith("可以用，减 8 元。这一单 ¥100.00。减去 − ¥8.00。请收 ¥92.00")
    hand.key(Qt.Key.Key_F7)
    assert bench.screen.waiting.card.hint.text() == "现在要收 ¥92.00；不加了就按 Esc"
    hand.type(second)
    hand.key(ENTER)
    bench.turn()
    # a tenth of the whole bill: 10; 100 - 8 - 10 = 82
    assert bench.spoken.startswith("可以用，减 10 元。这一单 ¥100.00。一共减去 − ¥18.00。请收 ¥82.00")
    hand.key(Qt.Key.Key_F9)
    undo_with_the_first_reason(bench, hand)
    assert bench.said == ["撤销了，券恢复了"]
    assert [line.paid_fen for line in bench.lately().lines if not line.back] == [9200]
    refund_twenty(bench, hand)
    assert [line.paid_fen for line in bench.lately().lines if not line.back] == [7200]


def undo_with_the_first_reason(bench, hand):
    hand.at(bench.screen.way_back.question)
    hand.key(SPACE)
    hand.key(ENTER)
    bench.turn()
    hand.at(bench.screen)


def refund_twenty(bench, hand):
    """F9 goes to 刚才: the line of the first paper; its second button gives money back."""
    hand.key(Qt.Key.Key_F9)
    assert QApplication.focusWidget().text() == "撤销"
    hand.key(TAB)
    assert QApplication.focusWidget().text() == "退款"
    hand.key(ENTER)
    hand.at(bench.screen.way_back.question)
    hand.type("20")
    hand.key(TAB)
    hand.key(SPACE)
    hand.key(ENTER)
    bench.turn()


def test_a_customer_and_one_of_her_papers(bench, hand):
    chen = a_member(bench.books, bench.clock, "陈小满", phone="13800002107", record_consent=True)
    a_paper(bench.books, bench.clock, "C02", member=str(chen.id))
    hand.key(Qt.Key.Key_F3)
    hand.type("2107")
    bench.turn()
    hand.key(ENTER)
    bench.turn()
    hand.key(Qt.Key.Key_F2)
    hand.type("60")
    hand.key(Qt.Key.Key_F6)
    hand.key(ENTER)
    bench.turn()
    assert bench.spoken.startswith("可以用，减 8 元")
    assert bench.lately().lines[0].member_name == "陈小满"
    assert bench.heard == ["yes"]
    assert bench.screen.hand.isHidden()


def test_a_bill_alone_who_sent_her_and_esc(bench, hand):
    hand.key(Qt.Key.Key_F4)
    assert bench.screen.waiting.invite.hasFocus()
    hand.key(Qt.Key.Key_Escape)
    assert bench.screen.waiting.invite.isHidden()
    hand.key(Qt.Key.Key_F2)
    hand.type("12.5")
    hand.key(Qt.Key.Key_F8)
    bench.turn()
    assert bench.spoken.startswith("记好了，收 12.5 元")
    hand.key(ENTER)
    assert not bench.shows_verdict


def test_a_refusal_sounds_and_its_ways_have_numbers(bench, hand):
    code = a_paper(bench.books, bench.clock, "C02")
    bench.scan(code, "20")
    assert bench.heard == ["no"]
    hand.key(Qt.Key.Key_1)
    assert bench.screen.waiting.amount.hasFocus()
    hand.type("60")
    hand.key(ENTER)
    bench.turn()
    assert bench.spoken.startswith("可以用，减 8 元")


def test_a_second_paper_that_may_not_leaves_the_bill(bench, hand):
    first, goods = a_paper(bench.books, bench.clock, "C02"), a_paper(bench.books, bench.clock, "C03")
    a_member(bench.books, bench.clock, "陈小满", phone="13800002107", record_consent=True)
    bench.scan(first, "60", later=10)
    hand.key(Qt.Key.Key_F7)
    bench.screen.waiting.picker.set_member(bench.screen._desk.members.find("陈", 1)[0])
    bench.scan(goods)
    assert bench.spoken.startswith("不能用，不和别的券一起用")
    hand.key(Qt.Key.Key_1)
    bench.turn()
    assert not bench.shows_verdict
    assert bench.screen.waiting.draft().purchase is None
    assert [line.paid_fen for line in bench.lately().lines if line.paid_fen] == [5200]


def test_the_day_is_closed_and_the_next_scan_goes_on(bench, hand):
    bench.scan(a_paper(bench.books, bench.clock, "C02"), "60")
    hand.key(Qt.Key.Key_F12)
    bench.turn()
    closing = bench.screen.closing
    assert bench.screen.stack.currentWidget() is closing
    assert closing.title.text() == "收工 3月1日 周一"
    hand.key(Qt.Key.Key_Escape)
    assert bench.screen.stack.currentWidget() is bench.screen.waiting
    hand.key(Qt.Key.Key_F12)
    bench.turn()
    bench.scan(a_paper(bench.books, bench.clock, "C02"))
    assert bench.screen.stack.currentWidget() is bench.screen.waiting
