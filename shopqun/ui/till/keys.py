"""The keys of the till: every deed at the counter has one, and says it beside its words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget


def bind(till: QWidget, deeds: Mapping[str, Callable[[], object]]) -> None:
    """Let each key do its deed while the till has the keys, whatever on it is focused."""
    for key, deed in deeds.items():
        shortcut = QShortcut(QKeySequence(key), till)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(deed)


def pressed(button: QAbstractButton) -> Callable[[], None]:
    """Give the deed of pressing a button that is in sight and may be pressed."""

    def press() -> None:
        if button.isVisible() and button.isEnabled():
            button.click()

    return press
