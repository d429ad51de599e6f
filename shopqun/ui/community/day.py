"""The tasks of one day: the words to copy, ticking off, changing, and what is added by hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout

from shopqun.basics import Touched
from shopqun.calendar.service import TaskService
from shopqun.calendar.sop import SKIPPED, Cell, Row
from shopqun.calendar.task import Task
from shopqun.ui.community import wording_calendar as wording
from shopqun.ui.community import wording_tasks
from shopqun.ui.community.task_form import TaskForm, cells_of
from shopqun.ui.community.task_row import TaskRow
from shopqun.ui.gesture import Answer, Press, T, press
from shopqun.ui.parts.ask import ask_text
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, line
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_POSTER = {"sale": "price", "lottery": "lottery"}
"""The poster that belongs to a campaign."""


class DayCard(Card):
    """One day's tasks; `said(words)` for what went well, `undoable(words, undo)` where it can be taken back.

    `hand_out(deed, kind, id)` asks for the picture of a poster.
    """

    said = Signal(str)
    undoable = Signal(str, object)
    hand_out = Signal(str, str, str)

    def __init__(self, theme: Theme, work: Work, tasks: TaskService) -> None:
        super().__init__("　", " ", flush=True)
        self._theme, self._work, self._tasks = theme, work, tasks
        self._day = date.min
        self._known: tuple[Task, ...] = ()
        self.new = Button(theme, wording_tasks.add(), icon="plus", height=32)
        self.add_to_head(self.new)
        self.problem = Text("", "body", "bad", wrap=True)
        self.problem.setContentsMargins(16, 8, 16, 8)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.rows: tuple[TaskRow, ...] = ()
        self.body.addWidget(self.problem)
        self.body.addLayout(self._list)
        self.new.clicked.connect(self._add)
        self.tell("")

    def show_day(self, on: date, tasks: tuple[Task, ...], known: tuple[Task, ...] = ()) -> None:
        """Show the tasks of a day; `known` are all there are, whose columns and people a form offers."""
        self._day, self._known = on, known
        self.set_heading(wording.day_title(on), wording.day_note(tasks))
        self.tell("")
        clear(self._list)
        self.rows = tuple(TaskRow(self._theme, task) for task in tasks)
        for made in self.rows:
            made.copied.connect(self._copy)
            made.pictured.connect(self._picture)
            made.ticked.connect(self._tick)
            made.left_out.connect(self._leave_out)
            made.noted.connect(self._note)
            made.edited.connect(self._edit)
            made.reopened.connect(self._reopen)
            self._list.addWidget(line())
            self._list.addWidget(made)

    def tell(self, problem: str) -> None:
        """Say what did not go well; nothing takes it away."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self.said.emit(QCoreApplication.translate("Calendar", "话术复制好了，到群里粘贴"))

    def _picture(self, made: TaskRow) -> None:
        self.hand_out.emit("copy", _POSTER[made.task.campaign], made.task.about)

    def _tick(self, made: TaskRow) -> None:
        task = made.task
        self._press(
            made.done,
            lambda request: self._tasks.done(task.id, request_id=request),
            lambda _done: self.undoable.emit(
                wording_tasks.ticked(task.column), lambda: self._open_again(task)
            ),
        )

    def _reopen(self, made: TaskRow) -> None:
        self._open_again(made.task, made.reopen)

    def _open_again(self, task: Task, button: Button | None = None) -> None:
        self._press(
            button or self.new,
            lambda request: self._tasks.reopen(task.id, request_id=request),
            lambda _open: self.said.emit(wording_tasks.reopened(task.column)),
        )

    def _leave_out(self, made: TaskRow) -> None:
        """Ask why a task is not done, and write it down; it stays in the calendar."""
        title, label, verb = wording.ask_why()
        reason = ask_text(self._theme, self, title, label, verb)
        if reason is not None:
            cells = {Cell.STATE: SKIPPED, Cell.REASON: reason}
            words = wording.skipped(made.task)
            self._change(
                made.task,
                made.skip,
                cells,
                lambda: self.undoable.emit(words, lambda: self._open_again(made.task)),
            )

    def _note(self, made: TaskRow) -> None:
        """Ask what came of a task, beside what was hoped for."""
        title, label, verb = wording.ask_actual()
        actual = ask_text(self._theme, self, title, label, verb)
        if actual is not None:
            words = wording.noted(actual)
            self._change(made.task, made.note, {Cell.ACTUAL: actual}, lambda: self.said.emit(words))

    @Slot()
    def _add(self) -> None:
        title, _, verb = wording_tasks.titles()
        form = TaskForm(self._theme, self, title, verb)
        form.offer(self._known)
        form.show_new(self._day)
        cells = _answered(form)
        if cells is not None:
            self._press(
                self.new,
                lambda request: self._tasks.add(cells, request_id=request),
                lambda task: self.undoable.emit(wording_tasks.added(task), lambda: self._take_away(task)),
            )

    def _take_away(self, task: Task) -> None:
        """Leave out what was just added; it stays in the books with why."""
        words = wording.skipped(task)
        cells = {Cell.STATE: SKIPPED, Cell.REASON: wording_tasks.taken_back()}
        self._change(task, self.new, cells, lambda: self.said.emit(words))

    def _edit(self, made: TaskRow) -> None:
        title, verb = wording_tasks.titles()[1:]
        form = TaskForm(self._theme, self, title, verb)
        form.offer(self._known)
        form.show_task(made.task)
        before, cells = cells_of(made.task), _answered(form)
        if cells is None or cells == before:
            return
        words = wording_tasks.changed(cells[Cell.COLUMN])

        def undo() -> None:
            self._change(made.task, self.new, before, lambda: self.said.emit(wording_tasks.put_back()))

        self._change(made.task, made.edit, cells, lambda: self.undoable.emit(words, undo))

    def _change(self, task: Task, button: Button, cells: dict[Cell, str], took: Callable[[], None]) -> None:
        number = str(task.id)

        def changed(_row: Row) -> None:
            took()

        self._press(button, lambda request: self._tasks.change(number, cells, request_id=request), changed)

    def _press(self, button: Button, act: Callable[[str], Answer[T]], took: Callable[[T], None]) -> None:
        self.tell("")
        does = Press(act=act, took=took, words=wording.refusal, problem=self.tell, touches=Touched.TASKS)
        press(self._work, button, does)


def _answered(form: TaskForm) -> dict[Cell, str] | None:
    """Ask, and give what was said; None when she thinks better of it."""
    said = form.cells() if form.exec() == QDialog.DialogCode.Accepted else None
    form.deleteLater()
    return said
