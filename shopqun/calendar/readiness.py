"""What must lie ready before people are asked in (000-08): eight things of 基础搭建, each ticked off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from shopqun.calendar.sop import DONE, Cell, Row

THINGS = tuple(f"B{at}" for at in range(1, 9))
"""The rows a plan begins its second table with."""

_ASKED_FOR = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Ready:
    """One of the eight: what is asked of it, its day as it stands in the table, whether it is done."""

    id: str
    name: str
    asked: str
    due: str
    done: bool


def readiness(rows: Iterable[Row]) -> tuple[Ready, ...]:
    """Give the eight things as they stand in the four tables."""
    return tuple(_ready(row) for row in rows if row.id in THINGS)


def missing(things: Iterable[Ready], today: date) -> tuple[Ready, ...]:
    """Give what is not ready yet; a week after its day nobody is asked any more."""
    return tuple(each for each in things if not each.done and not _over(each, today))


def _ready(row: Row) -> Ready:
    cells = row.cells
    return Ready(
        row.id,
        cells.get(Cell.COLUMN, ""),
        cells.get(Cell.ACTION, ""),
        cells.get(Cell.DAY, ""),
        cells.get(Cell.STATE) == DONE,
    )


def _over(each: Ready, today: date) -> bool:
    try:
        return date.fromisoformat(each.due) + _ASKED_FOR < today
    except ValueError:
        return False
