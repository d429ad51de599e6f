"""A switch with its sentence: what somebody agrees to, off until she does."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shopqun.ui.parts.card import row
from shopqun.ui.parts.switch import Switch
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme


class Agree(QWidget):
    """A sentence beside `switch`; the sentence is what a screen reader speaks."""

    def __init__(self, theme: Theme, sentence: str) -> None:
        super().__init__()
        self.switch = Switch(theme, sentence)
        box = row(self.switch, spacing=12)
        box.addWidget(Text(sentence, "body", wrap=True), 1)
        self.setLayout(box)
