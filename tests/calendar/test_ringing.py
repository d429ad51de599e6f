"""A task rings once, when it comes due, and not when nobody needs it any more."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from shopqun.calendar.ringing import LATE, ringing
from shopqun.calendar.task import Task, TaskState

DUE = datetime(2027, 3, 6, 11, 30, tzinfo=UTC)
TASK = Task(
    id=1,
    table="growth",
    day=date(2027, 3, 6),
    due_at=DUE,
    stage="转化",
    column="限时抢购",
    content_type="产品",
    action="发接龙",
    words="",
    assignee="小林",
    kpi="",
    done_at=None,
    state=TaskState.DUE,
    late=False,
)
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("looked_at", "now", "rings"),
    [
        (DUE - 30 * SECOND, DUE - SECOND, False),
        (DUE - 30 * SECOND, DUE, True),
        (DUE - SECOND, DUE + 29 * SECOND, True),
        (DUE, DUE + 30 * SECOND, False),  # it rang at the last look
        (DUE + SECOND, DUE + 31 * SECOND, False),  # it was due when the window opened: Today shows it
        (DUE - SECOND, DUE + LATE - SECOND, True),  # the PC slept for less than an hour
        (DUE - SECOND, DUE + LATE, False),
    ],
)
def test_it_rings_at_the_first_look_after_it_came_due(looked_at, now, rings):
    assert ringing((TASK,), looked_at, now) == ((TASK,) if rings else ())


@pytest.mark.parametrize("state", [TaskState.DONE, TaskState.SKIPPED])
def test_what_is_settled_is_silent(state):
    assert ringing((replace(TASK, state=state),), DUE - SECOND, DUE) == ()


def test_looks_that_follow_each_other_ring_every_task_once():
    tasks = [replace(TASK, id=number, due_at=DUE + timedelta(minutes=7 * number)) for number in range(9)]
    looks = [DUE - SECOND + timedelta(seconds=30 * number) for number in range(130)]
    rang = [task.id for before, now in pairwise(looks) for task in ringing(tasks, before, now)]
    assert rang == list(range(9))
