"""The owner's gate: open without a PIN, else her PIN for one act, some minutes, or while she stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shop_kit import a_member, new_id

from shopqun.staff.service import StaffService
from shopqun.ui.owner import OwnerGate

PIN, ENTER = "2580", Qt.Key.Key_Return


@pytest.fixture
def staff(launched, clock):
    return StaffService(launched, clock)


@pytest.fixture
def locked(staff):
    staff.set_pin(PIN, request_id=new_id())
    staff.lock(request_id=new_id())
    return staff


@pytest.fixture
def gate(theme, work, staff, qtbot):
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    return OwnerGate(theme, work, staff, over)


@pytest.fixture
def done():
    return []


def ask(gate, hands, done, act="refund 7"):
    gate.ask(act, "一次退款超过 100 元，要店主同意。", lambda: done.append(act))
    hands.books.turn_all()
    return gate.question


def answer(question, hands, qtbot, pin, length="once"):
    question.length.choose(length)
    question.entry.setText(pin)
    qtbot.keyClick(question.entry, ENTER)
    hands.books.turn_all()


def test_without_a_pin_nobody_is_asked(gate, hands, done):
    assert ask(gate, hands, done) is None
    assert done == ["refund 7"]


def test_the_pin_lets_one_act_through(gate, locked, hands, done, qtbot):
    question = ask(gate, hands, done)
    assert done == []
    answer(question, hands, qtbot, PIN)
    assert done == ["refund 7"]
    assert not question.isVisible()
    assert locked.is_locked("refund 8")


@pytest.mark.parametrize(("length", "minutes"), [("10", 10), ("stay", 600)])
def test_she_says_for_how_long(gate, locked, hands, done, qtbot, clock, length, minutes):
    answer(ask(gate, hands, done), hands, qtbot, PIN, length)
    clock.move(minutes=9)
    assert not locked.is_locked("anything")
    clock.move(minutes=minutes - 9)
    assert locked.is_locked("anything") is (length == "10")
    gate.hand_over()
    hands.books.turn_all()
    assert locked.is_locked("anything")


def test_a_wrong_pin_says_so_and_then_how_long_to_wait(gate, locked, hands, done, qtbot):
    question = ask(gate, hands, done)
    for _ in range(2):
        answer(question, hands, qtbot, "1111")
        assert question.field.problem.text() == "口令不对，再输一次"
    answer(question, hands, qtbot, "1111")
    # ten o'clock and thirty seconds
    assert question.field.problem.text() == "口令不对，10:00:30 以后再试"
    answer(question, hands, qtbot, PIN)
    assert question.field.problem.text() == "试错太多次，10:00:30 以后再试"
    assert (question.isVisible(), done) == (True, [])


def test_a_forgotten_pin_has_its_way(gate, locked, hands, done, qtbot, clock):
    told = []
    gate.said.connect(told.append)
    question = ask(gate, hands, done)
    answer(question, hands, qtbot, "1111")
    qtbot.mouseClick(question.field.cure, Qt.MouseButton.LeftButton)
    hands.books.turn_all()
    assert "3月2日 10:00 以后再按一次" in question.field.problem.text()
    clock.move(hours=24)
    question.forgot.emit()
    hands.books.turn_all()
    assert told == ["口令取消了，请到设置里重新设一个"]
    assert not locked.is_locked("refund 7")


def test_a_whole_number_is_shown_after_the_pin(gate, locked, hands, qtbot, launched, clock):
    chen = a_member(launched, clock, "陈小满", phone="13800002107", record_consent=True)
    seen = []
    gate.show_phone(chen.id, seen.append)
    hands.books.turn_all()
    assert seen == []
    answer(gate.question, hands, qtbot, PIN)
    assert seen == ["13800002107"]
