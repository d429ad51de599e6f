"""Painting the owner's pictures: cut to their box, and no finer than the paper can show."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

from shopqun.livery.picture import PRINT_DPI, Picture
from shopqun.posters.boxes import ImageBox
from shopqun.posters.paper import MM_PER_INCH


def paint(box: ImageBox, painter: QPainter) -> None:
    """Paint a picture into its box; the painter's units are millimetres."""
    where = QRectF(box.x, box.y, box.w, box.h)
    per_mm = min(painter.worldTransform().m11(), PRINT_DPI / MM_PER_INCH)
    picture = _shown(box.picture, box.w, box.h, round(box.w * per_mm), round(box.h * per_mm))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if box.corner:
        edge = QPainterPath()
        edge.addRoundedRect(where, box.corner, box.corner)
        painter.setClipPath(edge, Qt.ClipOperation.IntersectClip)
    painter.drawImage(where, picture)
    painter.restore()


@lru_cache(maxsize=24)
def _shown(picture: Picture, wide: float, high: float, across: int, down: int) -> QImage:
    """Give the part of a picture that a box shows, scaled down to so many pixels, never up.

    The same image is given every time: a PDF then holds it once, however many pages show it.
    """
    cut = picture.cut(wide, high)
    part = _whole(picture).copy(cut.x, cut.y, cut.w, cut.h)
    if not across or not down or across >= cut.w:
        return part
    kept, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return part.scaled(across, down, kept, smooth)


@lru_cache(maxsize=8)
def _whole(picture: Picture) -> QImage:
    return QImage.fromData(picture.data)
