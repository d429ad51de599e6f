"""Three dots that fill one by one: warnings so far, red when the last is full."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopqun.ui.theme import Theme

_SIDE, _GAP = 14, 6


class Dots(QWidget):
    """Shows `filled` of `of` dots; `spoken` is what a screen reader says of them."""

    def __init__(self, theme: Theme, filled: int, of: int, spoken: str) -> None:
        super().__init__()
        self._theme = theme
        self._filled, self._of = min(filled, of), of
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(spoken)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the one size."""
        return QSize(self._of * (_SIDE + _GAP) - _GAP, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Paint the dots in a row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        full = self._theme.colour("bad" if self._filled == self._of else "warn_fill")
        for place in range(self._of):
            spent = place < self._filled
            painter.setPen(QPen(full if spent else self._theme.colour("field"), 1.5))
            painter.setBrush(full if spent else Qt.GlobalColor.transparent)
            painter.drawEllipse(QRectF(place * (_SIDE + _GAP) + 1, 1, _SIDE - 2, _SIDE - 2))
        painter.end()
