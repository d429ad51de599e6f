"""A task written by hand: when, who, which column, what to do, and the words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate, QTime, Slot
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from shopqun.basics import SHOP_ZONE
from shopqun.calendar.returning import LONGEST
from shopqun.calendar.sop import Cell, tidy
from shopqun.calendar.task import Task
from shopqun.ui.community import wording_tasks as wording
from shopqun.ui.parts.ask import Question
from shopqun.ui.parts.field import Field
from shopqun.ui.theme import Theme

_WIDE, _WORDS_TALL = 560, 120
_DAY, _TIME = "yyyy-MM-dd", "HH:mm"


class TaskForm(Question):
    """Asks for a task; `cells()` gives what was said, in the form of the four tables."""

    def __init__(self, theme: Theme, parent: QWidget | None, title: str, verb: str) -> None:
        super().__init__(theme, parent, title, "", verb)
        self.setMinimumWidth(_WIDE)
        self.day, self.time = QDateEdit(), QComboBox()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(_DAY)
        self.time.addItems([f"{hour:02d}:{minute:02d}" for hour in range(7, 23) for minute in (0, 30)])
        self.who, self.column, self.kind = QComboBox(), QComboBox(), QComboBox()
        for entry in (self.time, self.who, self.column):
            entry.setEditable(True)
        for key, words in wording.content_types():
            self.kind.addItem(words, key)
        self.action, self.words = QLineEdit(), QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self._lay_out(theme)
        self.words.setFixedHeight(_WORDS_TALL)
        typed = (self.time.editTextChanged, self.column.editTextChanged)
        for changed in (*typed, self.action.textChanged, self.words.textChanged):
            changed.connect(self._judge)
        self.no.setDefault(False)
        self.no.setAutoDefault(False)
        self.yes.set_kind("filled")
        self._judge()

    def _lay_out(self, theme: Theme) -> None:
        for entries in ((self.day, self.time, self.who), (self.column, self.kind)):
            box = QHBoxLayout()
            box.setSpacing(16)
            for entry in entries:
                box.addWidget(Field(theme, self._label(entry), entry), 1)
            self.middle.addLayout(box)
        self.middle.addWidget(Field(theme, self._label(self.action), self.action))
        self.middle.addWidget(Field(theme, self._label(self.words), self.words))

    def _label(self, entry: QWidget) -> str:
        entries = (self.day, self.time, self.who, self.column, self.kind, self.action, self.words)
        return wording.labels()[entries.index(entry)]

    def offer(self, tasks: Iterable[Task]) -> None:
        """Offer the columns and the names the calendar knows."""
        known = tuple(tasks)
        _offer(self.column, (task.column for task in known))
        _offer(self.who, (task.assignee for task in known))

    def show_new(self, day: date) -> None:
        """Begin a new task on a day; it is posted at noon unless she says otherwise."""
        self.day.setDate(QDate(day.year, day.month, day.day))
        self.time.setEditText("12:00")
        self.column.setFocus()

    def show_task(self, task: Task) -> None:
        """Show a task as it stands."""
        wall = task.due_at.astimezone(SHOP_ZONE)
        self.day.setDate(QDate(wall.year, wall.month, wall.day))
        self.time.setEditText(f"{wall:%H:%M}")
        self.who.setEditText(task.assignee)
        self.column.setEditText(task.column)
        self.kind.setCurrentIndex(self.kind.findData(task.content_type))
        self.action.setText(task.action)
        self.words.setPlainText(task.words)

    def cells(self) -> dict[Cell, str]:
        """Give what was said."""
        return {
            Cell.DAY: self.day.date().toString(_DAY),
            Cell.TIME: self._time().toString(_TIME),
            Cell.ASSIGNEE: tidy(self.who.currentText()),
            Cell.COLUMN: tidy(self.column.currentText()),
            Cell.CONTENT_TYPE: str(self.kind.currentData()),
            Cell.ACTION: tidy(self.action.text()),
            Cell.WORDS: tidy(self.words.toPlainText()),
        }

    def _time(self) -> QTime:
        return QTime.fromString(tidy(self.time.currentText()).replace("：", ":"), "H:mm")

    @Slot()
    def _judge(self) -> None:
        """Let only what can be kept be kept: it has a time and a column, and says what to do."""
        said = self.cells()
        short = all(len(text) <= LONGEST for text in said.values())
        self.yes.setEnabled(all(said[cell] for cell in (Cell.TIME, Cell.COLUMN, Cell.ACTION)) and short)


def cells_of(task: Task) -> dict[Cell, str]:
    """Give a task in the form of the four tables, as the form would give it back unchanged."""
    wall = task.due_at.astimezone(SHOP_ZONE)
    return {
        Cell.DAY: wall.date().isoformat(),
        Cell.TIME: f"{wall:%H:%M}",
        Cell.ASSIGNEE: tidy(task.assignee),
        Cell.COLUMN: tidy(task.column),
        Cell.CONTENT_TYPE: task.content_type,
        Cell.ACTION: tidy(task.action),
        Cell.WORDS: tidy(task.words),
    }


def _offer(entry: QComboBox, words: Iterable[str]) -> None:
    entry.clear()
    entry.addItems(list(dict.fromkeys(each for each in words if each)))
    entry.setEditText("")
