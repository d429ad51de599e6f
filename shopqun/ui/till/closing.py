"""The day's closing as a face of the till: figures, parts in two columns, and the ways to keep it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from shopqun.till.closing import Closing
from shopqun.ui.parts.buttons import Button, IconButton
from shopqun.ui.parts.card import clear, column, row
from shopqun.ui.parts.figure import Figure, figures
from shopqun.ui.parts.sections import as_text, section_card, slip_parts
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.till import closing_words as words
from shopqun.ui.till import labels
from shopqun.ui.work import Work

Read = Callable[[date | None], Closing]


class ClosingFace(QWidget):
    """`print_asked(title, parts)` for the slip, `left()` for the way back, `said(words)` for the toast."""

    print_asked = Signal(str, object)
    left = Signal()
    said = Signal(str)

    def __init__(self, theme: Theme, work: Work, read: Read) -> None:
        super().__init__()
        self._theme, self._work, self._read = theme, work, read
        self._today: date | None = None
        self._seen: Closing | None = None
        self.title = Text("", "wizard", elide=True)
        self.before = IconButton(theme, "chevron-left", words.day_before(), height=40)
        self.after = IconButton(theme, "chevron-right", words.day_after(), height=40)
        self.print = Button(theme, words.print_it(), kind="filled", icon="printer", height=56)
        self.copy = Button(theme, words.copy_it(), icon="copy", height=56)
        self.back = Button(theme, labels.with_key(words.back(), "Esc"), height=56)
        self._facts = tuple(Figure(label) for label in words.figure_labels())
        self._quiet = Text(words.nothing(), "body", "text2", wrap=True)
        self._columns = (QVBoxLayout(), QVBoxLayout())
        self._lay_out()
        for button in (self.print, self.copy, self.back, self.before, self.after):
            button.setAutoDefault(True)
        self.print.clicked.connect(self._print)
        self.copy.clicked.connect(self._copy)
        self.back.clicked.connect(self.left)
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(1))

    def _lay_out(self) -> None:
        head = row(self.before, self.after, spacing=4)
        head.addLayout(column(self.title, Text(words.note(), "caption", elide=True), spacing=0), 1)
        for button in (self.back, self.copy, self.print):
            head.addWidget(button)
        inside = QWidget()
        inside.setProperty("part", "page")
        parts = QHBoxLayout()
        parts.setSpacing(16)
        for each in self._columns:
            each.setSpacing(16)
            parts.addLayout(each, 1)
        below = QVBoxLayout(inside)
        below.setContentsMargins(0, 0, 8, 0)
        below.setSpacing(16)
        below.addWidget(figures(*self._facts))
        below.addWidget(self._quiet)
        below.addLayout(parts)
        below.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 4, 4, 4)  # room for the ring of keys
        box.setSpacing(16)
        box.addLayout(head)
        box.addWidget(scroll, 1)

    @Slot()
    def open_today(self) -> None:
        """Show the present business day."""
        self._today = None
        self._work.books(lambda: self._read(None), self.show_closing)

    def show_closing(self, closing: Closing) -> None:
        """Show a day; there is none after the present one."""
        self._today, self._seen = self._today or closing.day, closing
        self.after.setEnabled(closing.day < self._today)
        self.title.setText(words.title(closing))
        for tile, (number, unit) in zip(self._facts, words.figures(closing), strict=True):
            tile.show_number(number, unit)
        parts = words.sections(closing)
        self._quiet.setHidden(bool(closing.clerks or closing.refused))
        for place, each in enumerate(self._columns):
            clear(each)
            for section in parts[place::2]:
                each.addWidget(section_card(section))
            each.addStretch(1)
        self.print.setFocus()

    def _step(self, days: int) -> None:
        if self._seen is not None:
            wanted = self._seen.day + timedelta(days=days)
            self._work.books(lambda: self._read(wanted), self.show_closing)

    @Slot()
    def _print(self) -> None:
        if self._seen is None:
            return
        self.print_asked.emit(words.title(self._seen), slip_parts(words.sections(self._seen)))

    @Slot()
    def _copy(self) -> None:
        if self._seen is not None:
            QGuiApplication.clipboard().setText(as_text(words.title(self._seen), words.sections(self._seen)))
            self.said.emit(words.copied())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go back with Esc, to other days with the arrows."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Left:
            self.before.click()
        elif event.key() == Qt.Key.Key_Right:
            self.after.click()
        else:
            super().keyPressEvent(event)
