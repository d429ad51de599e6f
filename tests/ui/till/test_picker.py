from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shop_kit import a_member

from shopqun.members.service import MembersService
from shopqun.ui.till.picker import MemberPicker


@pytest.fixture
def people(launched, clock):
    return [
        a_member(launched, clock, name, phone=phone, record_consent=True)
        for name, phone in (("王秀兰", "13800006621"), ("陈小满", "13800002107"), ("马大姐", "13911112107"))
    ]


@pytest.fixture
def picker(theme, work, launched, clock, people, qtbot):
    whole = QWidget()
    made = MemberPicker(theme, work, MembersService(launched, clock).find)
    QVBoxLayout(whole).addWidget(made)
    qtbot.addWidget(whole)
    whole.resize(500, 500)
    whole.show()
    qtbot.waitExposed(whole)
    made.whole = whole
    made.entry.setFocus()
    return made


def names(picker):
    return [picker.list.item(place).text() for place in range(picker.list.count())]


def test_found_by_the_last_four(picker, hands, qtbot):
    qtbot.keyClicks(picker.entry, "2107")
    hands.books.turn_all()
    assert len(names(picker)) == 2
    assert not picker.drop.isHidden()
    qtbot.keyClick(picker.entry, Qt.Key.Key_Down)
    with qtbot.waitSignal(picker.picked):
        qtbot.keyClick(picker.entry, Qt.Key.Key_Return)
    assert picker.member.name in {"陈小满", "马大姐"}
    assert names(picker)[1].startswith(picker.member.name)
    assert picker.drop.isHidden()
    assert picker.entry.isHidden()


def test_what_was_found_for_older_words_is_not_shown(picker, hands, qtbot):
    qtbot.keyClicks(picker.entry, "6")
    picker.entry.setText("9999")
    hands.books.turn_all()
    assert picker.drop.isHidden()


def test_nobody_found_says_what_to_do(picker, hands, qtbot):
    qtbot.keyClicks(picker.entry, "0001")
    hands.books.turn_all()
    assert names(picker) == ["没有找到，换个写法；新顾客到“顾客”里登记"]
    qtbot.keyClick(picker.entry, Qt.Key.Key_Return)
    assert picker.member is None


def test_escape_closes_and_the_cross_takes_her_away(picker, hands, people, qtbot):
    qtbot.keyClicks(picker.entry, "wxl")
    hands.books.turn_all()
    qtbot.keyClick(picker.entry, Qt.Key.Key_Escape)
    assert picker.drop.isHidden()
    picker.set_member(people[0])
    qtbot.mouseClick(picker.cross, Qt.MouseButton.LeftButton)
    assert picker.member is None
    assert not picker.entry.isHidden()
