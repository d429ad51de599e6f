"""An icon beside words: bare, on a tinted square or on a tinted disc, following the theme."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from shopqun.ui import icons
from shopqun.ui.theme import Theme

_GROUND = {"brand": "tint", "ok": "ok_tint", "warn": "warn_tint", "bad": "bad_tint", "info": "info_tint"}


class Symbol(QWidget):
    """An icon in a token's colour; `shape` is "" (bare), "square" or "disc", `side` the whole size."""

    def __init__(
        self, theme: Theme, icon: str, tone: str = "brand", *, side: int = 40, shape: str = "square"
    ) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._tone = tone
        self._shape = shape
        self.setFixedSize(side, side)

    def show_icon(self, icon: str, tone: str) -> None:
        """Show another icon in another colour."""
        self._icon, self._tone = icon, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Draw the ground, then the icon in its middle."""
        side = self.width()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = float(side)
        if self._shape:
            radius = side / 2 if self._shape == "disc" else 8
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(_GROUND.get(self._tone, "well")))
            painter.drawRoundedRect(self.rect(), radius, radius)
            inner = side * 0.55
        box = QRectF((side - inner) / 2, (side - inner) / 2, inner, inner)
        icons.draw(painter, self._icon, box, getattr(self._theme.tokens, self._tone))
        painter.end()
