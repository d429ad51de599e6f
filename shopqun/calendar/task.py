"""A line of the calendar, and how it stands at an instant."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from shopqun.basics import ShopDay


class TaskState(StrEnum):
    """How a task stands. What was not done in time stays due until somebody does it."""

    PLANNED = "planned"
    DUE = "due"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the calendar as it was planned; `words` are what goes into the group.

    `campaign` is the kind of what it was planned back from, if it was, and `about` its id.
    """

    id: int
    table: str
    due_at: datetime
    stage: str
    column: str
    content_type: str
    action: str
    words: str
    assignee: str
    kpi: str
    done_at: datetime | None
    skipped_at: datetime | None = None
    skip_reason: str | None = None
    actual: str | None = None
    campaign: str | None = None
    about: str | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """A line as it stands now; `day` is the business day it is due on.

    `late` says that this day was over before the task was done or skipped, or is over and it is neither yet.
    """

    id: int
    table: str
    day: date
    due_at: datetime
    stage: str
    column: str
    content_type: str
    action: str
    words: str
    assignee: str
    kpi: str
    done_at: datetime | None
    state: TaskState
    late: bool
    skip_reason: str = ""
    actual: str = ""
    campaign: str = ""
    about: str = ""

    @property
    def settled(self) -> bool:
        """Whether nothing more is to be done: it was done, or left out for a reason."""
        return self.state in {TaskState.DONE, TaskState.SKIPPED}


def task_of(line: Line, now: datetime, days: ShopDay) -> Task:
    """Say how a line stands at an instant: planned until it is due, then due until it is done."""
    day = days.of(line.due_at)
    over = days.start(day + timedelta(days=1))
    return Task(
        id=line.id,
        table=line.table,
        day=day,
        due_at=line.due_at,
        stage=line.stage,
        column=line.column,
        content_type=line.content_type,
        action=line.action,
        words=line.words,
        assignee=line.assignee,
        kpi=line.kpi,
        done_at=line.done_at,
        state=_state(line, now),
        late=(line.done_at or line.skipped_at or now) >= over,
        skip_reason=line.skip_reason or "",
        actual=line.actual or "",
        campaign=line.campaign or "",
        about=line.about or "",
    )


def week_of(day: date) -> tuple[date, date]:
    """Give the Monday and the Sunday of a day's week."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def _state(line: Line, now: datetime) -> TaskState:
    if line.done_at is not None:
        return TaskState.DONE
    if line.skipped_at is not None:
        return TaskState.SKIPPED
    return TaskState.DUE if now >= line.due_at else TaskState.PLANNED
