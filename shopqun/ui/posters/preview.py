"""The preview: the paper between two rulers, whole, at any zoom, or as large as it really is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from shopqun.posters.paper import MM_PER_INCH
from shopqun.ui.posters.rulers import Ruler
from shopqun.ui.theme import Theme

_MARGIN = 24
_LEAST, _MOST, _STEP = 0.05, 4.0, 1.25
_WAIT_MS = 120


class Preview(QWidget):
    """Shows one page. `sharper(dpi)` asks for a picture that fits the zoom; `zoomed(per cent)` tells it."""

    sharper = Signal(float)
    zoomed = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._paper = _Paper(theme)
        self._zoom: float | None = None
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._paper)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._across = Ruler(theme, Qt.Orientation.Horizontal)
        self._down = Ruler(theme, Qt.Orientation.Vertical)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self._across, 0, 0, 1, 2)
        grid.addWidget(self._down, 1, 0)
        grid.addWidget(self._scroll, 1, 1)
        for bar in (self._scroll.horizontalScrollBar(), self._scroll.verticalScrollBar()):
            bar.valueChanged.connect(self._settle_rulers)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._ask)

    @property
    def dpi(self) -> float:
        """Give the resolution a picture should have for this zoom, in pixels of the screen."""
        return self._per_mm() * MM_PER_INCH * self.devicePixelRatioF()

    @property
    def millimetres(self) -> tuple[float, float]:
        """Give the size of the trimmed paper that is shown."""
        wide, tall = self._paper.millimetres
        return wide - 2 * self._paper.bleed, tall - 2 * self._paper.bleed

    def show_picture(
        self,
        picture: QImage,
        width_mm: float,
        height_mm: float,
        spoken: str,
        *,
        bleed: float = 0.0,
        safe: float = 0.0,
    ) -> None:
        """Show a page of this size; round one with a bleed, where it is cut and what is safe."""
        self._paper.picture = picture
        self._paper.setAccessibleName(spoken)
        self._paper.bleed, self._paper.safe = bleed, safe
        self._paper.millimetres = (width_mm + 2 * bleed, height_mm + 2 * bleed)
        self._settle()

    @Slot()
    def fit(self) -> None:
        """Show the whole paper."""
        self._zoom = None
        self._settle()
        self._ask()

    @Slot()
    def true_size(self) -> None:
        """Show the paper as large as it is."""
        self._set_zoom(1.0)

    @Slot()
    def larger(self) -> None:
        """Come nearer."""
        self._set_zoom(self.zoom * _STEP)

    @Slot()
    def smaller(self) -> None:
        """Step back."""
        self._set_zoom(self.zoom / _STEP)

    @property
    def zoom(self) -> float:
        """Give the zoom, 1 for true size."""
        return self._fitting() if self._zoom is None else self._zoom

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = min(max(zoom, _LEAST), _MOST)
        self._settle()
        self._wait.start()

    def _true_per_mm(self) -> float:
        """Give the screen's own pixels a millimetre, as it tells them."""
        return self.screen().physicalDotsPerInch() / MM_PER_INCH

    def _per_mm(self) -> float:
        return self._true_per_mm() * self.zoom

    def _fitting(self) -> float:
        wide, tall = self._paper.millimetres
        room = self._scroll.viewport().size()
        across = (room.width() - 2 * _MARGIN) / wide
        down = (room.height() - 2 * _MARGIN) / tall
        return max(min(across, down) / self._true_per_mm(), _LEAST)

    def _settle(self) -> None:
        wide, tall = self._paper.millimetres
        per_mm = self._per_mm()
        self._paper.setFixedSize(QSize(max(round(wide * per_mm), 1), max(round(tall * per_mm), 1)))
        self._paper.update()
        self._settle_rulers()
        self.zoomed.emit(round(self.zoom * 100))

    @Slot()
    def _settle_rulers(self) -> None:
        corner = self._paper.mapTo(self, QPoint(0, 0))
        trim = self._paper.bleed * self._per_mm()
        self._across.measure_from(corner.x() + trim, self._per_mm())
        self._down.measure_from(corner.y() - self._down.y() + trim, self._per_mm())

    @Slot()
    def _ask(self) -> None:
        self.sharper.emit(self.dpi)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the whole paper in sight when that is wished."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._resized)

    @Slot()
    def _resized(self) -> None:
        self._settle()
        if self._zoom is None:
            self._wait.start()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom with Ctrl and the wheel."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._set_zoom(self.zoom * (_STEP if event.angleDelta().y() > 0 else 1 / _STEP))
            event.accept()
        else:
            super().wheelEvent(event)


class _Paper(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.picture = QImage()
        self.millimetres = (210.0, 297.0)
        self.bleed = self.safe = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self.picture.isNull():
            painter.drawImage(QRectF(self.rect()), self.picture)
        painter.setPen(self._theme.colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self.bleed:
            self._paint_cut(painter)
        painter.end()

    def _paint_cut(self, painter: QPainter) -> None:
        """Draw where the print shop cuts, and within it the dashed line of what it never cuts."""
        per_mm = self.width() / self.millimetres[0]
        for inset, style in ((0.0, Qt.PenStyle.SolidLine), (self.safe, Qt.PenStyle.DashLine)):
            by = (self.bleed + inset) * per_mm
            line = QRectF(self.rect()).adjusted(by, by, -by, -by)
            for pen in (QPen(self._theme.colour("surface"), 2), QPen(self._theme.colour("bad"), 1, style)):
                painter.setPen(pen)
                painter.drawRect(line)
