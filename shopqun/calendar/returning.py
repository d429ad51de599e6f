"""The four tables as they come back from a spreadsheet: what was edited, what is new, what cannot be."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from shopqun.calendar.sop import AFTERWARDS, DONE, OPEN, SKIPPED, TABLES, Cell, Row, Table, tidy
from shopqun.members.cells import read_day

Line = tuple[int, Sequence[str]]
LONGEST = 2000
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2})?")
_SPAN = re.compile(r"\s*(?:至|到|~|～|—|–)+\s*")
_STATES = {
    "": OPEN,
    OPEN: OPEN,
    "否": OPEN,
    DONE: DONE,
    "是": DONE,
    "完成": DONE,
    "已完成": DONE,
    "√": DONE,
    "✓": DONE,
    SKIPPED: SKIPPED,
    "不做": SKIPPED,
}
_CONTENT = ("产品", "价值", "互动")


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one cell: `row` is the sheet's line from 1 (0: it is not there), `about` its id."""

    sheet: str
    row: int
    column: str
    code: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """A row that was changed: only the cells that differ, as they were and as they are now."""

    id: str
    table: str
    before: Mapping[Cell, str]
    after: Mapping[Cell, str]
    task: bool


@dataclass(frozen=True, slots=True)
class Addition:
    """A new row; `task` says that it goes into the calendar."""

    table: str
    cells: Mapping[Cell, str]
    task: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an import comes to. Every row is edited, new, the same, or left as it is with its problem."""

    edits: tuple[Edit, ...]
    additions: tuple[Addition, ...]
    same: int
    left: int
    problems: tuple[Problem, ...]


@dataclass(slots=True)
class _Desk:
    present: Mapping[str, Row]
    seen: set[str] = field(default_factory=set)
    edits: list[Edit] = field(default_factory=list)
    additions: list[Addition] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    same: int = 0
    left: int = 0


def returned(sheets: Iterable[Sequence[Line]], present: Sequence[Row]) -> Outcome | None:
    """Compare what came back with what there is; None where no sheet is one of the four tables.

    A row that is gone from its sheet stays as it is and is told: nothing is deleted.
    """
    desk = _Desk({row.id: row for row in present})
    tables = {table.key: table for lines in sheets if (table := _compare(desk, lines))}
    if not tables and not desk.problems:
        return None
    for row in present:
        table = tables.get(row.table)
        if table and row.id not in desk.seen:
            desk.problems.append(Problem(table.title, 0, table.heading(Cell.ID), "row_left_out", row.id))
    return Outcome(tuple(desk.edits), tuple(desk.additions), desk.same, desk.left, tuple(desk.problems))


def edited(row: Row, said: Mapping[Cell, str]) -> Edit | Problem | None:
    """Judge new texts for one row, as an import judges them; None when nothing differs."""
    table = next(table for table in TABLES if table.key == row.table)
    read, wrong = _read(table, said, 0)
    return wrong or _judged(table, row, read, 0)


def added(key: str, said: Mapping[Cell, str], present: Iterable[Row]) -> Addition | Problem | None:
    """Judge one new row of a table, as an import judges it; None when the same is there already."""
    table = next(table for table in TABLES if table.key == key)
    read, wrong = _read(table, said, 0)
    return wrong or _added(present, table, read, 0)


def _compare(desk: _Desk, lines: Sequence[Line]) -> Table | None:
    """Read one sheet; None where it is no table of ours, or its ids are gone."""
    for at, (line, cells) in enumerate(lines):
        titles = [tidy(cell) for cell in cells]
        table = next((table for table in TABLES if table.mark in titles), None)
        if table is None:
            continue
        if table.heading(Cell.ID) not in titles:
            desk.problems.append(Problem(table.title, line, table.heading(Cell.ID), "heading_missing"))
            return None
        places = {cell: titles.index(name) for cell, (name, _) in table.columns.items() if name in titles}
        for number, row in lines[at + 1 :]:
            said = {cell: tidy(row[place]) for cell, place in places.items() if place < len(row)}
            if any(said.values()):
                _row(desk, table, number, said)
        return table
    return None


def _row(desk: _Desk, table: Table, number: int, said: dict[Cell, str]) -> None:
    name = said.pop(Cell.ID, "")
    read, wrong = _read(table, said, number)
    found: Edit | Addition | Problem | None
    if not name:
        found = wrong or _added(desk.present.values(), table, read, number)
    elif name in desk.seen or name not in desk.present or desk.present[name].table != table.key:
        code = "duplicate_id" if name in desk.seen else "unknown_id"
        found = Problem(table.title, number, table.heading(Cell.ID), code, name)
    else:
        desk.seen.add(name)
        found = wrong or _judged(table, desk.present[name], read, number)
    match found:
        case None:
            desk.same += 1
        case Problem():
            desk.left += 1
            desk.problems.append(found)
        case Edit():
            desk.edits.append(found)
        case Addition():
            desk.additions.append(found)


def _read(table: Table, said: Mapping[Cell, str], number: int) -> tuple[dict[Cell, str], Problem | None]:
    """Give each cell in its one form, or the first that cannot be read."""
    read: dict[Cell, str] = {}
    for cell, text in said.items():
        plain = _plain(cell, text)
        if plain is None:
            code = "too_long" if len(text) > LONGEST else f"bad_{cell}"
            return read, Problem(table.title, number, table.heading(cell), code, text[:20])
        read[cell] = plain
    return read, None


def _plain(cell: Cell, text: str) -> str | None:
    if len(text) > LONGEST:
        return None
    if cell is Cell.STATE:
        return _STATES.get(text)
    read = _READERS.get(cell)
    return read(text) if read and text else text


def _content_type(text: str) -> str | None:
    return text if text in _CONTENT else None


def _day(text: str) -> str | None:
    found = read_day(unicodedata.normalize("NFKC", text))
    whole = found.whole() if found else None
    return whole.isoformat() if whole else None


def _time(text: str) -> str | None:
    found = _TIME.fullmatch(unicodedata.normalize("NFKC", text))
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        return None
    return f"{int(found[1]):02d}:{found[2]}"


def _span(text: str) -> str | None:
    days = [_day(part) for part in _SPAN.split(text)]
    if not 1 <= len(days) <= 2 or None in days or days != sorted(map(str, days)):
        return None
    return f"{days[0]} 至 {days[-1]}"


_READERS = {Cell.CONTENT_TYPE: _content_type, Cell.DAY: _day, Cell.TIME: _time, Cell.SPAN: _span}


def _judged(table: Table, row: Row, read: Mapping[Cell, str], number: int) -> Edit | Problem | None:
    after = {cell: text for cell, text in read.items() if text != row.text(cell)}
    if not after:
        return None

    def problem(cell: Cell, code: str) -> Problem:
        return Problem(table.title, number, table.heading(cell), code, row.id)

    fixed = [cell for cell in after if cell not in AFTERWARDS]
    if row.text(Cell.STATE) == DONE and fixed:
        return problem(fixed[0], "already_done")
    state = after.get(Cell.STATE, row.text(Cell.STATE))
    if state == SKIPPED and not after.get(Cell.REASON, row.text(Cell.REASON)):
        return problem(Cell.REASON, "reason_needed")
    gone = [cell for cell in (Cell.DAY, Cell.TIME, Cell.CONTENT_TYPE) if row.task and after.get(cell) == ""]
    if gone:
        return problem(gone[0], f"bad_{gone[0]}")
    return Edit(row.id, row.table, {cell: row.text(cell) for cell in after}, after, row.task)


def _added(
    present: Iterable[Row], table: Table, read: dict[Cell, str], number: int
) -> Addition | Problem | None:
    """Take a row without an id as new, unless it is there already: the same file may be brought twice."""
    needed = [Cell.ACTION, *([Cell.DAY, Cell.TIME, Cell.CONTENT_TYPE] if table.posts else [])]
    empty = next((cell for cell in needed if not read.get(cell)), None)
    if empty:
        return Problem(table.title, number, table.heading(empty), "needed_for_new")
    if read.get(Cell.STATE) == SKIPPED and not read.get(Cell.REASON):
        return Problem(table.title, number, table.heading(Cell.REASON), "reason_needed")
    for row in present:
        if row.table == table.key and all(row.text(cell) == text for cell, text in read.items()):
            return None
    return Addition(table.key, {Cell.STATE: OPEN, **read}, table.posts)
