"""Which column of a list holds what: as its headings say it, to be changed before anything is brought in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from shopqun.members.headings import Field, Headings, is_locked
from shopqun.ui.members import import_words
from shopqun.ui.parts.card import column
from shopqun.ui.parts.text import Text

_WIDE, _MANY, _FEW = 820, 5, 3


class MappingGrid(QWidget):
    """A choice for each field; `changed()` when a hand chose another column."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choices: dict[Field, QComboBox] = {}
        self._cells: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        for field, words in import_words.fields():
            choice = QComboBox()
            choice.setMinimumHeight(36)
            choice.setMinimumContentsLength(6)
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setAccessibleName(words)
            choice.activated.connect(self.changed)
            self.choices[field] = choice
            cell = QWidget()
            cell.setLayout(column(Text(words, "caption"), choice, spacing=4))
            self._cells.append(cell)
        self._across = 0
        self._fit()

    def show_headings(self, headings: Headings) -> None:
        """Offer the columns that may be brought in, and show which is which."""
        for field, choice in self.choices.items():
            choice.clear()
            choice.addItem(import_words.no_column(), None)
            for at, title in enumerate(headings.titles):
                if title and not is_locked(title):
                    choice.addItem(title, at)
            choice.setCurrentIndex(max(choice.findData(headings.columns.get(field)), 0))

    def columns(self) -> Mapping[Field, int]:
        """Give the columns as they are chosen now."""
        chosen = {field: choice.currentData() for field, choice in self.choices.items()}
        return {field: at for field, at in chosen.items() if at is not None}

    @Slot()
    def _fit(self) -> None:
        across = _MANY if self.width() >= _WIDE else _FEW
        if across == self._across:
            return
        self._across = across
        for place, cell in enumerate(self._cells):
            self._grid.addWidget(cell, place // across, place % across)
        for at in range(_MANY):
            self._grid.setColumnStretch(at, 1 if at < across else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the choices in fewer columns where the page is narrow."""
        super().resizeEvent(event)
        self._fit()
