from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shopqun.basics import Money
from shopqun.ui.till.back import RefundQuestion, UndoQuestion


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def undo(theme, parent):
    made = UndoQuestion(theme, parent)
    made.open()
    return made


@pytest.fixture
def refund(theme, parent):
    made = RefundQuestion(theme, parent, Money(4180))
    made.open()
    return made


def press(qtbot, question):
    qtbot.mouseClick(question.yes, Qt.MouseButton.LeftButton)


def test_no_undoing_without_a_reason(undo, qtbot):
    with qtbot.assertNotEmitted(undo.agreed):
        press(qtbot, undo)
    assert undo.isVisible()
    assert undo.reasons._problem.text() == "请选一个原因，或者自己写一句"


def test_one_of_three_usual_reasons(undo, qtbot):
    qtbot.mouseClick(undo.reasons.usual[1], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(undo.agreed) as told:
        press(qtbot, undo)
    assert told.args == ["顾客不用了"]
    assert not undo.isVisible()


def test_her_own_words_count_more(undo, qtbot):
    qtbot.mouseClick(undo.reasons.usual[0], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(undo.reasons.other_line(), "wrong one")
    assert not any(button.isChecked() for button in undo.reasons.usual)
    with qtbot.waitSignal(undo.agreed) as told:
        press(qtbot, undo)
    assert told.args == ["wrong one"]


def test_a_refund_begins_with_the_whole(refund, qtbot):
    qtbot.mouseClick(refund.reasons.usual[0], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(refund.agreed) as told:
        press(qtbot, refund)
    assert told.args == [4180, "东西不好"]


@pytest.mark.parametrize("amount", ["41.81", "0", "", "x"])
def test_never_more_than_was_paid(refund, qtbot, amount):
    refund.amount.setText(amount)
    qtbot.mouseClick(refund.reasons.usual[0], Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(refund.agreed):
        press(qtbot, refund)
    assert refund.field.problem.text() == "最多退 ¥41.80"


def test_a_part(refund, qtbot):
    refund.amount.setText("10.5")
    qtbot.mouseClick(refund.reasons.usual[2], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(refund.agreed) as told:
        press(qtbot, refund)
    assert told.args == [1050, "多收了钱"]
