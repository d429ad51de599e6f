"""The pages that are mostly read: looks and limits."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopqun.ui import words
from shopqun.ui.parts.card import Card, column
from shopqun.ui.parts.segmented import Segmented
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.shop import wording, wording_about
from shopqun.ui.theme import Mode, Theme
from shopqun.ui.tokens import SIZES


class LooksPage(QWidget):
    """Light or dark, and the size of words; both at once. `chosen(mode, per cent)` to be remembered.

    `speaks(language)` asks the program to build its window anew in a language.
    """

    chosen = Signal(str, int)
    speaks = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.modes = Segmented(wording.modes())
        self.modes.choose(theme.mode.value)
        self.sizes = Segmented(tuple((str(size), f"{size}%") for size in SIZES))
        self.sizes.choose(str(theme.size))
        self.languages = Segmented(wording.languages())
        self.languages.choose(words.spoken())
        self.languages.setAccessibleName(wording.language())
        self.modes.setAccessibleName(wording.brightness())
        self.sizes.setAccessibleName(wording.text_size())
        card = Card(wording.section("looks"), padding=20)
        card.add(Text(wording.brightness(), "strong"), self.modes)
        card.body.addSpacing(8)
        card.add(Text(wording.text_size(), "strong"), self.sizes, Text(wording.text_size_note(), wrap=True))
        card.body.addSpacing(8)
        card.add(Text(wording.language(), "strong"), self.languages)
        _stack(self, card)
        self.languages.chosen.connect(self._language_chosen)
        self.modes.chosen.connect(self._mode_chosen)
        self.sizes.chosen.connect(self._size_chosen)

    @Slot(str)
    def _language_chosen(self, key: str) -> None:
        if key != words.spoken():
            self.speaks.emit(key)

    @Slot(str)
    def _mode_chosen(self, key: str) -> None:
        self._theme.set_mode(Mode(key))
        self.chosen.emit(key, self._theme.size)

    @Slot(str)
    def _size_chosen(self, key: str) -> None:
        self._theme.set_size(int(key))
        self.chosen.emit(self._theme.mode.value, self._theme.size)


class LimitsPage(QWidget):
    """What version 1 does not do, said plainly."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        card = Card(wording.section("limits"), padding=20)
        for icon, what, instead in wording_about.limits():
            lines = column(Text(what, "strong", wrap=True), Text(instead, "caption", wrap=True), spacing=2)
            entry = QHBoxLayout()
            entry.setSpacing(12)
            entry.addWidget(Symbol(theme, icon, "info"))
            entry.addLayout(lines, 1)
            card.body.addLayout(entry)
            card.body.addSpacing(4)
        _stack(self, card)


def _stack(page: QWidget, card: Card) -> None:
    box = QVBoxLayout(page)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(card)
    box.addStretch(1)
