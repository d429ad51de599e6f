"""A timeline: what happened, newest first, as discs on a thin line with the time at the right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopqun.ui.parts.card import clear, column
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme

_DISC, _STEP = 28, 52


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened; `tone` is a state token, `time` already in words."""

    icon: str
    title: str
    caption: str = ""
    time: str = ""
    tone: str = "brand"


class Timeline(QWidget):
    """Shows events one below the other; for a side panel, so at most a page of them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._count = 0
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)

    def render_events(self, events: tuple[Event, ...]) -> None:
        """Show these events instead of what was there."""
        clear(self._box)
        self._count = len(events)
        for event in events:
            self._box.addWidget(self._row(event))
        self.setFixedHeight(_STEP * self._count)
        self.update()

    def _row(self, event: Event) -> QWidget:
        made = QWidget()
        made.setFixedHeight(_STEP)
        box = QHBoxLayout(made)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        box.addWidget(Symbol(self._theme, event.icon, event.tone, side=_DISC, shape="disc"), 0, top)
        words = column(Text(event.title, "strong", elide=True), spacing=0)
        words.addWidget(Text(event.caption, "caption", elide=True))
        words.addStretch(1)
        box.addLayout(words, 1)
        box.addWidget(Text(event.time, "note"), 0, top)
        return made

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Paint the thin line from the first disc to the last."""
        if self._count < 2:
            return
        painter = QPainter(self)
        middle = _DISC // 2
        painter.fillRect(middle, middle, 1, _STEP * (self._count - 1), self._theme.colour("line"))
        painter.end()
