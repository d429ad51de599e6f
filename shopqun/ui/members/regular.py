"""A customer's points and days in a row, in the side panel: one press checks her in."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from shopqun.basics import Refused, Touched
from shopqun.loyalty.answers import PointsShown, PointsSpent
from shopqun.loyalty.checkin import CheckedIn
from shopqun.loyalty.service import LoyaltyService
from shopqun.ui.gesture import Press, press
from shopqun.ui.members import regular_words as wording
from shopqun.ui.parts.ask import ask_text
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import row
from shopqun.ui.parts.figure import Figure, figures
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_MOST_DIGITS = 7


class RegularCard(QFrame):
    """Points, lots and streak of the customer shown; `said(words)` for the toast."""

    said = Signal(str)

    def __init__(self, theme: Theme, work: Work, loyalty: LoyaltyService) -> None:
        super().__init__()
        self.setProperty("part", "well")
        self._theme, self._work, self._loyalty = theme, work, loyalty
        self._member = ""
        self._shown: PointsShown | None = None
        self.points = Figure(wording.points_label())
        self.streak = Figure(wording.streak_label())
        self.lots = Text("", "caption", wrap=True)
        self._worth = Text("", "caption", wrap=True)
        self.problem = Text("", "caption", "bad", wrap=True)
        self.check_in = Button(theme, wording.check_in(), kind="outline", icon="calendar-check", height=32)
        self.use = Button(theme, wording.use(), icon="coins", height=32)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 12)
        box.setSpacing(8)
        box.addWidget(figures(self.points, self.streak))
        for words in (self.lots, self._worth, self.problem):
            box.addWidget(words)
        box.addLayout(row(self.check_in, self.use, 1))
        self.problem.hide()
        self.check_in.clicked.connect(self._check_in)
        self.use.clicked.connect(self._use)

    def show_member(self, member: str) -> None:
        """Read a customer's points and show them."""
        self._member = member
        self.problem.hide()
        self._work.books(lambda: self._loyalty.show(member), lambda came: self._came(member, came))

    def _came(self, asked: str, shown: PointsShown | Refused) -> None:
        if asked != self._member or isinstance(shown, Refused):
            return
        self._shown = shown
        self.points.show_number(str(shown.account.balance), wording.points_unit())
        self.streak.show_number(str(shown.streak), wording.days_unit())
        self.lots.setText(wording.lots(shown))
        self._worth.setText(wording.worth(shown))
        self._worth.setVisible(bool(shown.worth))
        self.check_in.setEnabled(not shown.here_today)
        self.check_in.setText(wording.checked_in_today() if shown.here_today else wording.check_in())
        self.use.setEnabled(shown.account.balance > 0)

    @Slot()
    def _check_in(self) -> None:
        member = self._member
        does = Press(
            act=lambda request: self._loyalty.check_in(member, request_id=request),
            took=self._checked_in,
            words=wording.refusal,
            problem=self._tell,
            touches=Touched.MEMBERS,
        )
        press(self._work, self.check_in, does)

    def _checked_in(self, one: CheckedIn) -> None:
        self.said.emit(wording.checked_in(one))
        self.show_member(self._member)

    @Slot()
    def _use(self) -> None:
        if self._shown is None:
            return
        typed = ask_text(self._theme, self.window(), *wording.use_question(self._shown))
        if typed is None:
            return
        if not (typed.isascii() and typed.isdigit() and len(typed) <= _MOST_DIGITS and int(typed)):
            self._tell(wording.refusal(Refused("bad_number")))
            return
        member, number = self._member, int(typed)
        does = Press(
            act=lambda request: self._loyalty.spend(member, number, request_id=request),
            took=self._spent,
            words=wording.refusal,
            problem=self._tell,
            touches=Touched.MEMBERS,
        )
        press(self._work, self.use, does)

    def _spent(self, one: PointsSpent) -> None:
        self.said.emit(wording.spent(one))
        self.show_member(self._member)

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.show()
