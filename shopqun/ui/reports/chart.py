"""What all charts do: say the exact figure under the mouse or the arrow keys, and give a picture."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from shopqun.ui.theme import Theme

PICTURE_SCALE = 2
_NEXT = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a chart that says something when looked at."""

    box: QRectF
    words: str


class Chart(QWidget):
    """A chart; what it is called is spoken, and so is the spot the mouse or the keys are at."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._spot: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    @property
    def said(self) -> str:
        """Give the words of the spot that is looked at; empty for none."""
        spots = self.spots()
        return "" if self._spot is None or self._spot >= len(spots) else spots[self._spot].words

    def spots(self) -> tuple[Spot, ...]:
        """Give the places that say something, in the order of the arrow keys; each chart has its own."""
        raise NotImplementedError

    def draw(self, painter: QPainter) -> None:
        """Paint the chart into its own size; each chart has its own."""
        raise NotImplementedError

    def fresh(self, spoken: str) -> None:
        """Take new values: nothing is looked at yet."""
        self._spot = None
        self.setAccessibleName(spoken)
        self.setAccessibleDescription("")
        self.updateGeometry()
        self.update()

    def picture(self) -> QImage:
        """Give it as a picture with twice the dots, on the ground of a card."""
        made = QImage(self.size() * PICTURE_SCALE, QImage.Format.Format_RGB32)
        made.setDevicePixelRatio(PICTURE_SCALE)
        made.fill(self._theme.colour("surface"))
        painter = QPainter(made)
        self.draw(painter)
        painter.end()
        return made

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Paint the chart, and a frame around the spot the keys are at."""
        painter = QPainter(self)
        self.draw(painter)
        spots = self.spots()
        if self.hasFocus() and self._spot is not None and self._spot < len(spots):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("text"), 2))
            painter.drawRoundedRect(spots[self._spot].box.adjusted(1, 1, -1, -1), 3, 3)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Say the figure under the mouse."""
        at = event.position()
        found = next((place for place, spot in enumerate(self.spots()) if spot.box.contains(at)), None)
        self._look(found, event.globalPosition().toPoint())

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Say nothing more when the mouse has gone."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._look(None, QPoint())

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Say nothing more when the keys have gone."""
        super().focusOutEvent(event)
        self._look(None, QPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go from spot to spot; Home and End to the first and the last."""
        spots = self.spots()
        place = self._reached(Qt.Key(event.key()), len(spots))
        if place is None:
            super().keyPressEvent(event)
            return
        box = spots[place].box
        self._look(place, self.mapToGlobal(box.center().toPoint()))

    def _reached(self, key: Qt.Key, spots: int) -> int | None:
        if not spots or key not in {*_NEXT, Qt.Key.Key_Home, Qt.Key.Key_End}:
            return None
        if key in _NEXT and self._spot is not None:
            return min(max(self._spot + _NEXT[key], 0), spots - 1)
        return spots - 1 if key == Qt.Key.Key_End else 0

    def _look(self, place: int | None, where: QPoint) -> None:
        if place == self._spot and place is None:
            return
        self._spot = place
        self.setAccessibleDescription(self.said)
        if place is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(where, self.said, self)
        self.update()
