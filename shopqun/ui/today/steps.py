"""The six steps of the trade: done, now, or still to come; each leads to its place."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from shopqun.ui import icons
from shopqun.ui.theme import Theme
from shopqun.ui.today import wording

_TALL, _DISC, _GAP = 34, 20, 8
_PLACES = ("groups", "events", "posters", "groups", "events", "members")


class StepBar(QWidget):
    """Six steps side by side; `pressed(place key)`."""

    pressed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._steps = tuple(_Step(theme, place + 1, name) for place, name in enumerate(wording.steps()))
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        for step, place in zip(self._steps, _PLACES, strict=True):
            step.clicked.connect(lambda _checked=False, place=place: self.pressed.emit(place))
            box.addWidget(step)

    def show_steps(self, done: tuple[bool, ...]) -> None:
        """Show which steps were taken; the first that was not is the current one."""
        current = done.index(False) if False in done else -1
        for place, (step, taken) in enumerate(zip(self._steps, done, strict=True)):
            step.show_state(done=taken, current=place == current)


class _Step(QPushButton):
    def __init__(self, theme: Theme, number: int, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._number = number
        self._name = name
        self._done = self._current = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_state(done=False, current=False)

    def show_state(self, *, done: bool, current: bool) -> None:
        self._done, self._current = done, current
        self.setAccessibleName(wording.step_spoken(self._name, done=done, current=current))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(112, max(_TALL, self._theme.px("caption") * 2 + 8))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(84, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = 2 if self._current else 1
        painter.setPen(QPen(self._theme.colour("brand" if self._current else "line"), edge))
        painter.setBrush(self._theme.colour("surface"))
        inset = edge / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        font = self._theme.font("caption", bold=self._current)
        painter.setFont(font)
        words = painter.fontMetrics().horizontalAdvance(self._name)
        left = max((self.width() - _DISC - _GAP - words) / 2, 6)
        disc = QRectF(left, (self.height() - _DISC) / 2, _DISC, _DISC)
        self._paint_disc(painter, disc)
        painter.setFont(font)
        painter.setPen(self._theme.colour("brand" if self._current else "text2"))
        box = QRectF(disc.right() + _GAP, 0, self.width() - disc.right() - _GAP, self.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self._name)
        painter.end()

    def _paint_disc(self, painter: QPainter, disc: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        ground = "ok_tint" if self._done else "brand_fill" if self._current else "track"
        painter.setBrush(self._theme.colour(ground))
        painter.drawEllipse(disc)
        if self._done:
            icons.draw(painter, "check", disc.adjusted(4, 4, -4, -4), self._theme.tokens.ok, 2.5)
            return
        painter.setFont(self._theme.font("note", bold=True, px=12))
        painter.setPen(self._theme.colour("on_brand" if self._current else "text2"))
        painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), str(self._number))
