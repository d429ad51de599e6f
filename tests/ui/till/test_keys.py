from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from shopqun.ui.till.keys import bind, pressed


@pytest.fixture
def counter(qtbot):
    made = QWidget()
    made.entry, made.button = QLineEdit(), QPushButton()
    box = QVBoxLayout(made)
    box.addWidget(made.entry)
    box.addWidget(made.button)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    made.entry.setFocus()
    return made


def test_a_key_does_its_deed_from_any_line(counter, qtbot):
    done = []
    bind(counter, {"F8": lambda: done.append("F8"), "F9": lambda: done.append("F9")})
    qtbot.keyClick(counter.entry, Qt.Key.Key_F8)
    assert done == ["F8"]


@pytest.mark.parametrize(
    ("shown", "enabled", "pressings"), [(True, True, 1), (True, False, 0), (False, True, 0)]
)
def test_only_what_can_be_pressed_is_pressed(counter, qtbot, shown, enabled, pressings):
    told = []
    counter.button.clicked.connect(lambda: told.append(1))
    counter.button.setVisible(shown)
    counter.button.setEnabled(enabled)
    pressed(counter.button)()
    assert len(told) == pressings
