"""The bar at the foot of the wizard, always in sight: back, when it was kept, later, on."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from shopqun.basics import ShopTrouble
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.text import Text
from shopqun.ui.planning import wording
from shopqun.ui.planning.ground import Ground
from shopqun.ui.theme import Theme
from shopqun.ui.troubles import sentence

_TALL, _BUTTON = 72, 48


class Foot(Ground):
    """Its buttons are connected by the screen; `peeked` when she wants to see the result."""

    peeked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "surface", "top")
        self.setFixedHeight(_TALL)
        self.back = Button(theme, wording.back(), icon="arrow-left")
        self.later = Button(theme, wording.later(), kind="text")
        self.peek = Button(theme, wording.peek(), kind="outline")
        self.peek.setCheckable(True)
        self.on = Button(theme, "", kind="filled", icon="arrow-right")
        self.on.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.on.setMinimumWidth(200)
        for tall in (self.back, self.on):
            tall.setMinimumHeight(_BUTTON)
        self.kept = Text("", "caption", elide=True)
        self.peek.clicked.connect(self.peeked)
        box = QHBoxLayout(self)
        box.setContentsMargins(32, 0, 32, 0)
        box.setSpacing(12)
        box.addWidget(self.back)
        box.addWidget(self.kept, 1)
        for button in (self.peek, self.later, self.on):
            box.addWidget(button)

    def show_step(self, onward: str, *, last: bool) -> None:
        """Say where the filled button leads; none leads on from the samples."""
        self.on.setVisible(bool(onward))
        self.on.setText(onward)
        self.on.set_icon("" if last else "arrow-right")

    def show_kept(self, at: datetime) -> None:
        """Say when the answers were kept, in shop time."""
        self.kept.set_tone("text2")
        self.kept.setText(wording.kept_at(at))

    def show_not_kept(self, trouble: ShopTrouble) -> None:
        """Say that they could not be kept, and what to do."""
        self.kept.set_tone("bad")
        self.kept.setText(wording.not_kept(sentence(trouble)))
