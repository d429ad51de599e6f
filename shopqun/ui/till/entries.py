"""The two fields of the till that take digits and codes, and the keypad beside them."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from shopqun.basics import Money, parse_yuan
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.text import name_for_ears
from shopqun.ui.theme import Theme
from shopqun.ui.till import labels

TALL = 72
_KEY_MOST = 84
_KEYS = ("7", "8", "9", "4", "5", "6", "1", "2", "3", ".", "0", "")


class PlainEntry(QLineEdit):
    """A line without an input method: what the keys say is what stands there (design §4)."""

    picture_pasted = Signal(QMimeData)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("kind", "amount")
        self.setFixedHeight(TALL)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setAcceptDrops(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Hand a pasted picture over; everything else is typing."""
        if event.matches(QKeySequence.StandardKey.Paste):
            data = QGuiApplication.clipboard().mimeData()
            if data.hasImage() or data.hasUrls():
                self.picture_pasted.emit(data)
                return
        super().keyPressEvent(event)


class AmountEntry(PlainEntry):
    """The bill in yuan, 72 px high."""

    def __init__(self) -> None:
        super().__init__(labels.amount())
        self.setPlaceholderText("¥")

    def money(self) -> Money | None:
        """Give the bill, or None where the field is empty or no amount."""
        return parse_yuan(unicodedata.normalize("NFKC", self.text()).strip().removeprefix("¥"))

    @property
    def is_wrong(self) -> bool:
        """Say whether something stands here that is no amount."""
        return bool(self.text().strip()) and self.money() is None


class Keypad(QWidget):
    """Twelve keys for a touch screen; `pressed(key)`, an empty key deletes. Keys never take the focus."""

    pressed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for place, key in enumerate(_KEYS):
            button = Button(theme, key, icon="" if key else "arrow-left", height=TALL)
            button.setMinimumHeight(64)
            button.setMaximumHeight(_KEY_MOST)
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            if not key:
                name_for_ears(button, labels.backspace())
            button.clicked.connect(lambda _on=False, key=key: self.pressed.emit(key))
            grid.addWidget(button, place // 3, place % 3)


def type_into(entry: QLineEdit, key: str) -> None:
    """Type a key of the keypad into a line, or delete."""
    if key:
        entry.insert(key)
    else:
        entry.backspace()
