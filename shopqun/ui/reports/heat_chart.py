"""A month as a calendar: the more a day brought, the deeper its colour."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from shopqun.ui import dates
from shopqun.ui.reports.chart import Chart, Spot
from shopqun.ui.reports.scale import HOTTEST, heat

_WEEK, _GAP, _INSET = 7, 4, 6


class HeatChart(Chart):
    """One cell a day, weeks below one another, Monday first."""

    _first = date(2027, 3, 1)
    _days: tuple[int, ...] = ()
    _words: tuple[str, ...] = ()

    def show_days(self, first: date, days: tuple[int, ...], words: tuple[str, ...], spoken: str) -> None:
        """Show these amounts in fen from the first of a month on, each with the words it says."""
        self._first, self._days, self._words = first, days, words
        self.fresh(spoken)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give a usual size."""
        return QSize(360, 208)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the least size that can be read."""
        return QSize(240, 180)

    def box_of(self, place: int) -> QRectF:
        """Give the cell of the day that is so many days after the first."""
        before = self._first.weekday()
        weeks = -(-(before + len(self._days)) // _WEEK) or 1
        head = self._theme.px("note") + 8
        wide = (self.width() + _GAP) / _WEEK
        tall = (self.height() - head + _GAP) / weeks
        down, across = divmod(before + place, _WEEK)
        return QRectF(across * wide, head + down * tall, wide - _GAP, tall - _GAP)

    def spots(self) -> tuple[Spot, ...]:
        """Give each day's cell."""
        return tuple(Spot(self.box_of(place), words) for place, words in enumerate(self._words))

    def draw(self, painter: QPainter) -> None:
        """Paint the weekdays and the cells."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("note"))
        painter.setPen(self._theme.colour("text2"))
        wide = (self.width() + _GAP) / _WEEK
        for day in range(_WEEK):
            head = QRectF(day * wide, 0, wide - _GAP, self._theme.px("note") + 4)
            painter.drawText(head, int(Qt.AlignmentFlag.AlignCenter), dates.weekday_named(day + 1))
        most = max(self._days, default=0)
        for place, fen in enumerate(self._days):
            box, level = self.box_of(place), heat(fen, most)
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.setBrush(self._theme.colour(f"heat{level}"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(self._theme.colour("on_brand" if level == HOTTEST else "text"))
            inner = box.adjusted(_INSET, 2, -_INSET, -2)
            painter.drawText(
                inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), str(place + 1)
            )
