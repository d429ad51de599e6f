"""The first week as a strip of seven days: what is posted when, and of which kind."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopqun.planning.preset import SopRow
from shopqun.ui.planning import wording
from shopqun.ui.planning.mix import TONES
from shopqun.ui.theme import Theme

_DAYS, _GAP, _TALL, _STRIPE = 7, 4, 108, 3
_SHORT = 6


class WeekStrip(QWidget):
    """Seven cells; a day without a post stays quiet."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._opens = dt.date.min
        self._rows: dict[int, SopRow] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the height of its words at the owner's size."""
        return QSize(_DAYS * 56, round(_TALL * self._theme.size / 100))

    def show_week(self, opens: dt.date, rows: tuple[SopRow, ...]) -> None:
        """Show the first seven days from the opening day."""
        self._opens = opens
        self._rows = {(row.date - opens).days: row for row in reversed(rows)}
        said = (
            f"{wording.day_words(row.date)} {row.time} {row.column}" for _, row in sorted(self._rows.items())
        )
        self.setAccessibleName(", ".join(said))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Paint the cells."""
        if self._opens == dt.date.min:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = (self.width() - _GAP * (_DAYS - 1)) / _DAYS
        for number in range(_DAYS):
            cell = QRectF(number * (wide + _GAP), 0, wide, self.height())
            self._paint_day(painter, cell, self._opens + dt.timedelta(days=number), self._rows.get(number))
        painter.end()

    def _paint_day(self, painter: QPainter, cell: QRectF, day: dt.date, post: SopRow | None) -> None:
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(cell.adjusted(0.5, 1.5, -0.5, -0.5), 6, 6)
        tone = TONES[post.content_type] if post else "line"
        painter.fillRect(QRectF(cell.x() + 4, 0, cell.width() - 8, _STRIPE), self._theme.colour(tone))
        unit = self.height() / _TALL
        name = post.column[:_SHORT] if post else ""
        halves = f"{name[:2]}\n{name[2:]}" if len(name) > 3 else name
        for top, tall, words, role, token in (
            (7, 16, wording.week_letter(day), "note", "text2"),
            (23, 20, str(day.day), "section", "text"),
            (45, 36, halves, "note", "text"),
            (85, 18, post.time if post else "", "note", "text2"),
        ):
            painter.setFont(self._theme.font(role))
            painter.setPen(self._theme.colour(token))
            where = QRectF(cell.x(), top * unit, cell.width(), tall * unit)
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, words)
