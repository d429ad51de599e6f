"""The content mix of the month: a bar with its words inside, and whether it reads like an advertisement."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from shopqun.ui.parts.bar import Segment, spans
from shopqun.ui.parts.card import row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.text import Text
from shopqun.ui.planning import wording_result
from shopqun.ui.theme import Theme

TONES = {"产品": "c1", "互动": "c2", "价值": "c3"}
"""The kinds of content, in the order of the bar, each with its chart colour."""

_INK = {"产品": "on_brand", "互动": "on_sign", "价值": "on_sign"}
_TALL, _RADIUS = 24, 6


class MixBar(QWidget):
    """The bar: each kind with its word and its number."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._mix: dict[str, int] = {}
        self.setFixedHeight(_TALL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give a usual width; the bar takes what there is."""
        return QSize(200, _TALL)

    def show_mix(self, mix: dict[str, int]) -> None:
        """Show these counts."""
        self._mix = {kind: mix.get(kind, 0) for kind in TONES}
        self.setAccessibleName(", ".join(f"{kind} {count}" for kind, count in self._mix.items()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Paint the parts and their words where they fit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setClipPath(path)
        painter.fillRect(self.rect(), self._theme.colour("track"))
        painter.setFont(self._theme.font("note"))
        segments = tuple(Segment(count, TONES[kind]) for kind, count in self._mix.items())
        parts = spans(segments, sum(self._mix.values()), self.width())
        for (kind, count), (left, wide) in zip(self._mix.items(), parts, strict=True):
            box = QRectF(left, 0, wide, self.height())
            words = f"{kind} {count}"
            painter.fillRect(box, self._theme.colour(TONES[kind]))
            painter.setPen(self._theme.colour(_INK[kind]))
            if painter.fontMetrics().horizontalAdvance(words) < wide:
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()


class ContentMix(QWidget):
    """The bar under its heading, with the chip that judges it: products at most half (method 001-25)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.heading = Text("", "caption")
        self.chip = Chip("", "ok")
        self._bar = MixBar(theme)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(row(Text(wording_result.mix_title(), "strong"), self.heading, 1, self.chip))
        box.addWidget(self._bar)

    def show_mix(self, mix: dict[str, int]) -> None:
        """Show a month's counts by kind."""
        whole = sum(mix.values())
        fair = mix.get("产品", 0) * 2 <= whole
        self.heading.setText(wording_result.mix_posts(whole))
        self.chip.show_state(
            wording_result.mix_fair() if fair else wording_result.mix_unfair(), "ok" if fair else "warn"
        )
        self._bar.show_mix(mix)
