"""Debts: rewards that were handed out and whose purchase was refunded; each ends by a row with why."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopqun.basics import Touched
from shopqun.referrals.rewards import Owed, Settlement
from shopqun.referrals.service import ReferralService
from shopqun.ui.gesture import Press, press
from shopqun.ui.members import referral_words, reward_words
from shopqun.ui.parts.ask import Question
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, column, line, row
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.segmented import Segmented
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work


class Debts(Card):
    """Hidden while nobody owes anything; `settled(Owed)` when a debt ended."""

    settled = Signal(object)

    def __init__(self, theme: Theme, work: Work, referrals: ReferralService) -> None:
        super().__init__(reward_words.debts(), flush=True)
        self._theme, self._work, self._referrals = theme, work, referrals
        self.question: HowEnded | None = None
        self.buttons: dict[int, Button] = {}
        self.problem = Text("", "caption", "bad", wrap=True)
        self.problem.setContentsMargins(16, 0, 16, 8)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.add(self.problem)
        self.body.addLayout(self._rows)
        self.render_debts(())

    def render_debts(self, debts: tuple[Owed, ...]) -> None:
        """Show who owes what, the oldest first."""
        clear(self._rows)
        self.buttons = {}
        self._say("")
        for one in debts:
            self._rows.addWidget(line())
            self._rows.addWidget(self._row(one))
        self.setVisible(bool(debts))

    def _row(self, one: Owed) -> QWidget:
        made = QWidget()
        made.setFixedHeight(56)
        words = column(1, Text(reward_words.owes(one), "strong", elide=True), spacing=0)
        words.addWidget(Text(reward_words.owes_because(one), "caption", elide=True))
        words.addStretch(1)
        end = Button(self._theme, reward_words.settle(), kind="outline", height=32)
        end.clicked.connect(lambda: self._ask(one))
        self.buttons[one.id] = end
        box = row(spacing=12)
        box.setContentsMargins(16, 0, 16, 0)
        box.addLayout(words, 1)
        box.addWidget(end)
        made.setLayout(box)
        return made

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    @Slot()
    def _ask(self, one: Owed) -> None:
        self.question = HowEnded(self._theme, self, one)
        self.question.agreed.connect(lambda how, why: self._settle(one, Settlement(how), why))
        self.question.finished.connect(self.question.deleteLater)
        self.question.open()

    def _settle(self, one: Owed, how: Settlement, why: str) -> None:
        does = Press(
            lambda request: self._referrals.settle(str(one.id), how, why, request_id=request),
            self.settled.emit,
            referral_words.refusal,
            self._say,
            Touched.REFERRALS | Touched.MEMBERS,
        )
        press(self._work, self.buttons[one.id], does)


class HowEnded(Question):
    """Asks how a debt ended; `agreed(how, why)` only with a reason."""

    agreed = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget, one: Owed) -> None:
        super().__init__(
            theme, parent, reward_words.owes(one), reward_words.owes_because(one), reward_words.settle()
        )
        self.how = Segmented(reward_words.ways_to_settle())
        self.why = Field(theme, referral_words.why_label())
        self.middle.addWidget(self.how)
        self.middle.addWidget(self.why)
        self.why.entry.setFocus()

    def accept(self) -> None:
        """Go on only with a reason."""
        if why := self.why.text():
            super().accept()
            self.agreed.emit(self.how.current(), why)
        else:
            self.why.show_problem(reward_words.say_how())
