"""The tasks of one day: the words to copy, and ticking off."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from shopqun.basics import Touched
from shopqun.calendar.service import TaskService
from shopqun.calendar.sop import SKIPPED, Cell, Row
from shopqun.calendar.task import Task, TaskState
from shopqun.ui import dates
from shopqun.ui.community import wording_calendar as wording
from shopqun.ui.gesture import Press, press
from shopqun.ui.parts.ask import ask_text
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, column, line, row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.text import Text
from shopqun.ui.plan_words import shown, to_post
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work


class DayCard(Card):
    """One day's tasks; `said(words)` for what went well."""

    said = Signal(str)

    def __init__(self, theme: Theme, work: Work, tasks: TaskService) -> None:
        super().__init__("　", " ", flush=True)
        self._theme, self._work, self._tasks = theme, work, tasks
        self.problem = Text("", "body", "bad", wrap=True)
        self.problem.setContentsMargins(16, 8, 16, 8)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.rows: tuple[TaskRow, ...] = ()
        self.body.addWidget(self.problem)
        self.body.addLayout(self._list)
        self._tell("")

    def show_day(self, on: date, tasks: tuple[Task, ...]) -> None:
        """Show the tasks of a day."""
        self.set_heading(wording.day_title(on), wording.day_note(tasks))
        self._tell("")
        clear(self._list)
        self.rows = tuple(TaskRow(self._theme, task) for task in tasks)
        for made in self.rows:
            made.copied.connect(self._copy)
            made.ticked.connect(self._tick)
            made.left_out.connect(self._leave_out)
            made.noted.connect(self._note)
            self._list.addWidget(line())
            self._list.addWidget(made)

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self.said.emit(QCoreApplication.translate("Calendar", "话术复制好了，到群里粘贴"))

    def _tick(self, made: TaskRow) -> None:
        number = made.task.id
        self._tell("")
        does = Press(
            act=lambda request: self._tasks.done(number, request_id=request),
            took=self._ticked,
            words=wording.refusal,
            problem=self._tell,
            touches=Touched.TASKS,
        )
        press(self._work, made.done, does)

    def _leave_out(self, made: TaskRow) -> None:
        """Ask why a task is not done, and write it down; it stays in the calendar."""
        title, label, verb = wording.ask_why()
        reason = ask_text(self._theme, self, title, label, verb)
        if reason is not None:
            cells = {Cell.STATE: SKIPPED, Cell.REASON: reason}
            self._change(made, made.skip, cells, wording.skipped(made.task))

    def _note(self, made: TaskRow) -> None:
        """Ask what came of a task, beside what was hoped for."""
        title, label, verb = wording.ask_actual()
        actual = ask_text(self._theme, self, title, label, verb)
        if actual is not None:
            self._change(made, made.note, {Cell.ACTUAL: actual}, wording.noted(actual))

    def _change(self, made: TaskRow, button: Button, cells: dict[Cell, str], told: str) -> None:
        number = str(made.task.id)
        self._tell("")

        def took(_row: Row) -> None:
            self.said.emit(told)

        does = Press(
            act=lambda request: self._tasks.change(number, cells, request_id=request),
            took=took,
            words=wording.refusal,
            problem=self._tell,
            touches=Touched.TASKS,
        )
        press(self._work, button, does)

    def _ticked(self, task: Task) -> None:
        words = QCoreApplication.translate("Calendar", "做完了：{column}")
        self.said.emit(words.format(column=task.column))


class TaskRow(QWidget):
    """One task: when and who, what, the words; its gestures give the row."""

    copied = Signal(str)
    ticked = Signal(object)
    left_out = Signal(object)
    noted = Signal(object)

    def __init__(self, theme: Theme, task: Task) -> None:
        super().__init__()
        self.task = task
        self.copy = Button(
            theme, QCoreApplication.translate("Calendar", "复制话术"), kind="outline", icon="copy", height=32
        )
        self.done = Button(theme, QCoreApplication.translate("Calendar", "做完了"), icon="check", height=32)
        self.skip = Button(theme, QCoreApplication.translate("Calendar", "跳过"), height=32)
        self.note = Button(theme, QCoreApplication.translate("Calendar", "记实际"), height=32)
        self.skip.clicked.connect(lambda: self.left_out.emit(self))
        self.note.clicked.connect(lambda: self.noted.emit(self))
        self.copy.clicked.connect(lambda: self.copied.emit(to_post(task.words)))
        self.done.clicked.connect(lambda: self.ticked.emit(self))
        when = column(
            Text(dates.time_of(task.due_at), "strong"), Text(task.assignee, "caption"), 1, spacing=2
        )
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(12)
        box.addLayout(when)
        box.addLayout(self._words(), 1)
        self.copy.setVisible(bool(task.words))
        self.done.setVisible(not task.settled)
        self.skip.setVisible(not task.settled)
        self.note.setVisible(task.state is TaskState.DONE)

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
        made.addLayout(row(self.copy, self.done, self.skip, self.note, 1))
        return made
