"""One task of a day: when and who, what, the words, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from shopqun.calendar.task import Task, TaskState
from shopqun.ui import dates
from shopqun.ui.community import wording_calendar as wording
from shopqun.ui.community import wording_tasks
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import column, row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.text import Text
from shopqun.ui.plan_words import shown, to_post
from shopqun.ui.theme import Theme

_TO_POST = 2
"""Words and picture stand in a line of their own."""


class TaskRow(QWidget):
    """Its gestures give the row."""

    copied = Signal(str)
    pictured = Signal(object)
    ticked = Signal(object)
    left_out = Signal(object)
    noted = Signal(object)
    edited = Signal(object)
    reopened = Signal(object)

    def __init__(self, theme: Theme, task: Task) -> None:
        super().__init__()
        self.task = task
        translate = QCoreApplication.translate
        self.copy = Button(theme, translate("Calendar", "复制话术"), kind="outline", icon="copy", height=32)
        self.picture = Button(theme, wording_tasks.picture(), icon="image", height=32)
        self.done = Button(theme, translate("Calendar", "做完了"), icon="check", height=32)
        self.skip = Button(theme, translate("Calendar", "跳过"), height=32)
        self.edit = Button(theme, wording_tasks.change(), height=32)
        self.note = Button(theme, translate("Calendar", "记实际"), height=32)
        self.reopen = Button(theme, wording_tasks.reopen(), height=32)
        self.copy.clicked.connect(lambda: self.copied.emit(to_post(task.words)))
        for button, told in (
            (self.picture, self.pictured),
            (self.done, self.ticked),
            (self.skip, self.left_out),
            (self.edit, self.edited),
            (self.note, self.noted),
            (self.reopen, self.reopened),
        ):
            button.clicked.connect(lambda _=False, told=told: told.emit(self))
        when = column(
            Text(dates.time_of(task.due_at), "strong"), Text(task.assignee, "caption"), 1, spacing=2
        )
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(12)
        box.addLayout(when)
        box.addLayout(self._words(), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the height that wrapped words need at this width: the list above asks for their hint alone."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(event.size().width()))

    def _buttons(self) -> QVBoxLayout:
        """Lay out what can be done now in two lines, what she posts first; the rest stays hidden."""
        task = self.task
        offered = {
            self.copy: bool(task.words),
            self.picture: bool(task.campaign),
            self.done: not task.settled,
            self.edit: not task.settled,
            self.skip: not task.settled,
            self.note: task.state is TaskState.DONE,
            self.reopen: task.settled,
        }
        for button, offer in offered.items():
            button.setParent(self)
            button.setVisible(offer)
        now = [button for button, offer in offered.items() if offer]
        first = now[:_TO_POST]
        return _lines(first, now[len(first) :])

    def _words(self) -> QVBoxLayout:
        task = self.task
        head = row(Text(task.column, "strong"), Text(task.content_type, "note"), 1)
        words, kind = wording.done_chip(task)
        if words:
            head.addWidget(Chip(words, kind))
        made = column(spacing=6)
        made.addLayout(head)
        made.addWidget(Text(shown(task.action), "caption", wrap=True))
        if task.words:
            well = QFrame()
            well.setProperty("part", "well")
            inside = QVBoxLayout(well)
            inside.setContentsMargins(12, 8, 12, 8)
            inside.addWidget(Text(to_post(task.words), wrap=True))
            made.addWidget(well)
        if task.kpi:
            goal = QCoreApplication.translate("Calendar", "盼着：{kpi}").format(kpi=shown(task.kpi))
            made.addWidget(Text(goal, "note", wrap=True))
        for words in wording.afterwards(task):
            made.addWidget(Text(words, "note", wrap=True))
        made.addLayout(self._buttons())
        return made


def _lines(*lines: list[Button]) -> QVBoxLayout:
    made = column(spacing=8)
    for each in lines:
        if each:
            made.addLayout(row(*each, 1))
    return made
