from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from shop_kit import a_member

from shopqun.basics import Money
from shopqun.members.service import MembersService
from shopqun.ui.till.waiting import Draft, WaitingFace


@pytest.fixture
def face(theme, work, launched, clock, qtbot):
    made = WaitingFace(theme, work, MembersService(launched, clock).find)
    qtbot.addWidget(made)
    made.resize(860, 640)
    made.show()
    qtbot.waitExposed(made)
    made.clear()
    return made


def test_begins_empty_with_the_code(face):
    assert face.code.hasFocus()
    assert face.invite.isHidden()
    assert face.draft() == Draft()


def test_what_stands_here(face, launched, clock, qtbot):
    ma = a_member(launched, clock, "马大姐")
    face.picker.set_member(ma)
    qtbot.mouseClick(face.invited, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(face.invite, " 12345678 ")
    face.amount.setText("46.8")
    face.set_code(" C1 ")
    assert face.draft() == Draft("C1", Money(4680), ma, "12345678")
    face.clear()
    assert face.draft() == Draft()


def test_asking_again_keeps_bill_and_customer(face, launched, clock):
    ma = a_member(launched, clock, "马大姐")
    face.picker.set_member(ma)
    face.amount.setText("46.8")
    face.set_code("C1")
    face.invite_again()
    assert face.draft() == Draft("", Money(4680), ma)


@pytest.mark.parametrize(("code", "signal"), [("C1", "entered"), ("", "bought")])
def test_who_was_asked_for_goes_on(face, launched, clock, qtbot, code, signal):
    face.set_code(code)
    face.ask_member("见面券")
    assert face.picker.entry.hasFocus()
    with qtbot.waitSignal(getattr(face, signal)):
        face.picker.set_member(a_member(launched, clock, "马大姐"))


def test_who_was_not_asked_for_only_stands_there(face, launched, clock, qtbot):
    face.set_code("C1")
    with qtbot.assertNotEmitted(face.entered):
        face.picker.set_member(a_member(launched, clock, "马大姐"))
    assert face.code.hasFocus()


def test_a_wrong_bill_is_said_while_typing(face, qtbot):
    qtbot.keyClicks(face.amount, "4x")
    assert face._amount_problem.text() == "请填数字，最多两位小数，比如 46.8"
    qtbot.keyClick(face.amount, Qt.Key.Key_Backspace)
    assert face._amount_problem.text() == "先输也行，扫完再输也行"


def test_a_problem_goes_with_the_next_key(face, qtbot):
    face.say_problem("图里没有找到码")
    assert face.card.problem.isVisible()
    qtbot.keyClicks(face.code, "C")
    assert not face.card.problem.isVisible()


@pytest.mark.parametrize("tall", [416, 560, 656])
def test_everything_has_its_place_at_every_height(face, qapp, qtbot, tall):
    page = QScrollArea()
    page.setWidgetResizable(True)
    page.setWidget(face)
    qtbot.addWidget(page)
    page.resize(860, tall)
    page.show()
    for _ in range(3):  # the fold changes what is needed, and that the height
        qapp.processEvents()
    keys = face.keypad.mapTo(face, face.keypad.rect().bottomLeft()).y()
    buy = face.buy.mapTo(face, face.buy.rect().bottomLeft()).y()
    assert keys == buy < tall
    assert (face.code.height(), face.keypad.height() >= 4 * 64) == (72, True)
    page.takeWidget()
