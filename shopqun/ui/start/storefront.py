"""The left half of the first start: the program's name, its promise, and a shop front, all painted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from shopqun import __version__
from shopqun.posters.art import goods
from shopqun.posters.boxes import Shape
from shopqun.posters.theme import MONO
from shopqun.ui.start import wording
from shopqun.ui.theme import Theme

_WIDE, _EDGE = 520, 56
_STRIPES, _STRIPE, _DEEP = 8, 40, 36
_FRUIT = ((212, 195, 0.36), (248, 189, 0.42), (292, 197, 0.34))


class Storefront(QWidget):
    """Keeps its width; the shop front goes when the window is too low for it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedWidth(_WIDE)
        self.setAccessibleName(f"{wording.name()} {wording.promise()[0]}")
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Paint the ground, the words, and the shop front at the foot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour("rail"))
        below = self._paint_words(painter)
        top = self.height() - _EDGE - 240
        if top > below:
            painter.translate(_EDGE, top - 50)
            self._paint_front(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> float:
        """Paint logo, name and promise; give where they end."""
        logo = QRectF(_EDGE, 48, 48, 48)
        self._fill(painter, logo, "sign", 8)
        self._say(painter, logo, wording.sign(), "figure", "on_sign", Qt.AlignmentFlag.AlignCenter)
        number = wording.version(__version__)
        wide = self.width() - _EDGE - 16
        self._say(painter, QRectF(_EDGE + 60, 46, wide, 30), wording.name(), "title", "white")
        self._say(painter, QRectF(_EDGE + 60, 74, wide, 24), number, "caption", "rail_text")
        large, small = wording.promise()
        painter.setFont(self._theme.font("money", px=40))
        tall = painter.fontMetrics().lineSpacing() * 2
        where = QRectF(_EDGE, 136, wide, tall)
        painter.setPen(self._theme.colour("white"))
        painter.drawText(where, Qt.AlignmentFlag.AlignTop, large)
        under = QRectF(_EDGE, where.bottom() + 12, wide, self._theme.px("section") * 3.6)
        painter.setFont(self._theme.font("section", bold=False))
        painter.setPen(self._theme.colour("rail_text"))
        painter.drawText(under, Qt.AlignmentFlag.AlignTop, small)
        return under.bottom() + 12

    def _paint_front(self, painter: QPainter) -> None:
        """Paint walls, door, window, fruit, awning and sign in units of 400 × 300."""
        self._fill(painter, QRectF(56, 112, 288, 164), "rail_on")
        for pane in (QRectF(76, 160, 112, 116), QRectF(212, 160, 112, 72)):
            self._fill(painter, pane, "heat1")
        self._fill(painter, QRectF(204, 232, 128, 44), "warn")
        self._fill(painter, QRectF(204, 232, 128, 8), "c2")
        self._fill(painter, QRectF(92, 176, 44, 60), "white")
        self._fill(painter, QRectF(98, 182, 32, 6), "badge")
        self._fill(painter, QRectF(98, 194, 32, 32), "rail")
        for x, y in ((102, 198), (117, 198), (102, 213)):
            self._fill(painter, QRectF(x, y, 9, 9), "white")
        for art, (x, y, scale) in zip(goods("水果", MONO), _FRUIT, strict=False):
            painter.save()
            painter.translate(x, y)
            painter.scale(scale, scale)
            for shape in art.shapes:
                _paint_shape(painter, shape)
            painter.restore()
        for number in range(_STRIPES):
            self._paint_stripe(painter, 40 + number * _STRIPE, "white" if number % 2 else "sign")
        painter.fillRect(QRectF(40, 94, 320, 4), self._theme.colour("on_sign"))
        self._fill(painter, QRectF(24, 276, 352, 6), "on_sign", 3)
        board = QRectF(120, 52, 160, 36)
        self._fill(painter, board, "sign", 6)
        painter.setFont(self._theme.font("title", px=20))
        painter.setPen(self._theme.colour("on_sign"))
        painter.drawText(board, Qt.AlignmentFlag.AlignCenter, wording.name())

    def _paint_stripe(self, painter: QPainter, left: float, token: str) -> None:
        stripe = QPainterPath()
        stripe.addRect(QRectF(left, 96, _STRIPE, _DEEP))
        stripe.addEllipse(QPointF(left + _STRIPE / 2, 96 + _DEEP), _STRIPE / 2, _STRIPE / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(token))
        stripe.setFillRule(Qt.FillRule.WindingFill)
        painter.drawPath(stripe)

    def _fill(self, painter: QPainter, box: QRectF, token: str, corner: float = 0) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(token))
        painter.drawRoundedRect(box, corner, corner)

    def _say(
        self,
        painter: QPainter,
        box: QRectF,
        words: str,
        role: str,
        token: str,
        where: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.colour(token))
        painter.drawText(box, where, words)


def _paint_shape(painter: QPainter, shape: Shape) -> None:
    """Paint one shape of a picture of goods, in its own colours."""
    outline = QPainterPath()
    for letter, at in shape.steps:
        match letter:
            case "M":
                outline.moveTo(*at)
            case "L":
                outline.lineTo(*at)
            case "C":
                outline.cubicTo(*at)
            case _:
                outline.closeSubpath()
    pen = QPen(Qt.PenStyle.NoPen)
    if shape.stroke:
        pen = QPen(QColor(shape.stroke), shape.stroke_w)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(QColor(shape.fill) if shape.fill else Qt.BrushStyle.NoBrush)
    painter.drawPath(outline)
