"""Who brings most: a short list with bars, direct introductions only."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from shopqun.ui.members import referral_words, statement_words
from shopqun.ui.members.standing import Leader
from shopqun.ui.parts.bar import Bar, Segment
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, row
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme

_NAME = 96


class Leaders(Card):
    """Hidden while nobody counts yet; `statement_asked(member id)` from the end of a line."""

    statement_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(referral_words.leaders(), referral_words.one_level())
        self._theme = theme
        self.buttons: dict[int, Button] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        self.hide()

    def render_leaders(self, leaders: tuple[Leader, ...]) -> None:
        """Show them, most first; the first bar is the measure."""
        clear(self._rows)
        self.buttons = {}
        self.setVisible(bool(leaders))
        for leader in leaders:
            spoken = referral_words.brought_by(leader.name, leader.brought)
            name = Text(leader.name, "strong", elide=True)
            name.setFixedWidth(_NAME)
            bar = Bar(self._theme, height=12)
            bar.show_segments((Segment(leader.brought, "c1"),), leaders[0].brought, spoken)
            line = row(name, spacing=12)
            line.addWidget(bar, 1)
            line.addWidget(Text(referral_words.people(leader.brought), "strong"))
            line.addWidget(self._statement(leader.member))
            self._rows.addLayout(line)

    def _statement(self, member: int) -> Button:
        button = Button(self._theme, statement_words.verb(), kind="text", height=32)
        button.clicked.connect(lambda: self.statement_asked.emit(str(member)))
        self.buttons[member] = button
        return button
