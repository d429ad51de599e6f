"""The verdict card: one sentence that can be read from a metre away, and what to collect in the white box."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopqun.ui import icons
from shopqun.ui.lists import sentences
from shopqun.ui.theme import Theme
from shopqun.ui.tokens import ROLES

_EDGE, _ICON, _GAP = 32.0, 80.0, 16.0
_BOX_TALL, _LINE_TALL = 96.0, 28.0
_LEAST_PX = 28
_MOST_PER_CENT = 115  # larger would push 下一位 off a 1366 × 768 screen
_NOTE_PX, _NOTE_LEFT = 18, 68.0
_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_INK = "white"


@dataclass(frozen=True, slots=True)
class MoneyBox:
    """A box of money: a quiet title, the amount as it is shown; `collect` makes it the white one."""

    title: str
    amount: str
    collect: bool = False


@dataclass(frozen=True, slots=True)
class VerdictLook:
    """All the words of a verdict. `note` stands in a box below, its first line bold when it has a title."""

    good: bool
    sentence: str
    line: str = ""
    boxes: tuple[MoneyBox, ...] = ()
    note_title: str = ""
    note: str = ""
    note_icon: str = "info"

    def spoken(self) -> str:
        """Give the whole card as one sentence for a screen reader."""
        money = [f"{box.title} {box.amount}" for box in self.boxes]
        return sentences((self.sentence, *money, self.line, self.note_title, self.note))


def fit(text: str, font: QFont, width: float, least: int = _LEAST_PX) -> QFont:
    """Give the font, smaller when the text would be wider than `width`, but never below `least` pixels."""
    made = QFont(font)
    need = QFontMetricsF(made).horizontalAdvance(text)
    if need > width:
        made.setPixelSize(max(int(made.pixelSize() * width / need), least))
    return made


class Verdict(QWidget):
    """Paints a `VerdictLook`; green or red at once, with an icon and words, never colour alone."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._look = VerdictLook(good=True, sentence="")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_verdict(self, look: VerdictLook) -> None:
        """Show a verdict and have it spoken."""
        self._look = look
        self.setAccessibleName(look.spoken())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the height the words need; the width is what there is."""
        look, tall = self._look, _EDGE + _ICON + 12
        tall += _LINE_TALL + _GAP if look.line else 0
        tall += _BOX_TALL + _GAP if look.boxes else 0
        tall += self._note_tall() + _GAP if look.note or look.note_title else 0
        return QSize(760, round((tall + _EDGE - _GAP - 12) * self._scale()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the least size: narrow shrinks the words, low would lose them."""
        return QSize(480, self.sizeHint().height())

    def _scale(self) -> float:
        return min(self._theme.size, _MOST_PER_CENT) / 100

    def _room(self) -> float:
        return self.width() / self._scale()

    def _font(self, role: str, *, bold: bool | None = None, px: int | None = None) -> QFont:
        return self._theme.font(role, bold=bold, px=px or ROLES[role][0])

    def _note_tall(self) -> float:
        return 28.0 * (bool(self._look.note_title) + self._note_lines()) + 28.0

    def _note_lines(self) -> int:
        if not self._look.note:
            return 0
        metrics = QFontMetricsF(self._font("till", px=_NOTE_PX))
        room = max(self._room() - 2 * _EDGE - _NOTE_LEFT - 16, 200)
        return min(math.ceil(metrics.horizontalAdvance(self._look.note) / (room - _NOTE_PX)), 3)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Grow when a narrow card breaks its note into more lines."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Paint the card from top to bottom."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale(), self._scale())
        whole = QRectF(0, 0, self._room(), self.height() / self._scale())
        self._slab(painter, whole, 8, "verdict_ok" if self._look.good else "verdict_bad", 255)
        top = self._headline(painter, _EDGE - 8) + 12
        for wanted, step in (
            (bool(self._look.line), self._line),
            (bool(self._look.boxes), self._boxes),
            (bool(self._look.note or self._look.note_title), self._note),
        ):
            if wanted:
                top = step(painter, top) + _GAP
        painter.end()

    def _slab(self, painter: QPainter, box: QRectF, radius: float, tone: str, alpha: int = 36) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(tone, alpha))
        painter.drawRoundedRect(box, radius, radius)

    def _words(self, painter: QPainter, box: QRectF, text: str, font: QFont, tone: str = _INK) -> None:
        painter.setPen(self._theme.colour(tone))
        painter.setFont(font)
        painter.drawText(box, int(_FLAGS), text)

    def _headline(self, painter: QPainter, top: float) -> float:
        icon = "circle-check" if self._look.good else "circle-x"
        icons.draw(painter, icon, QRectF(_EDGE, top, _ICON, _ICON), self._theme.tokens.white, 2.0)
        left = _EDGE + _ICON + _GAP
        box = QRectF(left, top - 4, self._room() - left - _EDGE, _ICON + 8)
        font = fit(self._look.sentence, self._font("verdict"), box.width())
        self._words(painter, box, self._look.sentence, font)
        return top + _ICON

    def _line(self, painter: QPainter, top: float) -> float:
        box = QRectF(_EDGE, top, self._room() - 2 * _EDGE, _LINE_TALL)
        self._words(painter, box, self._look.line, fit(self._look.line, self._font("till"), box.width(), 14))
        return box.bottom()

    def _boxes(self, painter: QPainter, top: float) -> float:
        boxes = self._look.boxes
        weights = [5 if box.collect else 4 for box in boxes]
        unit = (self._room() - 2 * _EDGE - _GAP * (len(boxes) - 1)) / sum(weights)
        left = _EDGE
        for box, weight in zip(boxes, weights, strict=True):
            place = QRectF(left, top, unit * weight, _BOX_TALL)
            self._money(painter, place, box)
            left = place.right() + _GAP
        return top + _BOX_TALL

    def _money(self, painter: QPainter, place: QRectF, box: MoneyBox) -> None:
        self._slab(painter, place, 6, "white", 255 if box.collect else 36)
        deep = "verdict_ok" if self._look.good else "verdict_bad"
        ink = deep if box.collect else _INK
        inner = place.adjusted(20, 12, -12, -8)
        self._words(painter, inner.adjusted(0, 0, 0, -52), box.title, self._font("body", px=16), ink)
        font = fit(box.amount, self._font("collect" if box.collect else "money"), inner.width(), 20)
        self._words(painter, inner.adjusted(0, 24, 0, 0), box.amount, font, ink)

    def _note(self, painter: QPainter, top: float) -> float:
        look = self._look
        box = QRectF(_EDGE, top, self._room() - 2 * _EDGE, self._note_tall())
        self._slab(painter, box, 6, "white")
        side = QRectF(box.x() + 20, box.center().y() - 16, 32, 32)
        icons.draw(painter, look.note_icon, side, self._theme.tokens.white)
        words = QRectF(box.x() + _NOTE_LEFT, box.y() + 14, box.width() - _NOTE_LEFT - 16, 28)
        if look.note_title:
            bold = self._font("till", px=_NOTE_PX, bold=True)
            self._words(painter, words, look.note_title, fit(look.note_title, bold, words.width(), 12))
            words.translate(0, 28)
        words.setHeight(28 * max(self._note_lines(), 1))
        painter.setPen(self._theme.colour(_INK))
        painter.setFont(self._font("till", px=_NOTE_PX))
        painter.drawText(words, int(_FLAGS | Qt.TextFlag.TextWordWrap), look.note)
        return box.bottom()
