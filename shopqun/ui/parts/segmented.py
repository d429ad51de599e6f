"""A segmented control: one of a few choices, side by side; arrow keys move."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget


class _Choice(QPushButton):
    """One choice, wide enough for its words in the bold they have while it is on."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the size, whether it is on or off."""
        bold = QFont(self.font())
        bold.setBold(True)
        words = QFontMetrics(bold).horizontalAdvance(self.text())
        spare = words - self.fontMetrics().horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(spare, 0), 0)


class Segmented(QWidget):
    """Choices as (key, words); `chosen(key)` when another one is pressed, not when set from code."""

    chosen = Signal(str)

    def __init__(self, choices: tuple[tuple[str, str], ...], *, height: int = 40) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._keys = [key for key, _ in choices]
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        last = len(choices) - 1
        for place, (_, words) in enumerate(choices):
            button = _Choice(words)
            button.setCheckable(True)
            button.setProperty("kind", "segment")
            button.setProperty("place", _place(place, last))
            button.setMinimumHeight(height)
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            self._group.addButton(button, place)
            box.addWidget(button)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._clicked)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def current(self) -> str:
        """Give the key of the choice that is on; empty where none is."""
        place = self._group.checkedId()
        return self._keys[place] if place >= 0 else ""

    def choose(self, key: str) -> None:
        """Switch a choice on without saying so; raises `ValueError` for a key that is none."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def choose_none(self) -> None:
        """Switch every choice off without saying so, where what is on is none of them."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)

    def set_words(self, key: str, words: str) -> None:
        """Change the words of a choice, e.g. to show a new count."""
        self._group.button(self._keys.index(key)).setText(words)

    def _clicked(self, place: int) -> None:
        self.chosen.emit(self._keys[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move to the neighbour on the arrow keys."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        place = self._group.checkedId() + step
        if step and 0 <= place < len(self._keys):
            self._group.button(place).setFocus()
            self._group.button(place).click()
        elif not step:
            super().keyPressEvent(event)


def _place(place: int, last: int) -> str:
    if last == 0:
        return "only"
    return "first" if place == 0 else "last" if place == last else "middle"
