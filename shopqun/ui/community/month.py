"""A month of tasks as cells: how busy each day is, what its column is, whether it was all done."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from shopqun.calendar.occasions import Occasion, occasions_between
from shopqun.calendar.task import Task

WEEK = 7
HEATS = 5


class Mark(StrEnum):
    """What stands in the corner of a day."""

    NONE = ""
    DONE = "done"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Cell:
    """One day of the grid; `heat` is 0 (nothing) to 4, `first` the column and time of its first task."""

    day: date
    inside: bool
    count: int
    heat: int
    column: str
    time: str
    mark: Mark
    occasion: Occasion | None = None


def first_of(day: date) -> date:
    """Give the first day of a month."""
    return day.replace(day=1)


def month_after(first: date, by: int = 1) -> date:
    """Give the first day of the month so many months later, or earlier."""
    months = first.year * 12 + first.month - 1 + by
    return date(months // 12, months % 12 + 1, 1)


def cells(tasks: tuple[Task, ...], first: date, times: dict[int, str]) -> tuple[Cell, ...]:
    """Give whole weeks, Monday first, that hold a month; `times` gives each task's time by its id.

    The heat of a day follows the busiest day of the whole calendar.
    """
    by_day: dict[date, list[Task]] = {}
    for task in tasks:
        by_day.setdefault(task.day, []).append(task)
    busiest = max((len(each) for each in by_day.values()), default=0)
    start = first - timedelta(days=first.weekday())
    end = month_after(first) - timedelta(days=1)
    count = (end - start).days + WEEK - end.weekday()
    days = [start + timedelta(days=place) for place in range(count)]
    known = {each.day: each for each in reversed(occasions_between(days[0], days[-1]))}
    return tuple(
        replace(_cell(day, first, by_day.get(day, []), busiest, times), occasion=known.get(day))
        for day in days
    )


def _cell(day: date, first: date, tasks: list[Task], busiest: int, times: dict[int, str]) -> Cell:
    lead = tasks[0] if tasks else None
    return Cell(
        day=day,
        inside=(day.year, day.month) == (first.year, first.month),
        count=len(tasks),
        heat=heat(len(tasks), busiest),
        column=lead.column if lead else "",
        time=times.get(lead.id, "") if lead else "",
        mark=_mark(tasks),
    )


def heat(count: int, busiest: int) -> int:
    """Give how warm a day is: 0 for nothing, else 1 to 4 by its share of the busiest."""
    if not count:
        return 0
    return min(count, max(1, (HEATS - 1) * count // busiest))


def _mark(tasks: list[Task]) -> Mark:
    if not tasks:
        return Mark.NONE
    if all(task.settled for task in tasks):
        return Mark.DONE
    missed = any(task.late and not task.settled for task in tasks)
    return Mark.MISSED if missed else Mark.NONE
