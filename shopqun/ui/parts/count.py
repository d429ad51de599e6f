"""A whole number to type or to step: minus, the number with its unit, plus."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from shopqun.ui.parts.buttons import IconButton
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class Count(QWidget):
    """A number between `least` and `most`; the up and down keys step. `entered` when Enter is pressed."""

    entered = Signal()

    def __init__(self, theme: Theme, least: int, most: int, unit: str = "") -> None:
        super().__init__()
        self._least, self._most = least, most
        self.entry = QLineEdit(str(least))
        self.entry.setValidator(QIntValidator(least, most, self.entry))
        self.entry.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.entry.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.entry.setMinimumHeight(40)
        self.entry.setMaximumWidth(96)
        self.less = IconButton(theme, "minus", QCoreApplication.translate("Count", "减一"), height=40)
        self.more = IconButton(theme, "plus", QCoreApplication.translate("Count", "加一"), height=40)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        for widget in (self.less, self.entry, Text(unit, "body", "text2"), self.more):
            box.addWidget(widget)
        box.addStretch(1)
        self.setFocusProxy(self.entry)
        self.less.clicked.connect(lambda: self._step(-1))
        self.more.clicked.connect(lambda: self._step(1))
        self.entry.returnPressed.connect(self.entered)
        self.entry.editingFinished.connect(self._tidy)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Say what is counted: the number itself is what has the keys."""
        super().setAccessibleName(name)
        self.entry.setAccessibleName(name)

    def value(self) -> int:
        """Give the number, the nearest one allowed when what is typed is none."""
        text = self.entry.text().strip()
        number = int(text) if text.isascii() and text.isdigit() else self._least
        return min(max(number, self._least), self._most)

    def set_value(self, number: int) -> None:
        """Show a number."""
        self.entry.setText(str(min(max(number, self._least), self._most)))

    @Slot()
    def _tidy(self) -> None:
        self.set_value(self.value())

    def _step(self, by: int) -> None:
        self.set_value(self.value() + by)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Step on the up and down keys."""
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step:
            self._step(step)
        else:
            super().keyPressEvent(event)
