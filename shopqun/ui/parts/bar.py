"""Stock and fill bars: segments in the order taken, held, left; painted by a widget or by a table."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopqun.ui.theme import Theme

_RADIUS = 4


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a bar: how many, and the colour token it is drawn in (ok, c1, warn_fill, bad ...)."""

    count: int
    tone: str = "c1"


def spans(segments: tuple[Segment, ...], whole: int, width: int) -> tuple[tuple[int, int], ...]:
    """Give each segment's left edge and width in whole pixels; a full bar ends at `width` exactly.

    When the segments are more than the whole, their sum is the whole.
    """
    top = max(whole, sum(segment.count for segment in segments), 1)
    edges, have = [0], 0
    for segment in segments:
        have += max(segment.count, 0)
        edges.append(width * have // top)
    return tuple((left, right - left) for left, right in pairwise(edges))


def paint_bar(
    painter: QPainter, box: QRectF, segments: tuple[Segment, ...], whole: int, theme: Theme
) -> None:
    """Paint the bar with its track into a box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(box, _RADIUS, _RADIUS)
    painter.setClipPath(path)
    painter.fillRect(box, theme.colour("track"))
    parts = spans(segments, whole, round(box.width()))
    for segment, (left, width) in zip(segments, parts, strict=True):
        painter.fillRect(QRectF(box.x() + left, box.y(), width, box.height()), theme.colour(segment.tone))
    painter.restore()


class Bar(QWidget):
    """A bar 8, 12 or 16 px high; `spoken` is what a screen reader says of it."""

    def __init__(self, theme: Theme, *, height: int = 8) -> None:
        super().__init__()
        self._theme = theme
        self._segments: tuple[Segment, ...] = ()
        self._whole = 1
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give a usual width; the bar takes what there is."""
        return QSize(160, self.height())

    def show_segments(self, segments: tuple[Segment, ...], whole: int, spoken: str = "") -> None:
        """Show these segments of a whole."""
        self._segments, self._whole = segments, whole
        self.setAccessibleName(spoken)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Paint the bar."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        paint_bar(painter, QRectF(self.rect()), self._segments, self._whole, self._theme)
        painter.end()
