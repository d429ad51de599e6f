"""Bars for the days of a month; the tallest is full, the others lighter."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from shopqun.ui.reports.chart import Chart, Spot
from shopqun.ui.reports.frame import FOOT, LEFT, TOP, grid
from shopqun.ui.reports.scale import nice_top

_LIGHT = 158  # 62 % of 255
_LABELLED = (1, 8, 15, 22, 29)


class DayChart(Chart):
    """One bar a day, at most three grid lines."""

    _days: tuple[int, ...] = ()
    _words: tuple[str, ...] = ()

    def show_days(self, days: tuple[int, ...], words: tuple[str, ...], spoken: str) -> None:
        """Show these counts, the first of the month first, each with the words it says."""
        self._days, self._words = days, words
        self.fresh(spoken)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give a usual size."""
        return QSize(360, 168)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the least size that can be read."""
        return QSize(240, 140)

    def _plot(self) -> QRectF:
        return QRectF(LEFT, TOP, self.width() - LEFT, self.height() - TOP - FOOT)

    def spots(self) -> tuple[Spot, ...]:
        """Give each day's whole column."""
        plot = self._plot()
        wide = plot.width() / max(len(self._days), 1)
        return tuple(
            Spot(QRectF(plot.x() + place * wide, plot.y(), wide, plot.height()), words)
            for place, words in enumerate(self._words)
        )

    def draw(self, painter: QPainter) -> None:
        """Paint grid, bars and the days below."""
        painter.setFont(self._theme.font("caption"))
        plot, top = self._plot(), nice_top(max((*self._days, 1)))
        grid(painter, self._theme, plot, ("0", str(top // 2), str(top)))
        wide = plot.width() / max(len(self._days), 1)
        for place, count in enumerate(self._days):
            tall = plot.height() * max(count, 0) / top
            box = QRectF(plot.x() + place * wide + 1.5, plot.bottom() - tall, max(wide - 3, 1), tall)
            most = count == max(self._days)
            painter.fillRect(box, self._theme.colour("c1", 255 if most else _LIGHT))
            if place + 1 in _LABELLED:
                painter.setPen(self._theme.colour("text2"))
                under = QRectF(box.center().x() - 20, plot.bottom() + 2, 40, FOOT)
                painter.drawText(under, int(Qt.AlignmentFlag.AlignCenter), str(place + 1))
