"""Which tasks ring at a moment: those that came due since the last look, each once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from shopqun.calendar.task import Task

LATE = timedelta(hours=1)
"""What came due longer ago, while the PC slept, is on Today and rings no more."""


def ringing(tasks: Iterable[Task], looked_at: datetime, now: datetime) -> tuple[Task, ...]:
    """Give what came due after `looked_at`, until `now`, and is still to be done."""
    since = max(looked_at, now - LATE)
    return tuple(task for task in tasks if not task.settled and since < task.due_at <= now)
