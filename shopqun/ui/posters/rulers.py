"""Rulers in centimetres along the edges of the preview."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopqun.ui.posters import wording
from shopqun.ui.theme import Theme

THICK = 24
_STEPS_CM = (1, 2, 5, 10, 20, 50)
_ROOM_PX = 44


def step_cm(per_mm: float) -> int:
    """Give the step between two labels: the smallest that leaves them room."""
    return next((step for step in _STEPS_CM if step * 10 * per_mm >= _ROOM_PX), _STEPS_CM[-1])


class Ruler(QWidget):
    """One ruler; zero lies at the paper's edge."""

    def __init__(self, theme: Theme, way: Qt.Orientation) -> None:
        super().__init__()
        self._theme = theme
        self._across = way is Qt.Orientation.Horizontal
        self._zero = 0.0
        self._per_mm = 1.0
        policy = QSizePolicy.Policy
        if self._across:
            self.setFixedHeight(THICK)
            self.setSizePolicy(policy.Expanding, policy.Fixed)
        else:
            self.setFixedWidth(THICK)
            self.setSizePolicy(policy.Fixed, policy.Expanding)

    def measure_from(self, zero: float, per_mm: float) -> None:
        """Lay zero at a pixel of this ruler, with so many pixels a millimetre."""
        self._zero, self._per_mm = zero, per_mm
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Paint the labels that lie in sight, and the unit."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("well"))
        painter.setFont(self._theme.font("ruler"))
        painter.setPen(self._theme.colour("text2"))
        step = step_cm(self._per_mm)
        long = self.width() if self._across else self.height()
        first = int(-self._zero / (10 * self._per_mm * step)) - 1
        for number in range(first, first + long // _ROOM_PX + 4):
            at = self._zero + number * step * 10 * self._per_mm
            if 0 <= at <= long - (_ROOM_PX if self._across else 0):
                self._label(painter, at, str(number * step))
        if self._across:
            unit = QRectF(self.width() - _ROOM_PX, 0, _ROOM_PX - 4, THICK)
            painter.drawText(unit, int(Qt.AlignmentFlag.AlignCenter), wording.centimetres())
        painter.end()

    def _label(self, painter: QPainter, at: float, words: str) -> None:
        box = QRectF(at - 20, 0, 40, THICK) if self._across else QRectF(0, at - 10, THICK, 20)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
