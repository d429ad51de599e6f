"""A card with a sentence, a chart, the figures behind it, and a picture of it to paste."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedWidget, QTableWidget, QTableWidgetItem

from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card
from shopqun.ui.parts.text import Text
from shopqun.ui.reports import wording_charts as wording
from shopqun.ui.reports.chart import PICTURE_SCALE, Chart
from shopqun.ui.theme import Theme

_EDGE = 16


class Numbers(QTableWidget):
    """The figures behind a chart: a name and its figure in each row."""

    def __init__(self, spoken: str) -> None:
        super().__init__(0, 2)
        self.rows: tuple[tuple[str, str], ...] = ()
        self.setAccessibleName(spoken)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.setMinimumHeight(120)

    def show_rows(self, rows: tuple[tuple[str, str], ...]) -> None:
        """Show these rows."""
        self.rows = rows
        self.setRowCount(len(rows))
        for place, (name, figure) in enumerate(rows):
            self.setItem(place, 0, QTableWidgetItem(name))
            right = QTableWidgetItem(figure)
            right.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(place, 1, right)


class ChartCard(Card):
    """`copied` after its picture was put on the clipboard."""

    copied = Signal()

    def __init__(self, theme: Theme, title: str, chart: Chart) -> None:
        super().__init__(title)
        self._theme, self.chart = theme, chart
        self.note = Text("", "caption", wrap=True)
        self.figures = Numbers(title)
        self.copy = Button(theme, wording.copy(), kind="text", height=32)
        self.switch = Button(theme, wording.numbers(), kind="text", height=32)
        self.copy.clicked.connect(self._copy)
        self.switch.clicked.connect(self._turn)
        self.add_to_head(self.copy)
        self.add_to_head(self.switch)
        self._pages = QStackedWidget()
        self._pages.addWidget(chart)
        self._pages.addWidget(self.figures)
        self.body.addWidget(self.note)
        self.body.addWidget(self._pages, 1)

    @Slot()
    def _turn(self) -> None:
        shown = 1 - self._pages.currentIndex()
        self._pages.setCurrentIndex(shown)
        self.switch.setText(wording.picture() if shown else wording.numbers())

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setImage(self.picture())
        self.copied.emit()

    def say(self, note: str, figures: tuple[tuple[str, str], ...]) -> None:
        """Say the sentence, and the figures behind the chart; without any there is nothing to turn to."""
        self.note.setText(note)
        self.figures.show_rows(figures)
        for button in (self.copy, self.switch):
            button.setEnabled(bool(figures))

    def picture(self) -> QImage:
        """Give title, sentence and chart as one picture with twice the dots."""
        drawn = self.chart.picture()
        head = self._theme.px("section") + self._theme.px("caption") + 24
        wide, tall = self.chart.width() + 2 * _EDGE, self.chart.height() + head + 2 * _EDGE
        made = QImage(wide * PICTURE_SCALE, tall * PICTURE_SCALE, QImage.Format.Format_RGB32)
        made.setDevicePixelRatio(PICTURE_SCALE)
        made.fill(self._theme.colour("surface"))
        painter = QPainter(made)
        painter.setPen(self._theme.colour("text"))
        painter.setFont(self._theme.font("section", bold=True))
        line = self._theme.px("section") + 8
        painter.drawText(QRect(_EDGE, _EDGE, wide - 2 * _EDGE, line), 0, self.heading.text())
        painter.setPen(self._theme.colour("text2"))
        painter.setFont(self._theme.font("caption"))
        below = QRect(_EDGE, _EDGE + line, wide - 2 * _EDGE, head - line)
        painter.drawText(below, 0, self.note.text())
        painter.drawImage(_EDGE, _EDGE + head, drawn)
        painter.end()
        return made
