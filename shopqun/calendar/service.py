"""The calendar's door: what is due on which day, ticking it off, and what there is to do today."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Protocol

from shopqun.basics import Clock, Refused, ShopTrouble, Trouble
from shopqun.calendar.campaign import Campaign, CampaignKind
from shopqun.calendar.leadup import Fate, LeadUp
from shopqun.calendar.occasions import Occasion, occasions_between
from shopqun.calendar.readiness import Ready, missing, readiness
from shopqun.calendar.returning import Outcome, Problem, added, edited, returned
from shopqun.calendar.sop import Cell, Row
from shopqun.calendar.tables import sheets_of
from shopqun.calendar.task import Task, task_of
from shopqun.calendar.today import Facts, todos
from shopqun.calendar.todo import Todo
from shopqun.data import calendar, leadup, sop
from shopqun.data import today as look
from shopqun.data.books import Books
from shopqun.data.files import handing_over
from shopqun.data.gestures import Answered, Pen, Request, days_of, once
from shopqun.data.numbers import row_number
from shopqun.data.sheets import write_workbook
from shopqun.data.sheets_read import Listing, read_listing
from shopqun.data.shop import profile
from shopqun.posters.boxes import Measure, Sheet
from shopqun.posters.layout_tasks import TaskSheet, tasks_sheet

_BY_HAND = "maintenance"


@dataclass(frozen=True, slots=True)
class Today:
    """The shop at an instant: what there is to do, and the facts it follows from."""

    now: datetime
    facts: Facts
    todos: tuple[Todo, ...]
    not_ready: tuple[Ready, ...] = ()


class SheetPainter(Protocol):
    """What draws a sheet; it lives with Qt and is brought by whoever asks for one."""

    @property
    def measure(self) -> Measure:
        """What measures a text in mm."""

    def write_pdf(self, sheet: Sheet, path: Path) -> None:
        """Write all pages as one PDF."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A sheet of tasks that was written: its file, pages and tasks."""

    file: str
    pages: int
    tasks: int


class TaskService:
    """What is to be posted and done, day by day. Days are business days."""

    def __init__(self, books: Books, clock: Clock, actor: str = "owner") -> None:
        self._books = books
        self._clock = clock
        self._actor = actor

    def tasks(self, first: date, last: date) -> tuple[Task, ...]:
        """List the tasks of the days from `first` to `last`, both included, in the order they are due."""
        with self._books.reading() as db:
            days, now = days_of(db), self._clock.now()
            return tuple(task_of(line, now, days) for line in calendar.lines_between(db, days, first, last))

    def all_tasks(self) -> tuple[Task, ...]:
        """List every task there is in the order they are due."""
        with self._books.reading() as db:
            days, now = days_of(db), self._clock.now()
            return tuple(task_of(line, now, days) for line in calendar.lines(db))

    def tasks_on(self, day: date) -> tuple[Task, ...]:
        """List the tasks of one day."""
        return self.tasks(day, day)

    def today(self) -> date:
        """Give the business day it is now in the shop."""
        with self._books.reading() as db:
            return days_of(db).of(self._clock.now())

    def tomorrow(self) -> tuple[Occasion, ...]:
        """Give what tomorrow is, as far as it is known: a holiday, a day worked for one, a solar term."""
        day = self.today() + timedelta(days=1)
        return occasions_between(day, day)

    def overview(self) -> Today:
        """Look at the whole shop once and say what there is to do, the urgent first."""
        with self._books.reading() as db:
            now, days = self._clock.now(), days_of(db)
            facts = look.facts_of(db, now, days)
            ready = readiness(sop.sop_rows(db, days))
        return Today(now, facts, todos(facts, now), missing(ready, days.of(now)))

    def done(self, task_id: int | str, *, request_id: str) -> Answered[Task]:
        """Tick a task off, on its day, before or after it; `unknown_task already_done`."""
        number = row_number(str(task_id))

        def act(pen: Pen) -> Task | Refused:
            line = calendar.line_of(pen.db, number)
            if line is None:
                return Refused("unknown_task", {"text": str(task_id)})
            if line.done_at is not None:
                return Refused("already_done", {"done_at": line.done_at})
            calendar.tick(pen, line.id, pen.at)
            done = replace(line, done_at=pen.at, skipped_at=None, skip_reason=None)
            return task_of(done, pen.at, pen.days)

        request = Request(request_id, "tasks done", {"task": str(number)}, self._actor)
        return once(self._books, self._clock, request, Task, act)

    def reopen(self, task_id: int | str, *, request_id: str) -> Answered[Task]:
        """Take a tick, or the leaving out of a task, back; `unknown_task not_done`."""
        number = row_number(str(task_id))

        def act(pen: Pen) -> Task | Refused:
            line = calendar.line_of(pen.db, number)
            if line is None:
                return Refused("unknown_task", {"text": str(task_id)})
            if line.done_at is None and line.skipped_at is None:
                return Refused("not_done", {"text": str(task_id)})
            calendar.reopen(pen, line.id)
            opened = replace(line, done_at=None, skipped_at=None, skip_reason=None)
            return task_of(opened, pen.at, pen.days)

        request = Request(request_id, "tasks reopen", {"task": str(number)}, self._actor)
        return once(self._books, self._clock, request, Task, act)

    def add(self, cells: Mapping[Cell, str], *, request_id: str) -> Answered[Task]:
        """Put a task written by hand into 日常维护; the codes of `Problem` and `task_known` are refusals."""

        def act(pen: Pen) -> Task | Refused:
            found = added(_BY_HAND, cells, sop.sop_rows(pen.db, pen.days))
            if found is None:
                return Refused("task_known")
            if isinstance(found, Problem):
                return Refused(found.code, asdict(found))
            line = calendar.line_of(pen.db, int(sop.write_addition(pen, found)))
            if line is None:  # pragma: no cover - it was written a line above
                raise LookupError(found)
            return task_of(line, pen.at, pen.days)

        request = Request(request_id, "tasks add", {"cells": dict(cells)}, self._actor)
        return once(self._books, self._clock, request, Task, act)

    def write_sheet(self, first: date, last: date, out: Path, painter: SheetPainter) -> Printed:
        """Write the tasks of the days from `first` to `last` as a PDF to print and tick off by hand."""
        tasks = self.tasks(first, last)
        with self._books.reading() as db:
            shop = profile(db)
            facts = TaskSheet(shop.name if shop else "", first, last, tasks, days_of(db))
        sheet = tasks_sheet(facts, painter.measure)
        with handing_over(out) as part:
            painter.write_pdf(sheet, part)
        return Printed(str(out), len(sheet.pages), len(tasks))

    def tables(self) -> tuple[Row, ...]:
        """Give every row of the four tables (method 001-32), steps of the plan before tasks."""
        with self._books.reading() as db:
            return sop.sop_rows(db, days_of(db))

    def readiness(self) -> tuple[Ready, ...]:
        """Give the eight things that must lie ready before people are asked in (000-08)."""
        return readiness(self.tables())

    def make_ready(self, thing: str, *, done: bool, request_id: str) -> Answered[Ready]:
        """Tick one of the eight, by id or name, or take the tick back; `unknown_task`."""

        def act(pen: Pen) -> Ready | Refused:
            ready = readiness(sop.sop_rows(pen.db, pen.days))
            found = next((each for each in ready if thing in (each.id, each.name)), None)
            if found is None:
                return Refused("unknown_task", {"text": thing})
            sop.write_state(pen, found.id, done=done)
            return replace(found, done=done)

        request = Request(request_id, "tasks ready", {"thing": thing, "done": done}, self._actor)
        return once(self._books, self._clock, request, Ready, act)

    def export_tables(self, out: Path) -> int:
        """Write the four tables into a workbook; give how many rows there are."""
        rows = self.tables()
        write_workbook(out, sheets_of(rows))
        return len(rows)

    def preview_tables(self, path: Path) -> Outcome:
        """Tell what an import of the four tables would come to; nothing is written. Trouble: `unreadable`."""
        listing = read_listing(path)
        with self._books.reading() as db:
            return _compared(listing, path, sop.sop_rows(db, days_of(db)))

    def import_tables(self, path: Path, *, request_id: str) -> Answered[Outcome]:
        """Bring the four tables back: what was edited and what is new, each row by itself.

        Rows with a problem, and rows that are gone from the file, stay as they are. Trouble: `unreadable`
        where no sheet is one of the four.
        """
        listing = read_listing(path)

        def act(pen: Pen) -> Outcome:
            outcome = _compared(listing, path, sop.sop_rows(pen.db, pen.days))
            sop.write_outcome(pen, outcome)
            return outcome

        request = Request(request_id, "tasks import", {"file": listing.fingerprint}, self._actor)
        return once(self._books, self._clock, request, Outcome, act)

    def change(self, row: str, cells: Mapping[Cell, str], *, request_id: str) -> Answered[Row]:
        """Change cells of one row of the four tables; the codes of `Problem` are its refusals."""

        def act(pen: Pen) -> Row | Refused:
            found = next((each for each in sop.sop_rows(pen.db, pen.days) if each.id == row), None)
            if found is None:
                return Refused("unknown_task", {"text": row})
            edit = edited(found, cells)
            if isinstance(edit, Problem):
                return Refused(edit.code, asdict(edit))
            if edit is not None:
                sop.write_edit(pen, edit)
            return next(each for each in sop.sop_rows(pen.db, pen.days) if each.id == row)

        said = {"row": row, "cells": dict(cells)}
        return once(
            self._books, self._clock, Request(request_id, "tasks change", said, self._actor), Row, act
        )

    def campaigns(self) -> tuple[Campaign, ...]:
        """List the sales and lotteries whose last post is still to come, the earliest first."""
        with self._books.reading() as db:
            days = days_of(db)
            today = days.of(self._clock.now())
            return tuple(each for each in leadup.campaigns(db, days) if each.last >= today)

    def lead_up(self, kind: CampaignKind, about: str) -> LeadUp | Refused:
        """Say what `arrange` would put into the calendar, and what it would move; nothing is written."""
        with self._books.reading() as db:
            found = leadup.lead_up(db, days_of(db), self._clock.now(), kind, about)
        return found or Refused(f"unknown_{kind}", {"text": about})

    def arrange(self, kind: CampaignKind, about: str, *, request_id: str) -> Answered[LeadUp]:
        """Put the posts before, on and after a sale or a lottery into the calendar (method 001-11).

        Asked again, nothing is there twice, and what is not done moves with the campaign's day. Refused:
        `unknown_sale`, `unknown_lottery`, `campaign_over`.
        """

        def act(pen: Pen) -> LeadUp | Refused:
            found = leadup.lead_up(pen.db, pen.days, pen.at, kind, about)
            if found is None:
                return Refused(f"unknown_{kind}", {"text": about})
            if found.count(Fate.OVER) == len(found.turns):
                return Refused("campaign_over", {"last": found.campaign.last})
            leadup.write_lead_up(pen, found)
            return found

        said = {"kind": kind.value, "about": about}
        request = Request(request_id, "tasks plan", said, self._actor)
        return once(self._books, self._clock, request, LeadUp, act)


def _compared(listing: Listing, path: Path, present: tuple[Row, ...]) -> Outcome:
    outcome = returned(listing.sheets, present)
    if outcome is None:
        raise ShopTrouble(Trouble.UNREADABLE, f"{path}: no headings")
    return outcome
