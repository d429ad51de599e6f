"""On what ground the shop keeps a list's phones: how its people were told, and when (个保法 13, 17)."""

from __future__ import annotations

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QWidget

from shopqun.ui.members import import_words
from shopqun.ui.parts.card import column, row
from shopqun.ui.parts.segmented import Segmented
from shopqun.ui.parts.text import Text


class Ground(QWidget):
    """`changed()` when a hand said how or when; nothing is chosen before that."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ways = Segmented(import_words.ways(), height=36)
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setMinimumHeight(36)
        self.day.setAccessibleName(import_words.told_on())
        choice = row(self.ways, Text(import_words.told_on(), "body"), self.day, 1, spacing=12)
        box = column(Text(import_words.told(), "strong"), spacing=8)
        box.addLayout(choice)
        self.setLayout(box)
        self.ways.chosen.connect(lambda _way: self.changed.emit())
        self.day.dateChanged.connect(lambda _day: self.changed.emit())
        self.start()

    def start(self) -> None:
        """Begin without an answer, the day at today."""
        self.ways.choose_none()
        self.day.setMaximumDate(QDate.currentDate())
        self.day.setDate(QDate.currentDate())

    def basis(self) -> str:
        """Give what is kept with each consent; empty while nothing was said."""
        way = self.ways.current()
        on = self.day.date()
        return f"{way}:{on.year():04d}-{on.month():02d}-{on.day():02d}" if way else ""
