"""The reward book: what is owed, from when, and the button that hands it over."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopqun.referrals.rewards import Owed, RewardState
from shopqun.ui.members import reward_words
from shopqun.ui.members.standing import Standing
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, column, line, row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme

MOST = 30


class Book(Card):
    """`paid(reward id)` for one, `all_paid()` for all that are due, `receipt(reward id)` after paying."""

    paid = Signal(int)
    all_paid = Signal()
    receipt = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(reward_words.book(), flush=True)
        self._theme = theme
        self.pay_all = Button(theme, "", kind="filled", height=32)
        self.pay_all.clicked.connect(self.all_paid)
        self.add_to_head(self.pay_all)
        self.problem = Text("", "caption", "bad", wrap=True)
        self.problem.setContentsMargins(16, 0, 16, 8)
        self._handed = QWidget()
        self._handed_words = Text("", "body", wrap=True)
        self.receipt_button = Button(theme, reward_words.receipt(), kind="outline", icon="printer", height=32)
        self._handed_id = 0
        handed = row(self.receipt_button, spacing=12)
        handed.insertWidget(0, self._handed_words, 1)
        handed.setContentsMargins(16, 4, 16, 8)
        self._handed.setLayout(handed)
        self._handed.hide()
        self.receipt_button.clicked.connect(lambda: self.receipt.emit(self._handed_id))
        self.add(self.problem, self._handed)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.buttons: dict[int, Button] = {}
        self.say("")

    def render_standing(self, standing: Standing) -> None:
        """Show the book: what is due first."""
        clear(self._rows)
        self.buttons = {}
        due = standing.due()
        self.pay_all.setText(reward_words.pay_all(len(due)))
        self.pay_all.setVisible(len(due) > 1)
        self.pay_all.setEnabled(True)
        lines = standing.book(MOST)
        for one in lines:
            self._rows.addWidget(line())
            self._rows.addWidget(self._row(one))
        if not lines:
            empty = Text(reward_words.no_rewards(), "body", "text2", wrap=True)
            empty.setContentsMargins(16, 4, 16, 16)
            self._rows.addWidget(empty)

    def say(self, words: str) -> None:
        """Say what could not be handed over; empty words take it away."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def show_handed(self, words: str, reward: int) -> None:
        """Say what was just handed over, with its receipt."""
        self._handed_id = reward
        self._handed_words.setText(words)
        self._handed.show()

    def lock(self) -> None:
        """Lock the buttons until what was asked for is answered."""
        self._handed.hide()
        for button in (*self.buttons.values(), self.pay_all):
            button.setEnabled(False)

    def _row(self, one: Owed) -> QWidget:
        made = QWidget()
        made.setFixedHeight(56)
        box = QHBoxLayout(made)
        box.setContentsMargins(16, 0, 16, 0)
        box.setSpacing(12)
        words = column(1, Text(reward_words.gets(one), "strong", elide=True), spacing=0)
        words.addWidget(Text(reward_words.because(one), "caption", elide=True))
        words.addStretch(1)
        box.addLayout(words, 1)
        box.addWidget(self._end(one))
        return made

    def _end(self, one: Owed) -> QWidget:
        """Give what stands at the right: a button where there is something to do, else a chip."""
        number = one.id
        match one.state:
            case RewardState.DUE:
                pay = Button(self._theme, reward_words.pay(), kind="outline", height=32)
                pay.clicked.connect(lambda: self.paid.emit(number))
                self.buttons[number] = pay
                return pay
            case RewardState.PAID:
                receipt = Button(self._theme, reward_words.receipt(), kind="text", icon="printer", height=32)
                receipt.clicked.connect(lambda: self.receipt.emit(number))
                return receipt
            case _:
                return Chip(reward_words.held_chip(one), "plain")
