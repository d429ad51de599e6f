"""The first page: which of the sample shops is most like hers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from shopqun.planning.preset import Preset
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, column
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.plan_words import shown
from shopqun.ui.planning import wording
from shopqun.ui.planning.pages import Page
from shopqun.ui.theme import Theme

_ICONS = {"fruit_community": "shopping-basket", "hotpot_neighborhood": "store"}


class TradePage(Page):
    """The presets as cards; `chosen(preset id)` when one is taken."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__("trade")
        self._theme = theme
        self.note = Text("", "body", "bad", wrap=True)
        self.note.hide()
        self.body.addWidget(self.note)
        self._cards = column(spacing=16)
        self.body.addLayout(self._cards)
        self.body.addStretch(1)
        self.buttons: dict[str, Button] = {}

    def render_presets(self, presets: tuple[Preset, ...], begun: str | None) -> None:
        """Show the presets, the one begun with first."""
        clear(self._cards)
        self.buttons = {}
        for preset in sorted(presets, key=lambda each: each.id != begun):
            self._cards.addWidget(self._card(preset, begun=preset.id == begun))
        if self.buttons:
            next(iter(self.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, note: str) -> None:
        """Say why she begins anew."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _card(self, preset: Preset, *, begun: bool) -> Card:
        verb = wording.go_on_with_trade() if begun else wording.take_trade()
        button = Button(self._theme, verb, kind="plain" if self.buttons else "filled")
        button.setMinimumWidth(120)
        button.setAccessibleName(f"{verb} {preset.shop.category}")
        button.clicked.connect(lambda: self.chosen.emit(preset.id))
        self.buttons[preset.id] = button
        words = column(Text(preset.shop.category, "title", elide=True), spacing=4)
        words.addWidget(Text(wording.like(preset.shop.name), "body", "text2", elide=True))
        facts = wording.trade_facts(len(preset.groups), len(preset.templates), len(preset.sop))
        words.addWidget(Text(facts, "caption", elide=True))
        words.addWidget(Text(shown(preset.w4h1.what), "caption", wrap=True))
        box = QHBoxLayout()
        box.setSpacing(16)
        box.addWidget(Symbol(self._theme, _ICONS.get(preset.id, "store"), side=56))
        box.addLayout(words, 1)
        box.addWidget(button)
        card = Card(padding=20)
        card.body.addLayout(box)
        card.set_chosen(chosen=button.property("kind") == "filled")
        return card
