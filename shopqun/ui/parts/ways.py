"""Numbered ways out, under a refusal: the first is the usual one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import clear, column, line
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Way:
    """One way out: a stable `key`, what to do, words that help, the verb on its button ("" for none)."""

    key: str
    title: str
    reason: str = ""
    verb: str = ""


class Ways(QWidget):
    """At most three ways out; `taken(key)` when one is chosen. Goes into a flush card with a heading."""

    taken = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._ways: tuple[Way, ...] = ()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)

    def render_ways(self, ways: tuple[Way, ...]) -> None:
        """Show these ways, the usual one first."""
        clear(self._box)
        self._ways = ways
        for number, way in enumerate(ways, start=1):
            self._box.addWidget(line())
            self._box.addLayout(self._row(number, way))

    def take(self, number: int) -> bool:
        """Take a way by its number, as its button does; says whether there is such a one."""
        way = self._ways[number - 1] if 0 < number <= len(self._ways) else None
        if way is None or not way.verb:
            return False
        self.taken.emit(way.key)
        return True

    def _row(self, number: int, way: Way) -> QHBoxLayout:
        disc = QLabel(str(number))
        disc.setProperty("part", "number")
        disc.setFixedSize(28, 28)
        disc.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = column(Text(way.title, "strong", elide=True), spacing=2)
        if way.reason:
            words.addWidget(Text(way.reason, "caption", elide=True))
        box = QHBoxLayout()
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(16)
        box.addWidget(disc)
        box.addLayout(words, 1)
        if way.verb:
            button = Button(self._theme, way.verb, kind="outline" if number == 1 else "plain")
            button.setAutoDefault(True)
            button.clicked.connect(lambda: self.taken.emit(way.key))
            box.addWidget(button)
        return box
