"""The seven-day ring of a WeChat group code: spent days grey, amber from day 5, red on the last."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopqun.ui.theme import Theme

DAYS = 7
_SIDE, _THICK, _GAP_DEGREES = 148, 18, 4.0


def tone_of(left: int) -> str:
    """Give the token of the days that are left: calm, amber from day 5 on, red on the last day."""
    if left <= 1:
        return "bad"
    return "warn_fill" if left <= 3 else "c1"


class Ring(QWidget):
    """Seven segments, those left in colour at the end of the round, the number of days in the middle."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._left = DAYS
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_left(DAYS)

    def show_left(self, left: int) -> None:
        """Show how many whole days are left, 0 to 7."""
        self._left = min(max(left, 0), DAYS)
        self.setAccessibleName(f"{self._left} {self._caption()}")
        self.update()

    def _caption(self) -> str:
        if self._left == 0:
            return QCoreApplication.translate("Ring", "已经过期")
        return QCoreApplication.translate("Ring", "天后过期")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the one size."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Paint the segments clockwise from the top, then number and caption."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, _SIDE, _SIDE).adjusted(_THICK, _THICK, -_THICK, -_THICK)
        step = 360 / DAYS
        for day in range(DAYS):
            tone = tone_of(self._left) if day >= DAYS - self._left else "track"
            pen = QPen(self._theme.colour(tone), _THICK, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            start = 90 - day * step - _GAP_DEGREES / 2
            painter.drawArc(box, round(start * 16), round(-(step - _GAP_DEGREES) * 16))
        self._middle(painter)
        painter.end()

    def _middle(self, painter: QPainter) -> None:
        painter.setPen(self._theme.colour("text"))
        painter.setFont(self._theme.font("money", px=40))
        painter.drawText(QRectF(0, 38, _SIDE, 48), int(Qt.AlignmentFlag.AlignCenter), str(self._left))
        painter.setPen(self._theme.colour("text2"))
        painter.setFont(self._theme.font("caption", px=13))
        painter.drawText(QRectF(0, 86, _SIDE, 20), int(Qt.AlignmentFlag.AlignCenter), self._caption())
