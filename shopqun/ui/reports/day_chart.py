"""Bars for the days of a month; the tallest is full, the others lighter."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopqun.ui.theme import Theme

_LEFT, _FOOT, _TOP = 32, 22, 8
_LIGHT = 158  # 62 % of 255
_STEPS = (1, 2, 5)
_LABELLED = (1, 8, 15, 22, 29)


def nice_top(most: int) -> int:
    """Give the top of the scale: the next of 2, 4, 10, 20, 40, 100 … that holds the most."""
    power = 1
    while True:
        for step in _STEPS:
            if step * power * 2 >= most:
                return step * power * 2
        power *= 10


class DayChart(QWidget):
    """One bar a day, at most three grid lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._days: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_days(self, days: tuple[int, ...], spoken: str) -> None:
        """Show these counts, the first of the month first."""
        self._days = days
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give a usual size."""
        return QSize(360, 168)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the least size that can be read."""
        return QSize(240, 140)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Paint grid, bars and the days below."""
        painter = QPainter(self)
        painter.setFont(self._theme.font("caption"))
        plot = QRectF(_LEFT, _TOP, self.width() - _LEFT, self.height() - _TOP - _FOOT)
        top = nice_top(max((*self._days, 1)))
        self._grid(painter, plot, top)
        wide = plot.width() / max(len(self._days), 1)
        for place, count in enumerate(self._days):
            tall = plot.height() * max(count, 0) / top
            box = QRectF(plot.x() + place * wide + 1.5, plot.bottom() - tall, max(wide - 3, 1), tall)
            most = count == max(self._days)
            painter.fillRect(box, self._theme.colour("c1", 255 if most else _LIGHT))
            if place + 1 in _LABELLED:
                painter.setPen(self._theme.colour("text2"))
                under = QRectF(box.center().x() - 20, plot.bottom() + 2, 40, _FOOT)
                painter.drawText(under, int(Qt.AlignmentFlag.AlignCenter), str(place + 1))
        painter.end()

    def _grid(self, painter: QPainter, plot: QRectF, top: int) -> None:
        for value in (0, top // 2, top):
            y = plot.bottom() - plot.height() * value / top
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawLine(round(plot.x()), round(y), round(plot.right()), round(y))
            painter.setPen(self._theme.colour("text2"))
            box = QRectF(0, y - 10, _LEFT - 8, 20)
            painter.drawText(
                box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), str(value)
            )
