"""The step rail of the wizard: where she is, what is done, what she may go back to."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout

from shopqun.ui import icons
from shopqun.ui.planning import wording, wording_result
from shopqun.ui.planning.flow import STEPS
from shopqun.ui.planning.ground import Ground
from shopqun.ui.planning.journey import CHECK
from shopqun.ui.theme import Theme

_WIDE, _TALL, _DISC = 208, 64, 32


class StepButton(QAbstractButton):
    """One step: a disc with its number or a tick, its name, and the method's word below."""

    def __init__(self, theme: Theme, step: str, number: int) -> None:
        super().__init__()
        self._theme = theme
        self._number = number
        self._here = self._done = False
        self._name, self._note = wording.steps()[step]
        self.setText(self._name)
        self.setAccessibleName(self._name)
        self.setToolTip(self._name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(_TALL)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the size in the rail."""
        return QSize(_WIDE - 32, _TALL)

    def show_state(self, *, here: bool, done: bool, reachable: bool) -> None:
        """Say whether she is here, has done it, may press it."""
        self._here, self._done = here, done
        self.setEnabled(reachable)
        self.setAccessibleDescription(wording_result.step_state(here=here, done=done))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Paint the ground of the present step, the disc and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._here or (self.isEnabled() and self.underMouse()):
            painter.setBrush(self._theme.colour("rail_on"))
            painter.drawRoundedRect(self.rect(), 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("white"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        self._paint_disc(painter, QRectF(12, (_TALL - _DISC) / 2, _DISC, _DISC))
        self._paint_words(painter)
        painter.end()

    def _paint_disc(self, painter: QPainter, disc: QRectF) -> None:
        fill = "sign" if self._here else "verdict_ok" if self._done else ""
        ink = "on_sign" if self._here else "white" if self._done else "rail_text"
        painter.setBrush(self._theme.colour(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.setPen(Qt.PenStyle.NoPen if fill else QPen(self._theme.colour("rail_text"), 2))
        painter.drawEllipse(disc if fill else disc.adjusted(1, 1, -1, -1))
        tokens = self._theme.tokens
        if self._done and not self._here:
            icons.draw(painter, "check", disc.adjusted(7, 7, -7, -7), getattr(tokens, ink))
        elif not self._number:
            icons.draw(painter, "list-checks", disc.adjusted(8, 8, -8, -8), getattr(tokens, ink))
        else:
            painter.setFont(self._theme.font("strong", px=14))
            painter.setPen(self._theme.colour(ink))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_words(self, painter: QPainter) -> None:
        left, wide = 56, self.width() - 60
        painter.setPen(self._theme.colour("white" if self._here or self._done else "rail_text"))
        for top, words, role in ((10, self._name, "strong"), (32, self._note, "note")):
            font = self._theme.font(role, px=min(self._theme.px(role), 16))
            painter.setFont(font)
            cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, wide)
            painter.drawText(QRectF(left, top, wide, 22), Qt.AlignmentFlag.AlignVCenter, cut)


class StepRail(Ground):
    """The rail; `chosen(step)` when a step is pressed. The self-check stands below a line."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "rail")
        self.setFixedWidth(_WIDE)
        self.buttons = {
            step: StepButton(theme, step, number)
            for number, step in ((*enumerate(STEPS, start=1), (0, CHECK)))
        }
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 24, 16, 24)
        box.setSpacing(4)
        self._shop_words = ""
        box.addSpacing(52)
        for step, button in self.buttons.items():
            if step == CHECK:
                box.addSpacing(25)
            button.clicked.connect(lambda _on=False, step=step: self.chosen.emit(step))
            box.addWidget(button)
        box.addStretch(1)

    def show_shop(self, words: str) -> None:
        """Say whose shop it becomes."""
        self._shop_words = words
        self.update()

    def show_steps(self, here: str, done: frozenset[str], reachable: frozenset[str]) -> None:
        """Light the steps."""
        for step, button in self.buttons.items():
            button.show_state(here=step == here, done=step in done, reachable=step in reachable)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the head and the line above the self-check."""
        super().paintEvent(event)
        painter = QPainter(self)
        for top, words, role, token in (
            (20, wording.head(), "section", "white"),
            (44, self._shop_words, "note", "rail_text"),
        ):
            painter.setFont(self._theme.font(role, px=min(self._theme.px(role), 18)))
            painter.setPen(self._theme.colour(token))
            cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _WIDE - 44)
            painter.drawText(QRectF(28, top, _WIDE - 44, 24), Qt.AlignmentFlag.AlignVCenter, cut)
        line = self.buttons[CHECK].y() - 14
        painter.fillRect(28, line, _WIDE - 56, 1, self._theme.colour("rail_on"))
        painter.end()
