from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton

from shopqun.ui.parts.segmented import Segmented

CHOICES = (("all", "全部 134"), ("near", "邻居 74"), ("fans", "果粉 42"))


@pytest.fixture
def control(theme, qtbot):
    made = Segmented(CHOICES)
    qtbot.addWidget(made)
    made.show()
    return made


def test_one_is_always_on(control, qtbot):
    chosen: list[str] = []
    control.chosen.connect(chosen.append)
    assert control.current() == "all"
    buttons = control.findChildren(QPushButton)
    qtbot.mouseClick(buttons[2], Qt.MouseButton.LeftButton)
    assert (control.current(), chosen) == ("fans", ["fans"])
    assert [button.isChecked() for button in buttons] == [False, False, True]


def test_arrows_move_and_stop_at_the_ends(control, qtbot):
    chosen: list[str] = []
    control.chosen.connect(chosen.append)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_A):
        qtbot.keyClick(control, key)
    assert chosen == ["near", "fans"]


def test_set_from_code_is_quiet(control):
    chosen: list[str] = []
    control.chosen.connect(chosen.append)
    control.choose("near")
    control.set_words("near", "邻居 75")
    assert (control.current(), chosen) == ("near", [])
    assert control.findChildren(QPushButton)[1].text() == "邻居 75"
    with pytest.raises(ValueError, match="nobody"):
        control.choose("nobody")


def test_a_single_choice_is_round_on_both_sides(theme, qtbot):
    control = Segmented((("all", "全部"),))
    qtbot.addWidget(control)
    assert control.findChild(QPushButton).property("place") == "only"


def test_none_can_be_on_until_one_is_pressed(control, qtbot):
    chosen: list[str] = []
    control.chosen.connect(chosen.append)
    control.choose_none()
    buttons = control.findChildren(QPushButton)
    assert control.current() == ""
    assert not any(button.isChecked() for button in buttons)
    assert chosen == []
    qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(buttons[2], Qt.MouseButton.LeftButton)
    assert chosen == ["near", "fans"]
    assert [button.isChecked() for button in buttons] == [False, False, True]


def test_the_choice_that_is_on_has_room_for_its_bold_words(theme, qtbot):
    made = Segmented((("groups", "Groups and members"), ("days", "Days")))
    qtbot.addWidget(made)
    made.show()
    button = made.findChildren(QPushButton)[0]
    bold = QFont(button.font())
    bold.setBold(True)
    assert button.width() >= QFontMetrics(bold).horizontalAdvance(button.text()) + 24
