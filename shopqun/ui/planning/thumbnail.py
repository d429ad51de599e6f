"""The poster as a thumbnail: composed anew when what it says changes, its code marked as no code at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from shopqun.basics import Refused
from shopqun.posters.boxes import QrBox, Sheet
from shopqun.posters.brief import GroupInvite
from shopqun.ui.planning import wording_result
from shopqun.ui.theme import Theme

_WIDE, _TALL = 164, 232
_MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class PosterHand:
    """Who lays posters out and who draws a page: `compose(brief)`, `draw(sheet, page, dpi)`."""

    compose: Callable[[GroupInvite], Sheet | Refused]
    draw: Callable[[Sheet, int, float], QImage]


class PosterThumbnail(QWidget):
    """One A4 poster, small; what cannot be laid out leaves the last one that could."""

    def __init__(self, theme: Theme, hand: PosterHand) -> None:
        super().__init__()
        self._theme = theme
        self._hand = hand
        self._brief: GroupInvite | None = None
        self._sheet: Sheet | None = None
        self._picture = QImage()
        self.setFixedSize(QSize(_WIDE, _TALL))
        theme.changed.connect(self._draw)

    @property
    def picture(self) -> QImage:
        """Give what is shown; empty before the first brief."""
        return self._picture

    def show_brief(self, brief: GroupInvite) -> None:
        """Show the poster of a brief; the same brief again costs nothing."""
        if brief == self._brief:
            return
        self._brief = brief
        composed = self._hand.compose(brief)
        if isinstance(composed, Refused):
            return
        self._sheet = composed
        self.setAccessibleName(wording_result.poster_spoken(brief.headline.replace("\n", "")))
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if self._sheet is None:
            return
        ratio = self.devicePixelRatioF()
        per_mm = _WIDE * ratio / self._sheet.width_mm
        self._picture = self._hand.draw(self._sheet, 0, per_mm * _MM_PER_INCH)
        painter = QPainter(self._picture)
        for box in self._sheet.pages[0].boxes:
            if isinstance(box, QrBox):
                self._mark(painter, QRectF(box.x * per_mm, box.y * per_mm, box.w * per_mm, box.h * per_mm))
        painter.end()
        self._picture.setDevicePixelRatio(ratio)
        self.update()

    def _mark(self, painter: QPainter, box: QRectF) -> None:
        """Cover the code but for a rim, and write across it that it is only an example."""
        side = box.width()
        plate = box.adjusted(side * 0.14, side * 0.3, -side * 0.14, -side * 0.3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("badge"), max(1, side / 40)))
        painter.setBrush(self._theme.colour("white"))
        painter.drawRoundedRect(plate, side * 0.04, side * 0.04)
        painter.setFont(self._theme.font("note", bold=True, px=max(8, round(side * 0.24))))
        painter.setPen(self._theme.colour("badge"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, wording_result.only_an_example())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Paint the picture and its edge."""
        painter = QPainter(self)
        painter.setPen(self._theme.colour("line"))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if not self._picture.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(self.rect()), self._picture)
        painter.end()
