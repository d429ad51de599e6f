"""The first page: which of the sample shops is most like hers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from shopqun.planning.preset import Preset
from shopqun.ui.lists import listed
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, column, row
from shopqun.ui.parts.field import labelled
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.plan_words import shown
from shopqun.ui.planning import wording, wording_diagnosis
from shopqun.ui.planning.diagnosing import DiagnosisCard
from shopqun.ui.planning.pages import Page
from shopqun.ui.theme import Theme

_ICONS = {
    "bakery_corner": "croissant",
    "flower_shop": "flower-2",
    "fruit_community": "shopping-basket",
    "gym_studio": "dumbbell",
    "hotpot_neighborhood": "soup",
    "mother_baby": "baby",
    "nail_studio": "sparkles",
    "pet_care": "paw-print",
    "stationery_school": "pencil-ruler",
    "tea_house": "leaf",
}
_BESIDE = 640


class TradePage(Page):
    """The presets as cards; `chosen(preset id)` when one is taken, `file_asked` for a plan she saved."""

    chosen = Signal(str)
    file_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("trade")
        self._theme = theme
        self.note = Text("", "body", "bad", wrap=True)
        self.note.hide()
        self.body.addWidget(self.note)
        self.open_saved = Button(theme, wording.open_saved(), kind="outline", icon="folder-open", height=32)
        self.open_saved.clicked.connect(self.file_asked)
        self.unsure = Button(theme, wording_diagnosis.ask(), kind="text", height=32)
        self.unsure.clicked.connect(self._diagnose)
        self.body.addLayout(row(Text(wording.had_one(), "body", "text2"), self.open_saved, 1, self.unsure))
        self.diagnosis = DiagnosisCard(theme)
        self.diagnosis.hide()
        self.body.addSpacing(8)
        self.body.addWidget(self.diagnosis)
        self.body.addSpacing(16)
        self._cards = QGridLayout()
        self._cards.setSpacing(16)
        self._shown: list[Card] = []
        self._side = 1
        self.body.addLayout(self._cards)
        self.body.addSpacing(16)
        self.body.addWidget(Text(wording.none_fits(), "caption", wrap=True))
        self.body.addStretch(1)
        self.buttons: dict[str, Button] = {}

    def render_presets(self, presets: tuple[Preset, ...], begun: str | None) -> None:
        """Show the presets, the one begun with first."""
        clear(self._cards)
        self.buttons, self._shown = {}, []
        for preset in sorted(presets, key=lambda each: each.id != begun):
            self._shown.append(self._card(preset, begun=preset.id == begun))
        self._place()
        if self.buttons:
            next(iter(self.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _diagnose(self) -> None:
        """Show the questions of where to begin, or put them away."""
        self.diagnosis.setVisible(not self.diagnosis.isVisible())

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
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Symbol(self._theme, _ICONS.get(preset.id, "store"), side=56))
        title = Text(preset.shop.category, "title", elide=True)
        like = Text(wording.like(preset.shop.name), "body", "text2", elide=True)
        head.addLayout(column(title, like, spacing=4), 1)
        card = Card(padding=20)
        card.body.setSpacing(10)
        card.body.addLayout(head)
        for label, words in _held(preset):
            card.add(labelled(label, Text(shown(words), wrap=True)))
        card.body.addStretch(1)
        card.body.addLayout(row(1, button))
        card.set_chosen(chosen=button.property("kind") == "filled")
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the cards side by side while there is room."""
        super().resizeEvent(event)
        side = 2 if event.size().width() >= _BESIDE else 1
        if side != self._side:
            self._side = side
            self._place()

    def _place(self) -> None:
        """Put the cards into rows, as many in each as there is room for."""
        for at, card in enumerate(self._shown):
            self._cards.addWidget(card, at // self._side, at % self._side)
        for place in range(2):
            self._cards.setColumnStretch(place, int(place < self._side))


def _held(preset: Preset) -> tuple[tuple[str, str], ...]:
    """Say what a sample brings along, each under its label."""
    groups, papers, days = wording.trade_labels(len(preset.groups), len(preset.templates), len(preset.sop))
    return (
        (groups, listed(group.name.partition("·")[2] or group.name for group in preset.groups)),
        (papers, listed(paper.name for paper in preset.templates)),
        (days, preset.w4h1.what),
    )
