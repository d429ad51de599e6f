"""A picture of the owner's as it was taken in, whole; where its middle may be chosen, with a ring on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from shopqun.livery.picture import Picture
from shopqun.posters.theme import MONO, plate_under
from shopqun.ui.theme import Theme

_CORNER, _RING, _STEP = 6, 11, 5
_WAYS = {
    Qt.Key.Key_Left: (-_STEP, 0),
    Qt.Key.Key_Right: (_STEP, 0),
    Qt.Key.Key_Up: (0, -_STEP),
    Qt.Key.Key_Down: (0, _STEP),
}


class PhotoView(QWidget):
    """Shows a picture or says that there is none; `aimed(across, down)` in per cent, by mouse or arrows."""

    aimed = Signal(int, int)

    def __init__(self, theme: Theme, empty: str, size: QSize, *, aims: bool = False) -> None:
        super().__init__()
        self._theme, self._empty, self._aims = theme, empty, aims
        self._picture: Picture | None = None
        self._image = QImage()
        self.setFixedSize(size)
        self.setAccessibleName(empty)

    def show_picture(self, picture: Picture | None, spoken: str) -> None:
        """Show a picture, or that there is none."""
        self._picture = picture
        self._image = QImage.fromData(picture.data) if picture is not None else QImage()
        aims = self._aims and picture is not None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if aims else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.CrossCursor if aims else Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(spoken if picture is not None else self._empty)
        self.update()

    @property
    def shown(self) -> QRectF:
        """Give where the picture lies in the widget."""
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._picture is None:
            return whole
        wide, high = self._picture.within(whole.width(), whole.height())
        place = QRectF(0, 0, wide, high)
        place.moveCenter(whole.center())
        return place

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Paint the picture in its frame, or the words."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        edge = QPainterPath()
        edge.addRoundedRect(frame, _CORNER, _CORNER)
        if self._picture is None:
            painter.setPen(self._theme.colour("text2"))
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty
            )
        else:
            self._paint_picture(self._picture, painter, edge)
        painter.setPen(self._theme.colour("line"))
        painter.drawPath(edge)
        painter.end()

    def _paint_picture(self, picture: Picture, painter: QPainter, edge: QPainterPath) -> None:
        """Paint it on white, or on black where white would swallow it."""
        painter.save()
        painter.setClipPath(edge)
        painter.fillRect(self.rect(), QColor(plate_under(picture.tone, MONO.paper) or MONO.paper))
        painter.drawImage(self.shown, self._image)
        painter.restore()
        if self._aims:
            shown = self.shown
            at = QPointF(
                shown.x() + shown.width() * picture.focus_x / 100,
                shown.y() + shown.height() * picture.focus_y / 100,
            )
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for colour, thick in ((MONO.ink, 5), (MONO.paper, 2.5)):
                painter.setPen(QPen(QColor(colour), thick))
                painter.drawEllipse(at, _RING, _RING)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Aim at what was pressed."""
        shown, at = self.shown, event.position()
        if self._aims and self._picture is not None:
            across = (at.x() - shown.x()) / shown.width()
            down = (at.y() - shown.y()) / shown.height()
            self._aim(round(across * 100), round(down * 100))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move the aim with the arrow keys."""
        way = _WAYS.get(Qt.Key(event.key()))
        if way is None or self._picture is None or not self._aims:
            super().keyPressEvent(event)
        else:
            self._aim(self._picture.focus_x + way[0], self._picture.focus_y + way[1])

    def _aim(self, across: int, down: int) -> None:
        self.aimed.emit(min(max(across, 0), 100), min(max(down, 0), 100))
