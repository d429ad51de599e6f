"""The part of warnings: who stands where, the case book, and the form for what happened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from shopqun.basics import Touched
from shopqun.conduct.service import CaseBook, ConductService
from shopqun.conduct.standing import Decision, Standing
from shopqun.ui.community import wording_conduct as wording
from shopqun.ui.community.case_form import CaseForm
from shopqun.ui.community.case_rows import CaseRow, StandingRow
from shopqun.ui.gesture import Answer, Press, press
from shopqun.ui.parts.ask import ask_text
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, line, row
from shopqun.ui.parts.columns import Columns
from shopqun.ui.parts.count import Count
from shopqun.ui.parts.empty import Empty
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

T = TypeVar("T")
_SIDE, _SHOWN = 384, 30
_LONGEST_DAYS = 365


class CasesPart(QWidget):
    """`said(words)` for what went well, `rule_asked(case)` to write a case into the rules."""

    said = Signal(str)
    rule_asked = Signal(object)

    def __init__(self, theme: Theme, work: Work, conduct: ConductService) -> None:
        super().__init__()
        self._theme, self._work, self._conduct = theme, work, conduct
        self.form = CaseForm(theme, work, conduct)
        self.standings: tuple[StandingRow, ...] = ()
        self.cases: tuple[CaseRow, ...] = ()
        self.problem = Text("", "body", "bad", wrap=True)
        self.problem.hide()
        self._people = Card(QCoreApplication.translate("Conduct", "警告"), " ", flush=True)
        self._book = Card(QCoreApplication.translate("Conduct", "案例本"), " ", flush=True)
        self._empty = Empty(
            theme, "shield-check", QCoreApplication.translate("Conduct", "没有人在警告里，群里很太平")
        )
        self.days = Count(theme, 1, _LONGEST_DAYS, QCoreApplication.translate("Conduct", "天"))
        self.days.setAccessibleName(QCoreApplication.translate("Conduct", "警告多少天后不算"))
        self.set_days = Button(theme, QCoreApplication.translate("Conduct", "改"))
        self._lay_out()
        self.form.said.connect(self.said)
        self.set_days.clicked.connect(self._set_days)

    def _lay_out(self) -> None:
        columns = Columns(side=_SIDE)
        for widget in (self.problem, self._people, self._empty, self._book):
            columns.left.addWidget(widget)
        columns.left.addStretch(1)
        lapse = Card()
        lapse.add(Text(QCoreApplication.translate("Conduct", "过几天不算")))
        lapse.body.addLayout(row(self.days, 1, self.set_days))
        lapse.add(
            Text(
                QCoreApplication.translate("Conduct", "警告过了这么久就不算，从头数。"), "caption", wrap=True
            )
        )
        columns.right.addWidget(self.form)
        columns.right.addWidget(lapse)
        columns.right.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(columns)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll)

    def render_book(self, book: CaseBook) -> None:
        """Show the case book as it stands."""
        self._tell("")
        self.form.render_book(book)
        self.days.set_value(book.limits.warning_days)
        for card in (self._people, self._book):
            clear(card.body)
        self.standings = tuple(StandingRow(self._theme, each, book.today) for each in book.standings)
        self.cases = tuple(CaseRow(self._theme, each, book.today) for each in book.cases[:_SHOWN])
        for each in self.standings:
            self._people.add(line(), each)
            each.reminded.connect(self._remind)
            each.again.connect(self.form.begin)
            each.decided.connect(self._decide)
        for case in self.cases:
            self._book.add(line(), case)
            case.ruled.connect(self.rule_asked)
            case.appealed.connect(self._appeal)
            case.heard.connect(self._hear)
        self._people.setVisible(bool(self.standings))
        self._empty.setVisible(not self.standings)
        self._book.setVisible(bool(self.cases))

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    @Slot(object)
    def _remind(self, standing: Standing) -> None:
        QGuiApplication.clipboard().setText(wording.reminder(standing))
        self.said.emit(QCoreApplication.translate("Conduct", "提醒的话复制好了，到微信里粘贴"))

    @Slot(object, bool)
    def _decide(self, made: StandingRow, remove: bool) -> None:
        one = made.standing
        why = ask_text(self._theme, self, *wording.ask_decision(one, remove=remove))
        if why is None:
            return

        def act(request: str) -> Answer[Decision]:
            return self._conduct.decide(one.group_id, one.who, why, remove=remove, request_id=request)

        self._do(made.remove if remove else made.keep, act, wording.decided)

    @Slot(object)
    def _appeal(self, made: CaseRow) -> None:
        why = ask_text(self._theme, self, *wording.ask_appeal())
        if why is not None:
            self._do(
                made.appeal,
                lambda request: self._conduct.appeal(made.case.id, why, request_id=request),
                wording.appealed,
            )

    @Slot(object, bool)
    def _hear(self, made: CaseRow, grant: bool) -> None:
        why = ask_text(self._theme, self, *wording.ask_hearing(grant=grant))
        if why is not None:
            self._do(
                made.grant if grant else made.uphold,
                lambda request: self._conduct.hear(made.case.id, why, grant=grant, request_id=request),
                wording.heard,
            )

    @Slot()
    def _set_days(self) -> None:
        days = self.days.value()
        self._do(
            self.set_days,
            lambda request: self._conduct.set_limit("warning_days", days, request_id=request),
            wording.lapse,
        )

    def _do(self, button: Button, act: Callable[[str], Answer[T]], says: Callable[[T], str]) -> None:
        does = Press(
            act=act,
            took=lambda found: self.said.emit(says(found)),
            words=wording.refusal,
            problem=self._tell,
            touches=Touched.GROUPS,
        )
        press(self._work, button, does)
