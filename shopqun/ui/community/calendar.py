"""The calendar's part: the month on the left, the chosen day on the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from shopqun.calendar.mix import mix_ahead
from shopqun.calendar.service import TaskService
from shopqun.calendar.task import Task, week_of
from shopqun.ui import dates
from shopqun.ui.community import wording_calendar as wording
from shopqun.ui.community import wording_tasks
from shopqun.ui.community.day import DayCard
from shopqun.ui.community.lead_ways import LeadWays
from shopqun.ui.community.month import cells, first_of, month_after
from shopqun.ui.community.month_grid import MonthGrid
from shopqun.ui.community.table_ways import TableWays
from shopqun.ui.parts.buttons import Button, IconButton
from shopqun.ui.parts.card import row
from shopqun.ui.parts.columns import Columns
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_SIDE = 470


@dataclass(frozen=True, slots=True)
class Calendar:
    """Every task there is, and the business day it is."""

    tasks: tuple[Task, ...]
    today: date


class CalendarPart(QWidget):
    """The plan's days; `said(words)` for what went well, `undoable(words, undo)` where it can be taken back.

    `hand_out(deed, kind, id)` asks for the picture of a poster, `sheet_asked(first, last)` for the tasks of
    some days on paper.
    """

    said = Signal(str)
    undoable = Signal(str, object)
    hand_out = Signal(str, str, str)
    sheet_asked = Signal(object, object)

    def __init__(self, theme: Theme, work: Work, tasks: TaskService) -> None:
        super().__init__()
        self._work, self._service = work, tasks
        self._calendar: Calendar | None = None
        self._chosen: date | None = None
        self.grid = MonthGrid(theme)
        self.day = DayCard(theme, work, tasks)
        self.leads = LeadWays(theme, work, tasks)
        self.tables = TableWays(theme, work, tasks)
        self.print_day = Button(theme, wording_tasks.print_day(), icon="printer", height=32)
        self.print_week = Button(theme, wording_tasks.print_week(), icon="printer", height=32)
        self.month = Text("", "title")
        self.before = IconButton(theme, "arrow-left", QCoreApplication.translate("Calendar", "上个月"))
        self.after = IconButton(theme, "arrow-right", QCoreApplication.translate("Calendar", "下个月"))
        self.back = Button(theme, QCoreApplication.translate("Calendar", "回今天"), height=32)
        self.summary = Text("", "caption", wrap=True)
        self.mix = Text("", "caption", "warn", wrap=True)
        self._lay_out()
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        self.back.clicked.connect(self._go_back)
        self.grid.moved.connect(self.choose)
        self.grid.opened.connect(self._open)
        for part in (self.day, self.leads, self.tables):
            part.said.connect(self.said)
        self.day.undoable.connect(self.undoable)
        self.day.hand_out.connect(self.hand_out)
        self.leads.problem.connect(self.day.tell)
        self.print_day.clicked.connect(lambda: self._print(lambda day: (day, day)))
        self.print_week.clicked.connect(lambda: self._print(week_of))

    def _lay_out(self) -> None:
        self._columns = Columns(side=_SIDE)
        head = row(self.before, self.month, self.after, self.back, 1, self.leads, spacing=12)
        self._columns.left.addLayout(head)
        self._columns.left.addWidget(self.grid, 1)
        self._columns.left.addWidget(self.summary)
        self._columns.left.addWidget(self.mix)
        self.tables.put_before(self.print_day, self.print_week)
        self._columns.left.addWidget(self.tables)
        self._columns.left.addStretch(0)
        self._columns.right.addWidget(self.day)
        self._columns.right.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self._columns)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._scroll)

    def reload(self) -> None:
        """Read the calendar again."""
        self._work.books(
            lambda: Calendar(self._service.all_tasks(), self._service.today()), self.render_calendar
        )

    def render_calendar(self, calendar: Calendar) -> None:
        """Show the calendar; the chosen day stays chosen, today is chosen at first."""
        self._calendar = calendar
        self.choose(self._chosen or calendar.today)

    @Slot(object)
    def choose(self, day: date) -> None:
        """Show a day and its month."""
        if self._calendar is None:
            return
        self._chosen = day
        tasks, first = self._calendar.tasks, first_of(day)
        times = {task.id: dates.time_of(task.due_at) for task in tasks}
        self.month.setText(wording.month(first))
        self.grid.show_cells(cells(tasks, first, times), self._calendar.today, day)
        self.day.show_day(day, tuple(task for task in tasks if task.day == day), tasks)
        self.leads.show_tasks(tasks)
        self.summary.setText(wording.summary(tasks, self._calendar.today))
        warning = wording.mix(mix_ahead(tasks, self._calendar.today))
        self.mix.setText(warning)
        self.mix.setVisible(bool(warning))

    @Slot(object)
    def _open(self, day: date) -> None:
        self.choose(day)
        if self._columns.folded:
            self._scroll.ensureWidgetVisible(self.day)

    def _print(self, span: Callable[[date], tuple[date, date]]) -> None:
        if self._chosen is not None:
            self.sheet_asked.emit(*span(self._chosen))

    def _turn(self, by: int) -> None:
        if self._chosen is not None:
            self.choose(month_after(first_of(self._chosen), by))

    @Slot()
    def _go_back(self) -> None:
        if self._calendar is not None:
            self.choose(self._calendar.today)

    def context(self) -> str:
        """Say how far the plan is, for the bar above."""
        if self._calendar is None or not self._calendar.tasks:
            return ""
        first, last = self._calendar.tasks[0].day, self._calendar.tasks[-1].day
        words = QCoreApplication.translate("Calendar", "开群第 {day} 天，方案共 {days} 天")
        return words.format(day=(self._calendar.today - first).days + 1, days=(last - first).days + 1)
