"""A door of the first start: an icon, what is behind it, and the button that opens it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, column
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme

_ICON, _WIDE = 56, 120


class Door(Card):
    """One way to begin; `opened` when its button is pressed. The usual one is `primary`."""

    opened = Signal()

    def __init__(
        self, theme: Theme, icon: str, words: tuple[str, str, str], *, primary: bool = False
    ) -> None:
        super().__init__(padding=16)
        title, behind, verb = words
        self.behind = Text(behind, "body", "text2", wrap=True)
        self.button = Button(theme, verb, kind="filled" if primary else "plain")
        self.button.setMinimumWidth(_WIDE)
        self.button.setAccessibleDescription(title)
        self.button.clicked.connect(self.opened)
        self.set_chosen(chosen=primary)
        box = QHBoxLayout()
        box.setSpacing(16)
        box.addWidget(Symbol(theme, icon, side=_ICON))
        box.addLayout(column(Text(title, "section", elide=True), self.behind, spacing=4), 1)
        box.addWidget(self.button)
        self.body.addLayout(box)

    def show_words(self, behind: str, verb: str = "") -> None:
        """Say something else of what is behind the door; a verb changes the button too."""
        self.behind.setText(behind)
        if verb:
            self.button.setText(verb)
