"""How the groups fare: looks at them, temperature tests, and the steps of a rescue or an ending."""

from datetime import date, timedelta
from itertools import groupby
from operator import attrgetter

from sqlalchemy import Connection, insert, select

from shopqun.community.health import KEPT, RESCUE, Check, Facts, Health, Probe, Week, judged
from shopqun.data.conduct import limits
from shopqun.data.gestures import Pen
from shopqun.data.tables.calendar import Task
from shopqun.data.tables.community import ChatGroup, GroupCheck, GroupProbe, GroupStep, ProbeCount

_WEEK = timedelta(days=7)
_USEFUL, _JOINT = "价值", "互动"


def healths(db: Connection, today: date) -> tuple[Health, ...]:
    """Say how every group fares, in the order of their ids."""
    week, set_limits = _week(db, today), limits(db)
    looks, tests, steps = _checks(db), _probes(db), _steps(db)
    columns = (ChatGroup.id, ChatGroup.name, ChatGroup.opens_on, ChatGroup.closes_on)
    found = []
    for row in db.execute(select(*columns).order_by(ChatGroup.id)):
        taken, kept_on = _since_kept(steps.get(row.id, []))
        facts = Facts(row.opens_on, row.closes_on, looks.get(row.id, ()), tests.get(row.id, ()), kept_on)
        found.append(judged((row.id, row.name), facts, taken, week, set_limits, today))
    return tuple(found)


def health(db: Connection, group: str, today: date) -> Health:
    """Say how a group that is there fares."""
    return next(each for each in healths(db, today) if each.group_id == group)


def _since_kept(steps: list[tuple[str, date]]) -> tuple[tuple[str, ...], date | None]:
    """Give the steps that still stand, and the day a rescue was kept last: it begins the next one anew."""
    kept = max((at for at, (step, _) in enumerate(steps) if step == KEPT), default=-1)
    stand = [step for at, (step, _) in enumerate(steps) if step not in RESCUE or at > kept]
    return tuple(dict.fromkeys(step for step in stand if step != KEPT)), steps[kept][1] if kept >= 0 else None


def _checks(db: Connection) -> dict[str, tuple[Check, ...]]:
    rows = db.execute(select(GroupCheck).order_by(GroupCheck.group_id, GroupCheck.id))
    return {
        group: tuple(Check(row.business_day, row.people, row.left_since, row.spoke) for row in mine)
        for group, mine in groupby(rows, attrgetter("group_id"))
    }


def _probes(db: Connection) -> dict[str, tuple[Probe, ...]]:
    counts = db.execute(select(ProbeCount).order_by(ProbeCount.probe_id, ProbeCount.id))
    answered = {
        probe: tuple(row.answered for row in mine) for probe, mine in groupby(counts, attrgetter("probe_id"))
    }
    rows = db.execute(select(GroupProbe).order_by(GroupProbe.group_id, GroupProbe.id))
    return {
        group: tuple(
            Probe(row.id, row.question, row.people, row.at, row.business_day, answered.get(row.id, ()))
            for row in mine
        )
        for group, mine in groupby(rows, attrgetter("group_id"))
    }


def _steps(db: Connection) -> dict[str, list[tuple[str, date]]]:
    rows = db.execute(select(GroupStep).order_by(GroupStep.group_id, GroupStep.id))
    return {
        group: [(row.step, row.business_day) for row in mine]
        for group, mine in groupby(rows, attrgetter("group_id"))
    }


def _week(db: Connection, today: date) -> Week:
    """Count what the calendar planned and saw done in the seven days up to today."""
    rows = db.execute(
        select(Task.content_type, Task.done_at).where(Task.day > today - _WEEK, Task.day <= today)
    ).all()
    planned = [row.content_type for row in rows]
    done = [row.content_type for row in rows if row.done_at is not None]
    return Week(done.count(_USEFUL), planned.count(_USEFUL), done.count(_JOINT), planned.count(_JOINT))


def add_check(pen: Pen, group: str, check: Check) -> None:
    """Write a look at a group."""
    pen.db.execute(
        insert(GroupCheck).values(
            group_id=group,
            people=check.people,
            left_since=check.left,
            spoke=check.spoke,
            at=pen.at,
            business_day=check.day,
        )
    )


def add_probe(pen: Pen, group: str, question: str, people: int) -> None:
    """Write that a question was put to a group."""
    pen.db.execute(
        insert(GroupProbe).values(
            group_id=group, question=question, people=people, at=pen.at, business_day=pen.day
        )
    )


def add_answers(pen: Pen, probe: int, answered: int) -> None:
    """Write how many had answered by now."""
    pen.db.execute(insert(ProbeCount).values(probe_id=probe, answered=answered, at=pen.at))


def add_step(pen: Pen, group: str, step: str) -> None:
    """Write that a step was taken."""
    pen.db.execute(insert(GroupStep).values(group_id=group, step=step, at=pen.at, business_day=pen.day))
