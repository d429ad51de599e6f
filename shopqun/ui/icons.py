"""The icons of the window: Lucide outlines, in any size and colour, kept once drawn."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from shopqun.places import resource

_THIN_FROM = 20
_BIG_FROM = 72


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str, stroke: float) -> QSvgRenderer:
    text = _source(name).replace("currentColor", colour)
    text = text.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return QSvgRenderer(QByteArray(text.encode()))


def _stroke(size: int) -> float:
    return 1.75 if _THIN_FROM <= size < _BIG_FROM else 2.0


def draw(painter: QPainter, name: str, box: QRectF, colour: str, stroke: float | None = None) -> None:
    """Draw an icon into a box; `colour` is `#RRGGBB`, `stroke` is in units of the 24 grid."""
    _renderer(name, colour, _stroke(round(box.width())) if stroke is None else stroke).render(painter, box)


@lru_cache(maxsize=512)
def pixmap(name: str, size: int, colour: str, dpr: float = 1.0, gap: int = 0) -> QPixmap:
    """Give an icon of `size` logical pixels, with `gap` clear pixels on its right; raises when unknown."""
    _source(name)  # an unknown name must fail before a painter is at work
    image = QPixmap(round((size + gap) * dpr), round(size * dpr))
    image.setDevicePixelRatio(dpr)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    draw(painter, name, QRectF(0, 0, size, size), colour)
    painter.end()
    return image


def icon(name: str, size: int, colour: str, dpr: float = 1.0, gap: int = 0) -> QIcon:
    """Give an icon for a button, the same in every state: colours of states are the caller's."""
    image = pixmap(name, size, colour, dpr, gap)
    made = QIcon(image)
    made.addPixmap(image, QIcon.Mode.Disabled)
    return made
