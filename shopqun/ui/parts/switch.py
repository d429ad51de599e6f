"""A switch 48 × 28: on or off at once, without a button to confirm."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from shopqun.ui.theme import Theme

_WIDE, _TALL, _KNOB = 48, 28, 22


class Switch(QCheckBox):
    """A painted check box; `name` is spoken, the words beside it are the screen's."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setProperty("part", "switch")
        self.setFixedSize(_WIDE, _TALL)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the one size."""
        return QSize(_WIDE, _TALL)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Let the whole switch be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Paint the groove and the knob: right and filled is on, left and hollow is off."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        token = ("brand_fill" if on else "surface") if self.isEnabled() else "track"
        painter.setPen(QPen(self._theme.colour(token if on else "field"), 2))
        painter.setBrush(self._theme.colour(token))
        painter.drawRoundedRect(QRectF(1, 1, _WIDE - 2, _TALL - 2), _TALL / 2 - 1, _TALL / 2 - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("on_brand" if on else "field"))
        left = _WIDE - _KNOB - 3 if on else 3
        side = _KNOB if on else _KNOB - 6
        painter.drawEllipse(QRectF(left + (_KNOB - side) / 2, (_TALL - side) / 2, side, side))
        painter.end()
