"""Horizontal bars with a name at the left and a figure at the right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from shopqun.ui.parts.bar import Segment, paint_bar
from shopqun.ui.reports.chart import Chart, Spot
from shopqun.ui.theme import Theme

MOST = 5
_BAR, _GAP = 12, 8


@dataclass(frozen=True, slots=True)
class RowBar:
    """One bar: its name, what it says at the right, its segments and their whole; no bar without segments."""

    name: str
    words: str
    segments: tuple[Segment, ...]
    whole: int


class RowChart(Chart):
    """At most five bars, one below the other; the name and the figure stand above each bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._rows: tuple[RowBar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.updateGeometry)

    def show_rows(self, rows: tuple[RowBar, ...], spoken: str) -> None:
        """Show these bars."""
        self._rows = rows[:MOST]
        self.fresh(spoken)

    def _tall(self) -> int:
        return self._theme.px("caption") + 8 + _BAR + _GAP

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the height its bars need."""
        return QSize(320, max(len(self._rows), 1) * self._tall())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the least size."""
        return QSize(200, self.sizeHint().height())

    def spots(self) -> tuple[Spot, ...]:
        """Give each bar with its words."""
        return tuple(
            Spot(QRectF(0, place * self._tall(), self.width(), self._tall() - 2), f"{row.name} {row.words}")
            for place, row in enumerate(self._rows)
        )

    def draw(self, painter: QPainter) -> None:
        """Paint each bar under its words."""
        words = self._theme.px("caption") + 6
        for place, row in enumerate(self._rows):
            top = place * self._tall()
            painter.setFont(self._theme.font("caption", bold=True))
            right = painter.fontMetrics().horizontalAdvance(row.words)
            line = QRectF(0, top, self.width(), words)
            painter.setPen(self._theme.colour("text"))
            painter.drawText(
                line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), row.words
            )
            painter.setFont(self._theme.font("caption"))
            room = self.width() - right - 12
            name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), name)
            if row.segments:
                bar = QRectF(0, top + words, self.width(), _BAR)
                paint_bar(painter, bar, row.segments, row.whole, self._theme)
