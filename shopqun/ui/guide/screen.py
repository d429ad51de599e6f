"""The guide in a window of its own: headings at the left, narrowed by what is searched, the pages beside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from shopqun.ui.guide import wording
from shopqun.ui.guide.pages import PICTURE_WIDE, Pages
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme

_NAV_WIDE, _BESIDE = 224, 88
_ROW_TALL = 36
_INDENT = "    "


class GuideWindow(QWidget):
    """Reads `docs/guide.md`. `open_at(number)` turns to the place of that number on the rail, from 0."""

    def __init__(self, theme: Theme, source: Path) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(wording.title())
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.pages = Pages(theme, source)
        self.search = QLineEdit()
        self.search.setMinimumHeight(40)
        self.search.setPlaceholderText(wording.search())
        self.search.setAccessibleName(wording.search())
        self.headings = QListWidget()
        self.headings.setAccessibleName(wording.title())
        self.nothing = Text(wording.nothing(), "caption", wrap=True)
        self._lay_out()
        self._list()
        self.search.textChanged.connect(self._list)
        self.search.returnPressed.connect(self._find)
        self.headings.currentRowChanged.connect(self._turn)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.search.setFocus)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)

    def _lay_out(self) -> None:
        nav = QFrame()
        nav.setProperty("part", "side")
        nav.setFixedWidth(_NAV_WIDE)
        left = QVBoxLayout(nav)
        left.setContentsMargins(12, 16, 12, 16)
        left.addWidget(self.search)
        left.addWidget(self.nothing)
        left.addWidget(self.headings, 1)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(nav)
        box.addWidget(self.pages, 1)
        self.resize(_NAV_WIDE + PICTURE_WIDE + _BESIDE, 720)

    @Slot()
    def _list(self) -> None:
        """List the chapters in which the searched words stand."""
        words = self.search.text().strip().lower()
        self.headings.blockSignals(True)
        self.headings.clear()
        for number, chapter in enumerate(self.pages.chapters):
            if words in chapter.text.lower():
                row = QListWidgetItem(_INDENT * (chapter.level - 2) + chapter.title)
                row.setData(Qt.ItemDataRole.UserRole, number)
                row.setSizeHint(QSize(0, _ROW_TALL))
                self.headings.addItem(row)
        self.headings.blockSignals(False)
        self.nothing.setVisible(self.headings.count() == 0)

    @Slot()
    def _find(self) -> None:
        words = self.search.text().strip()
        if words:
            self.pages.find_next(words)

    @Slot(int)
    def _turn(self, row: int) -> None:
        item = self.headings.item(row)
        if item is not None:
            self.pages.turn_to(self.pages.chapters[item.data(Qt.ItemDataRole.UserRole)])

    def open_at(self, place: int | None = None) -> None:
        """Come to the front, at the chapter of a place where one is given."""
        self.search.clear()
        self.show()
        self.raise_()
        self.activateWindow()
        if place is not None:
            self.headings.setCurrentRow(self.pages.chapters.index(self.pages.places[place]))
