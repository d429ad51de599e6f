"""The bar under the list: what looks odd about one referral, and whether it counts."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout

from shopqun.basics import Refused, ShopTrouble, Touched
from shopqun.referrals.rewards import Brought
from shopqun.referrals.service import ReferralService
from shopqun.ui import troubles
from shopqun.ui.gesture import Press, press
from shopqun.ui.members import referral_words
from shopqun.ui.parts.ask import Question
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import column
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme, mark
from shopqun.ui.work import Work

_OPEN = frozenset({"in_review", "pending", "qualified"})
_WROTE = Touched.REFERRALS | Touched.MEMBERS


class ReviewBar(QFrame):
    """`decided(Brought)` when she said whether it counts; `all_decided(how many)` for several at once."""

    decided = Signal(object)
    all_decided = Signal(int)

    def __init__(self, theme: Theme, work: Work, referrals: ReferralService) -> None:
        super().__init__()
        self._theme, self._work, self._referrals = theme, work, referrals
        self._line: Brought | None = None
        self._several: tuple[Brought, ...] = ()
        self.question: WhyNot | None = None
        self.setProperty("part", "well")
        self._symbol = Symbol(theme, "triangle-alert", "warn", side=24, shape="")
        self.title = Text("", "strong", elide=True)
        self.note = Text("", "caption", elide=True)
        self.reject = Button(theme, referral_words.reject())
        self.approve = Button(theme, referral_words.approve(), kind="filled")
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 10, 16, 10)
        box.setSpacing(12)
        box.addWidget(self._symbol)
        box.addLayout(column(self.title, self.note, spacing=2), 1)
        box.addWidget(self.reject)
        box.addWidget(self.approve)
        self.approve.clicked.connect(self._approve)
        self.reject.clicked.connect(self._ask_why)
        self.hide()

    @Slot(object)
    def show_line(self, line: Brought | None) -> None:
        """Show what can be decided about a referral; nothing where nothing can."""
        self._line, self._several = line, ()
        self.setVisible(line is not None and line.state in _OPEN)
        if line is None:
            return
        doubtful = line.state == "in_review"
        self._symbol.show_icon("triangle-alert" if doubtful else "info", "warn" if doubtful else "text2")
        self.title.setText(referral_words.review_title(line))
        self._say(referral_words.review_note(line), "text2")
        self.approve.setVisible(doubtful)
        mark(self, "kind", "warn" if doubtful else "")

    def show_several(self, lines: tuple[Brought, ...]) -> None:
        """Show what can be decided about several doubtful referrals at once."""
        self._line, self._several = lines[0], lines
        self.setVisible(True)
        self._symbol.show_icon("triangle-alert", "warn")
        self.title.setText(referral_words.several_title(len(lines)))
        self._say(referral_words.several_note(lines), "text2")
        self.approve.setVisible(True)
        mark(self, "kind", "warn")

    def _say(self, words: str, tone: str = "bad") -> None:
        self.note.setText(words)
        self.note.set_tone(tone)

    @Slot()
    def _approve(self) -> None:
        if (line := self._line) is None:
            return
        if self._several:
            self._decide_all(lambda one, request: self._referrals.approve(one, request_id=request).value)
            return
        number = str(line.id)
        press(
            self._work,
            self.approve,
            Press(
                lambda request: self._referrals.approve(number, request_id=request),
                self.decided.emit,
                referral_words.refusal,
                self._say,
                _WROTE,
            ),
        )

    @Slot()
    def _ask_why(self) -> None:
        if (line := self._line) is None:
            return
        self.question = WhyNot(self._theme, self)
        self.question.agreed.connect(lambda why: self._reject(line, why))
        self.question.finished.connect(self.question.deleteLater)
        self.question.open()

    def _reject(self, line: Brought, why: str) -> None:
        if self._several:
            self._decide_all(lambda one, request: self._referrals.reject(one, why, request_id=request).value)
            return
        number = str(line.id)
        press(
            self._work,
            self.reject,
            Press(
                lambda request: self._referrals.reject(number, why, request_id=request),
                self.decided.emit,
                referral_words.refusal,
                self._say,
                _WROTE,
            ),
        )

    def _decide_all(self, decide: Callable[[str, str], Brought | Refused]) -> None:
        """Decide each by a gesture of its own: one that is refused holds no other one up."""
        asked = tuple((str(line.id), str(uuid.uuid4())) for line in self._several)
        for button in (self.approve, self.reject):
            button.setEnabled(False)

        def done(answers: list[Brought | Refused]) -> None:
            self._free()
            refused = [one for one in answers if isinstance(one, Refused)]
            self.all_decided.emit(len(answers) - len(refused))
            if refused:
                self._say("".join(dict.fromkeys(referral_words.refusal(one) for one in refused)))

        def stuck(trouble: ShopTrouble) -> None:
            self._free()
            self._say(troubles.sentence(trouble))

        self._work.books(
            lambda: [decide(one, request) for one, request in asked], done, lambda _answers: _WROTE, stuck
        )

    def _free(self) -> None:
        for button in (self.approve, self.reject):
            button.setEnabled(True)


class WhyNot(Question):
    """Asks why a referral does not count; `agreed(why)` only with a reason."""

    agreed = Signal(str)

    def __init__(self, theme: Theme, parent: ReviewBar) -> None:
        super().__init__(theme, parent, referral_words.why_not(), "", referral_words.reject())
        self.why = Field(theme, referral_words.why_label())
        self.middle.addWidget(self.why)
        self.why.entry.setFocus()

    def accept(self) -> None:
        """Go on only with a reason."""
        if why := self.why.text():
            super().accept()
            self.agreed.emit(why)
        else:
            self.why.show_problem(referral_words.say_why())
