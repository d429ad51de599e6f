"""The calendar in the books: lines by their day, ticked off, and taken back."""

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Select, select, update

from shopqun.basics import ShopDay
from shopqun.calendar.task import Line
from shopqun.data.gestures import Pen
from shopqun.data.tables.calendar import LeadTask, Task

_COLUMNS = (
    Task.id,
    Task.sop_table,
    Task.due_at,
    Task.stage,
    Task.column,
    Task.content_type,
    Task.action,
    Task.words,
    Task.assignee,
    Task.kpi,
    Task.done_at,
    Task.skipped_at,
    Task.skip_reason,
    Task.actual,
    LeadTask.kind,
    LeadTask.about,
)


def lines(db: Connection) -> tuple[Line, ...]:
    """Give every line of the calendar in the order they are due."""
    return tuple(Line(*row) for row in db.execute(_lines()))


def lines_between(db: Connection, days: ShopDay, first: date, last: date) -> tuple[Line, ...]:
    """Give the lines due on the business days from `first` to `last`, both included, in their order."""
    start, end = days.start(first), days.start(last + timedelta(days=1))
    wanted = _lines().where(Task.due_at >= start, Task.due_at < end)
    return tuple(Line(*row) for row in db.execute(wanted))


def line_of(db: Connection, task: int) -> Line | None:
    """Give one line, or None."""
    row = db.execute(_lines().where(Task.id == task)).one_or_none()
    return Line(*row) if row else None


def tick(pen: Pen, task: int, at: datetime) -> None:
    """Write down that a task was done."""
    pen.db.execute(update(Task).where(Task.id == task).values(done_at=at, skipped_at=None, skip_reason=None))


def reopen(pen: Pen, task: int) -> None:
    """Write down that a task is to be done after all."""
    pen.db.execute(
        update(Task).where(Task.id == task).values(done_at=None, skipped_at=None, skip_reason=None)
    )


def _lines() -> Select[*tuple[Any, ...]]:
    chosen: Select[*tuple[Any, ...]] = select(*_COLUMNS)
    chosen = chosen.outerjoin(LeadTask, LeadTask.task_id == Task.id)
    return chosen.order_by(Task.due_at, Task.id)
