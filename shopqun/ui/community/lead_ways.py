"""A sale or a lottery planned back into the calendar: which one, what it comes to, and one press."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QDialog, QMenu, QScrollArea, QVBoxLayout, QWidget

from shopqun.basics import Refused, Touched
from shopqun.calendar.campaign import Campaign, CampaignKind
from shopqun.calendar.leadup import Fate, LeadUp, Turn
from shopqun.calendar.service import TaskService
from shopqun.calendar.task import Task
from shopqun.ui import dates
from shopqun.ui.community import wording_leads as wording
from shopqun.ui.gesture import Press, press
from shopqun.ui.parts.ask import Question
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import column, line, row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.text import Text
from shopqun.ui.plan_words import to_post
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_WIDE, _TALL = 620, 400


class LeadWays(QWidget):
    """The button and its menu of what is to come; `said(words)` and `problem(words)`."""

    said = Signal(str)
    problem = Signal(str)

    def __init__(self, theme: Theme, work: Work, tasks: TaskService) -> None:
        super().__init__()
        self._theme, self._work, self._service = theme, work, tasks
        self._there: tuple[Task, ...] = ()
        self.button = Button(theme, wording.verb(), icon="calendar-check", height=32)
        self.menu = QMenu(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.button)
        self.button.clicked.connect(self._choose)

    def show_tasks(self, tasks: tuple[Task, ...]) -> None:
        """Know what is in the calendar, to say what else stands on a day."""
        self._there = tasks

    @Slot()
    def _choose(self) -> None:
        self._work.books(self._service.campaigns, self._offer)

    def _offer(self, campaigns: tuple[Campaign, ...]) -> None:
        """List the campaigns below the button."""
        self.menu.clear()
        for each in campaigns:
            action = self.menu.addAction(wording.campaign(each))
            action.triggered.connect(lambda _=False, each=each: self.ask_about(each.kind, each.id))
        if not campaigns:
            self.menu.addAction(wording.nothing_ahead()).setEnabled(False)
        self.menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height() + 4)))

    def ask_about(self, kind: CampaignKind, about: str) -> None:
        """Show what a campaign comes to, and put it into the calendar when she agrees."""
        self._work.books(lambda: self._service.lead_up(kind, about), self._ask)

    def _ask(self, found: LeadUp | Refused) -> None:
        if isinstance(found, Refused):
            self.problem.emit(wording.refusal(found))
            return
        question = LeadQuestion(self._theme, self, found, self._there)
        agreed = question.exec() == QDialog.DialogCode.Accepted
        question.deleteLater()
        if agreed:
            self._arrange(found.campaign)

    def _arrange(self, campaign: Campaign) -> None:
        does = Press(
            act=lambda request: self._service.arrange(campaign.kind, campaign.id, request_id=request),
            took=lambda done: self.said.emit(wording.arranged(done)),
            words=wording.refusal,
            problem=self.problem.emit,
            touches=Touched.TASKS,
        )
        press(self._work, self.button, does)


class LeadQuestion(Question):
    """The four posts with their words, and what becomes of each."""

    def __init__(self, theme: Theme, parent: QWidget, found: LeadUp, there: tuple[Task, ...]) -> None:
        super().__init__(theme, parent, wording.title(found), wording.explained(found), wording.agree())
        self.setMinimumWidth(_WIDE)
        self.yes.set_kind("filled")
        self.yes.setVisible(found.changes)
        posts = QWidget()
        box = column(spacing=12)
        box.setContentsMargins(0, 0, 12, 0)
        for turn in found.turns:
            if box.count():
                box.addWidget(line())
            box.addLayout(
                _post(turn, [each for each in there if each.day == turn.day and each.id != turn.task])
            )
        box.addStretch(1)
        posts.setLayout(box)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(posts)
        scroll.setMinimumHeight(_TALL)
        self.middle.addWidget(scroll)


def _post(turn: Turn, beside: list[Task]) -> QVBoxLayout:
    made = column(spacing=4)
    head = row(
        Text(wording.when(turn), "strong"),
        Text(dates.time_of(turn.due_at), "strong"),
        Text(turn.lead.said.column, "body"),
        1,
        spacing=12,
    )
    words, kind = wording.fate(turn)
    head.addWidget(Chip(words, kind))
    made.addLayout(head)
    if turn.fate is not Fate.OVER:
        made.addWidget(Text(to_post(turn.words), "body", "text2", wrap=True))
    if beside and turn.fate in {Fate.NEW, Fate.CHANGED}:
        made.addWidget(Text(wording.beside(beside), "note", "warn", wrap=True))
    return made
