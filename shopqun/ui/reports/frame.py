"""The frame of a chart with a scale: three grid lines, their figures at the left."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from shopqun.ui.theme import Theme

LEFT, FOOT, TOP = 32, 22, 8


def grid(painter: QPainter, theme: Theme, plot: QRectF, words: tuple[str, str, str]) -> None:
    """Paint the lines of nothing, half and all, each with its figure."""
    for share, figure in zip((0.0, 0.5, 1.0), words, strict=True):
        y = plot.bottom() - plot.height() * share
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(round(plot.x()), round(y), round(plot.right()), round(y))
        painter.setPen(theme.colour("text2"))
        box = QRectF(0, y - 10, plot.x() - 8, 20)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), figure)
