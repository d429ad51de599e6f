"""The reward book: what is owed, from when, and the button that hands it over."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopqun.referrals.rewards import Owed, RewardState
from shopqun.ui.members import reward_words
from shopqun.ui.members.ledger import Ledger
from shopqun.ui.members.standing import Standing
from shopqun.ui.parts.ask import Question
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, column, line, row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme

MOST = 30


class Book(Card):
    """`paid(reward id)` for one, `all_paid(proof)` for all that are due, `receipt(reward id)` after paying.

    `gifts_asked()` when one could not be handed over because the gifts are gone.
    """

    paid = Signal(int)
    all_paid = Signal(str)
    receipt = Signal(int)
    gifts_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(reward_words.book(), flush=True)
        self._theme = theme
        self.pay_all = Button(theme, "", kind="filled", height=32)
        self.pay_all.clicked.connect(self._ask_proof)
        self.question: Proof | None = None
        self._due = 0
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
        self.to_gifts = Button(theme, reward_words.to_gifts(), kind="text", icon="gift", height=32)
        self.to_gifts.clicked.connect(self.gifts_asked)
        self.ledger = Ledger(theme)
        self.add(self.ledger, self.problem)
        self.body.addLayout(row(self.to_gifts, 1))
        self.add(self._handed)
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
        self._due = len(due)
        self.ledger.render_ledger(standing.budget, standing.margin)
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

    def say(self, words: str, *, no_gifts: bool = False) -> None:
        """Say what could not be handed over, and lead to the gifts; empty words take it away."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.to_gifts.setVisible(no_gifts)

    @Slot()
    def _ask_proof(self) -> None:
        self.question = Proof(self._theme, self, self._due)
        self.question.agreed.connect(self.all_paid)
        self.question.finished.connect(self.question.deleteLater)
        self.question.open()

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


class Proof(Question):
    """Asks once for the proof of all that is handed over together; `agreed(proof)`, which may be empty."""

    agreed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, number: int) -> None:
        super().__init__(theme, parent, reward_words.proof_title(number), "", reward_words.pay())
        label, hint = reward_words.proof_label()
        self.proof = Field(theme, label, hint=hint)
        self.middle.addWidget(self.proof)
        self.proof.entry.setFocus()

    def accept(self) -> None:
        """Go on with or without words."""
        super().accept()
        self.agreed.emit(self.proof.text())
