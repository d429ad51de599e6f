"""The right column of the till: what happened just now, each line with its way back, and goods that wait."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopqun.till.lately import Line, LineKind
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, column, line, row
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.till import labels, wording
from shopqun.ui.till.desk import Beside, Waiting
from shopqun.ui.till.hand_card import HandCard

LINES = 8
_ROW = 60


class JustNow(QWidget):
    """`undone(Line)`, `refunded(Line)` when a line's button is pressed; `list_asked(sale)` for the goods."""

    undone = Signal(object)
    refunded = Signal(object)
    list_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.card = Card(labels.with_key(labels.just_now(), "F9"), " ", flush=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.card.body.addLayout(self._rows)
        self._waiting = QVBoxLayout()
        self._waiting.setSpacing(16)
        self._seen: Beside | None = None
        self._hand: HandCard | None = None
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 4)
        box.setSpacing(16)
        box.addWidget(self.card)
        box.addStretch(1)
        box.addLayout(self._waiting)

    def take_in(self, hand: HandCard) -> None:
        """Let the papers of the customer who is named stand on top."""
        if self._box.indexOf(hand) < 0:
            self._box.insertWidget(0, hand)
        self._hand = hand

    def fit(self) -> None:
        """Show as many lines as there is room for now."""
        if self._seen is not None:
            self.render_beside(self._seen)

    def take_keys(self) -> None:
        """Put the keys on the newest line that can be taken back."""
        first = next((each for each in self.card.findChildren(Button) if each.isVisible()), None)
        if first is not None:
            first.setFocus()

    def render_beside(self, beside: Beside) -> None:
        """Show what stands beside the till; a low window shows fewer lines."""
        self._seen = beside
        self.card.set_heading(self.card.heading.text(), wording.used_today(beside.lately.used_today))
        clear(self._rows)
        clear(self._waiting)
        lines = beside.lately.lines[: self._room(len(beside.waiting))]
        for one in lines:
            self._rows.addWidget(line())
            self._rows.addWidget(self._row(one, wording.line_time(one, beside.lately.day)))
        if not lines:
            empty = Text(labels.nothing_yet(), "body", "text2", wrap=True)
            empty.setContentsMargins(16, 0, 16, 16)
            self._rows.addWidget(empty)
        for sale in beside.waiting[:1]:
            self._waiting.addWidget(self._goods(sale))

    def _room(self, cards: int) -> int:
        hand = self._hand.tall + 16 if self._hand is not None and self._hand.tall else 0
        free = max(self.height(), 300) - 56 - (92 if cards else 0) - hand
        return max(min(free // (_ROW + 1), LINES), 1 if hand else 3)

    def _row(self, one: Line, when: str) -> QWidget:
        made = QWidget()
        made.setFixedHeight(_ROW)
        box = QHBoxLayout(made)
        box.setContentsMargins(16, 0, 8, 0)
        box.setSpacing(10)
        refused = one.kind is LineKind.REFUSED
        tone = "bad" if refused else "text3" if one.back else "ok"
        icon = "circle-x" if refused else "undo-2" if one.back else "circle-check"
        box.addWidget(Text(when, "caption"))
        box.addWidget(Symbol(self._theme, icon, tone, side=22, shape=""))
        words = column(1, Text(wording.line_title(one), "strong", elide=True), spacing=0)
        words.addWidget(Text(wording.line_note(one), "caption", elide=True))
        words.addStretch(1)
        box.addLayout(words, 1)
        for button in self._buttons(one):
            button.setAutoDefault(True)
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return made

    def _buttons(self, one: Line) -> list[Button]:
        made: list[Button] = []
        if one.back:
            return made
        if one.kind is LineKind.PAPER:
            undo = Button(self._theme, labels.undo(), kind="text", height=32)
            undo.clicked.connect(lambda: self.undone.emit(one))
            made.append(undo)
        if one.paid_fen:
            refund = Button(self._theme, labels.refund(), kind="text", height=32)
            refund.clicked.connect(lambda: self.refunded.emit(one))
            made.append(refund)
        return made

    def _goods(self, sale: Waiting) -> Card:
        card = Card()
        words = column(Text(labels.waiting_title(sale.pieces), "strong"), spacing=2)
        words.addWidget(Text(sale.name, "caption", elide=True))
        see = Button(self._theme, labels.see_list(), kind="outline", height=32)
        see.clicked.connect(lambda: self.list_asked.emit(sale.sale))
        inside = row(Symbol(self._theme, "package", "brand"), spacing=12)
        inside.addLayout(words, 1)
        inside.addWidget(see)
        card.body.addLayout(inside)
        return card
