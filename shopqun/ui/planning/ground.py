"""Plain grounds of the wizard: a colour of the theme and a line on one edge."""

from __future__ import annotations

from typing import Literal

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from shopqun.ui.theme import Theme


class Ground(QWidget):
    """A widget that fills itself with a colour token; `edge` names where its line is drawn."""

    def __init__(self, theme: Theme, token: str, edge: Literal["", "left", "top"] = "") -> None:
        super().__init__()
        self._theme = theme
        self._token = token
        self._edge = edge
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Fill, then draw the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(self._token))
        line = self._theme.colour("line")
        if self._edge == "left":
            painter.fillRect(0, 0, 1, self.height(), line)
        elif self._edge == "top":
            painter.fillRect(0, 0, self.width(), 1, line)
        painter.end()


class Dot(Ground):
    """A square of a chart colour beside its word."""

    def __init__(self, theme: Theme, tone: str) -> None:
        super().__init__(theme, tone)
        self.setFixedSize(8, 8)
