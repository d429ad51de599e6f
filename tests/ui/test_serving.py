"""Who serves: a press on a name of the list, another name, and the owner behind her PIN."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QWidget
from shop_kit import new_id

from shopqun.staff.person import Role
from shopqun.staff.service import StaffService
from shopqun.ui.owner import OwnerGate
from shopqun.ui.serving import Serving

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def staff(launched, clock):
    made = StaffService(launched, clock)
    made.put("陈姐", Role.OWNER, request_id=new_id())
    made.put("小林", Role.CLERK, request_id=new_id())
    made.put("小周", Role.CLERK, request_id=new_id())
    made.put("小周", Role.CLERK, active=False, request_id=new_id())
    return made


@pytest.fixture
def serving(theme, work, staff, tmp_path, qtbot):
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    taste = QSettings(str(tmp_path / "taste.ini"), QSettings.Format.IniFormat)
    made = Serving(theme, work, staff, OwnerGate(theme, work, staff, over), taste, over)
    made.heard = []
    made.changed.connect(made.heard.append)
    return made


def asked(serving, hands):
    serving.ask()
    hands.books.turn_all()
    return serving.question


def test_the_owner_serves_until_somebody_is_named(serving):
    serving.begin()
    assert (serving.name, serving.heard) == ("老板", ["老板"])


def test_a_press_on_a_name(serving, hands, qtbot):
    question = asked(serving, hands)
    assert [button.text() for button in question.buttons] == ["陈姐", "小林"]
    qtbot.mouseClick(question.buttons[1], LEFT)
    hands.books.turn_all()
    assert (serving.name, serving.heard) == ("小林", ["小林"])


def test_another_name_is_valid_too(serving, hands, qtbot):
    question = asked(serving, hands)
    qtbot.mouseClick(question.yes, LEFT)
    assert serving.heard == []
    qtbot.keyClicks(question.field.entry, "Lin")
    qtbot.keyClick(question.field.entry, Qt.Key.Key_Return)
    hands.books.turn_all()
    assert serving.heard == ["Lin"]


def test_the_owner_needs_her_pin_and_a_clerk_shuts_the_lock(serving, staff, hands, qtbot):
    staff.set_pin("2580", request_id=new_id())
    qtbot.mouseClick(asked(serving, hands).buttons[1], LEFT)
    hands.books.turn_all()
    assert staff.is_locked("anything")
    qtbot.mouseClick(asked(serving, hands).buttons[0], LEFT)
    hands.books.turn_all()
    assert serving.heard == ["小林"]
    question = serving._gate.question
    question.length.choose("stay")
    question.entry.setText("2580")
    qtbot.mouseClick(question.yes, LEFT)
    hands.books.turn_all()
    assert serving.heard == ["小林", "陈姐"]
    assert not staff.is_locked("anything")
