from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from shopqun.ui.parts.crash import CrashCard


def test_folds_copies_and_closes(theme, qtbot):
    card = CrashCard(theme)
    qtbot.addWidget(card)
    assert card.isHidden()
    card.show_bug("ZeroDivisionError: division by zero")
    assert card.isVisible()
    assert not card.details.isVisible()
    qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    assert card.details.isVisible()
    qtbot.mouseClick(card.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "ZeroDivisionError: division by zero"
    qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    assert not card.details.isVisible()
    qtbot.mouseClick(card.cross, Qt.MouseButton.LeftButton)
    assert card.isHidden()
