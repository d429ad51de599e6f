"""Taking back from the question to the books: once, with its reason, and said when it may not be."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shop_kit import a_paper, buy, new_id, scan

from shopqun.basics import Money, Refused, ShopTrouble, Trouble
from shopqun.staff.service import StaffService
from shopqun.till.lately import LineKind
from shopqun.ui.till.back import RefundQuestion, UndoQuestion
from shopqun.ui.till.desk import TAKEN
from shopqun.ui.till.way_back import WayBack

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def touched(work):
    flags = []
    work.touched.connect(flags.append)
    return flags


@pytest.fixture
def way(theme, work, desk, touched, qtbot):
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    return WayBack(theme, work, desk, over, lambda _act, _why, then: then())


@pytest.fixture
def heard(way):
    """Keep what came of it, in its order."""
    said = []
    way.undone.connect(lambda: said.append("undone"))
    way.refunded.connect(lambda: said.append("refunded"))
    way.refused.connect(said.append)
    return said


@pytest.fixture
def used(launched, clock):
    """Use a paper on a bill it fits; give the answer."""
    answer = scan(launched, clock, a_paper(launched, clock), "60.00")
    assert answer.verdict == "accepted"
    return answer


@pytest.fixture
def bill(desk, launched, clock):
    """Write a purchase of 20.00 down; give its line."""
    buy(launched, clock, "20.00")
    return desk.till.lately(1).lines[0]


def line_of(desk, kind):
    return next(each for each in desk.till.lately(8).lines if each.kind is kind)


def agree(qtbot, question, reason=0):
    qtbot.mouseClick(question.reasons.usual[reason], LEFT)
    qtbot.mouseClick(question.yes, LEFT)


def test_a_scan_is_taken_back_after_the_question(way, heard, used, desk, hands, touched, qtbot):
    way.ask_undo(used.redemption)
    assert isinstance(way.question, UndoQuestion)
    assert way.question.isVisible()
    assert not hands.books.jobs
    agree(qtbot, way.question)
    assert heard == []
    hands.books.turn_all()
    assert heard == ["undone"]
    assert line_of(desk, LineKind.PAPER).back
    assert touched == [TAKEN]


def test_thinking_better_of_it_asks_nothing_of_the_books(way, heard, used, desk, hands, qtbot):
    way.ask_undo(used.redemption)
    qtbot.mouseClick(way.question.reasons.usual[0], LEFT)
    qtbot.mouseClick(way.question.no, LEFT)
    assert not hands.books.jobs
    assert heard == []
    assert not line_of(desk, LineKind.PAPER).back


def test_what_was_taken_back_already_is_said_and_touches_nothing(way, heard, used, hands, touched, qtbot):
    for _ in range(2):
        way.ask_undo(used.redemption)
        agree(qtbot, way.question)
        hands.books.turn_all()
    assert heard == ["undone", "那次已经撤销过了"]
    assert touched == [TAKEN]


def test_undoing_without_a_question_goes_on_as_it_was_told(way, heard, used, desk, hands):
    then = []
    way.undo(used.redemption, "金额输错了", lambda: then.append("again"))
    assert way.question is None
    hands.books.turn_all()
    assert then == ["again"]
    assert heard == []
    assert line_of(desk, LineKind.PAPER).back


def test_an_undoing_that_may_not_be_does_not_go_on(way, heard, hands):
    then = []
    way.undo(999, "扫错了券", lambda: then.append("again"))
    hands.books.turn_all()
    assert then == []
    assert heard == ["没找到那次用券，请看“刚才”"]


def test_the_whole_is_given_back(way, heard, bill, desk, hands, touched, qtbot):
    way.ask_refund(bill)
    assert isinstance(way.question, RefundQuestion)
    assert way.question.amount.text() == "20"
    agree(qtbot, way.question)
    hands.books.turn_all()
    assert heard == ["refunded"]
    assert line_of(desk, LineKind.PURCHASE).back
    assert touched == [TAKEN]


def test_a_part_is_given_back_and_the_rest_stays_paid(way, heard, bill, desk, hands, qtbot):
    way.ask_refund(bill)
    way.question.amount.setText("7.5")
    agree(qtbot, way.question)
    hands.books.turn_all()
    assert heard == ["refunded"]
    left = line_of(desk, LineKind.PURCHASE)
    assert (left.paid_fen, left.back) == (1250, False)  # 20.00 - 7.50


def test_only_the_whole_is_asked_for_without_an_amount(way, bill, desk, hands, monkeypatch, qtbot):
    asked, ids = [], set()

    def refund(_desk, purchase, amount, why, _clerk, request):
        asked.append((purchase, amount, why))
        ids.add(request)
        return Refused("already_refunded")

    monkeypatch.setattr(type(desk), "refund", refund)
    for text in ("20", "19.99"):
        way.ask_refund(bill)
        way.question.amount.setText(text)
        agree(qtbot, way.question)
    hands.books.turn_all()
    assert asked == [(bill.purchase, None, "东西不好"), (bill.purchase, Money(1999), "东西不好")]
    assert len(ids) == 2


def test_a_purchase_nobody_knows_is_said(way, heard, bill, hands, qtbot):
    way.ask_refund(replace(bill, purchase=999))
    agree(qtbot, way.question)
    hands.books.turn_all()
    assert heard == ["没找到那一单，请看“刚才”"]


def test_trouble_is_neither_done_nor_refused(way, heard, used, desk, hands, monkeypatch):
    def stuck(*_):
        raise ShopTrouble(Trouble.DISK_FULL, "shop.shopqun")

    monkeypatch.setattr(type(desk), "undo", stuck)
    way.undo(used.redemption, "扫错了券", lambda: heard.append("then"))
    hands.books.turn_all()
    assert heard == []
    assert [each.kind for each in hands.troubles] == [Trouble.DISK_FULL]


def test_above_the_limit_the_owner_is_asked_and_it_goes_on(way, hands, bill, launched, clock, heard):
    staff = StaffService(launched, clock)
    staff.set_refund_limit(Money(100), request_id=new_id())
    staff.set_pin("2580", request_id=new_id())
    staff.lock(request_id=new_id())
    asked = []

    def gate(act, why, then):
        asked.append((act, why))
        staff.unlock("2580", act, request_id=new_id())
        then()

    way.clerk, way._gate = "小林", gate
    way.refund(bill.purchase, Money(101), "东西不好")
    hands.books.turn_all()
    assert asked == [(f"refund {bill.purchase}", "一次退款超过 1 元，要店主同意。")]
    assert heard == ["refunded"]
