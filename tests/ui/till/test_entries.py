from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QPushButton

from shopqun.basics import Money
from shopqun.ui.till.entries import AmountEntry, Keypad, PlainEntry, type_into


@pytest.fixture
def amount(qtbot):
    made = AmountEntry()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("typed", "money", "wrong"),
    [
        ("46.8", Money(4680), False),
        ("４６．８０", Money(4680), False),
        ("¥29", Money(2900), False),
        ("", None, False),
        ("1.234", None, True),
        ("四十", None, True),
        ("-5", None, True),
    ],
)
def test_amounts(amount, typed, money, wrong):
    amount.setText(typed)
    assert amount.money() == money
    assert amount.is_wrong is wrong


def test_no_input_method_and_72_high(amount):
    assert not amount.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert amount.height() == 72


def test_a_pasted_picture_is_handed_over(qtbot):
    entry = PlainEntry("券码")
    qtbot.addWidget(entry)
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    QGuiApplication.clipboard().setImage(image)
    with qtbot.waitSignal(entry.picture_pasted):
        qtbot.keySequence(entry, QKeySequence(QKeySequence.StandardKey.Paste))
    assert entry.text() == ""


def test_pasted_words_are_typing(qtbot):
    entry = PlainEntry("券码")
    qtbot.addWidget(entry)
    QGuiApplication.clipboard().setText("C7K2")
    qtbot.keySequence(entry, QKeySequence(QKeySequence.StandardKey.Paste))
    assert entry.text() == "C7K2"


def test_the_keypad_types_and_deletes(theme, amount, qtbot):
    pad = Keypad(theme)
    qtbot.addWidget(pad)
    pad.pressed.connect(lambda key: type_into(amount, key))
    keys = {button.text(): button for button in pad.findChildren(QPushButton)}
    for key in ("4", "6", ".", "8", "1", ""):
        qtbot.mouseClick(keys[key], Qt.MouseButton.LeftButton)
    assert amount.text() == "46.8"
    assert keys[""].accessibleName() == "退一格"
    assert all(button.focusPolicy() is Qt.FocusPolicy.NoFocus for button in keys.values())
    assert all(button.minimumHeight() >= 64 for button in keys.values())
