"""What must lie ready before people are asked in, as far as it does not: each to be ticked off."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from shopqun.calendar.readiness import THINGS, Ready
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, column
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.today import wording_ready as wording

_SHOWN = 3


class ReadyCard(Card):
    """The first few that are missing; hidden when all is ready. `ticked(id, name)` when one is done."""

    ticked = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(wording.title(), " ")
        self._theme = theme
        self._missing: tuple[Ready, ...] = ()
        self.buttons: dict[str, Button] = {}
        self.hide()

    def show_missing(self, missing: tuple[Ready, ...]) -> None:
        """Show what is missing."""
        self.setVisible(bool(missing))
        if missing == self._missing:
            return
        self._missing, self.buttons = missing, {}
        self.set_heading(wording.title(), wording.so_far(len(THINGS) - len(missing), len(THINGS)))
        clear(self.body)
        for each in missing[:_SHOWN]:
            self.body.addLayout(self._row(each))
        if len(missing) > _SHOWN:
            rest = missing[_SHOWN:]
            self.add(Text(wording.then(tuple(each.name for each in rest)), "caption", wrap=True))

    def _row(self, each: Ready) -> QHBoxLayout:
        button = Button(self._theme, wording.done(), kind="outline", icon="check", height=32)
        button.setAccessibleName(f"{wording.done()} {each.name}")
        button.clicked.connect(lambda: self.ticked.emit(each.id, each.name))
        self.buttons[each.id] = button
        box = QHBoxLayout()
        box.setSpacing(12)
        words = column(Text(each.name, "strong"), Text(each.asked, "caption", elide=True), spacing=2)
        box.addLayout(words, 1)
        box.addWidget(button)
        return box
