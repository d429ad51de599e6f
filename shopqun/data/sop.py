"""The four tables in the books: tasks with what is said beside them, and the steps of the plan."""

from collections.abc import Mapping
from datetime import date, datetime, time

from sqlalchemy import Connection, delete, insert, select, update

from shopqun.basics import ShopDay
from shopqun.calendar.returning import Addition, Edit, Outcome
from shopqun.calendar.sop import DONE, OPEN, SKIPPED, Cell, Row
from shopqun.calendar.steps import steps_of
from shopqun.calendar.task import Line
from shopqun.data import calendar
from shopqun.data.gestures import Pen
from shopqun.data.plans import plan_in_force
from shopqun.data.tables.calendar import SopCell, Task

_KEPT = {
    Cell.STAGE: "stage",
    Cell.COLUMN: "column",
    Cell.CONTENT_TYPE: "content_type",
    Cell.ACTION: "action",
    Cell.WORDS: "words",
    Cell.ASSIGNEE: "assignee",
    Cell.KPI: "kpi",
    Cell.ACTUAL: "actual",
}
_STEPS = {"planning": "P", "setup": "B"}


def sop_rows(db: Connection, days: ShopDay) -> tuple[Row, ...]:
    """Give every row of the four tables: the steps as they were edited, then the tasks in order."""
    beside: dict[str, dict[Cell, str]] = {}
    for row, cell, text in db.execute(select(SopCell.row, SopCell.cell, SopCell.text)):
        beside.setdefault(row, {})[Cell(cell)] = text
    plan = plan_in_force(db)
    steps = {step.id: step for step in (steps_of(plan) if plan else ())}
    table_of = {prefix: table for table, prefix in _STEPS.items()}
    for name, said in beside.items():
        if name[0] in table_of:
            first = steps.get(name, Row(name, table_of[name[0]], {}, task=False))
            steps[name] = Row(name, first.table, {**first.cells, **said}, task=False)
    ordered = sorted(steps.values(), key=lambda step: (step.id[0] == "B", int(step.id[1:])))
    tasks = (
        Row(str(line.id), line.table, {**_of_line(line, days), **beside.get(str(line.id), {})}, task=True)
        for line in calendar.lines(db)
    )
    return (*ordered, *tasks)


def _of_line(line: Line, days: ShopDay) -> dict[Cell, str]:
    cells = {cell: getattr(line, name) or "" for cell, name in _KEPT.items()}
    wall = days.local(line.due_at)
    state = DONE if line.done_at else SKIPPED if line.skipped_at else OPEN
    cells |= {Cell.DAY: wall.date().isoformat(), Cell.TIME: f"{wall:%H:%M}", Cell.STATE: state}
    return cells | {Cell.REASON: line.skip_reason or ""}


def write_outcome(pen: Pen, outcome: Outcome) -> None:
    """Write what an import changed and added; nothing is deleted."""
    for edit in outcome.edits:
        write_edit(pen, edit)
    for addition in outcome.additions:
        write_addition(pen, addition)


def write_edit(pen: Pen, edit: Edit) -> None:
    """Write the cells of one row that changed."""
    if edit.task:
        line = calendar.line_of(pen.db, int(edit.id))
        if line is not None and (values := _values(pen, edit.after, pen.days.local(line.due_at))):
            pen.db.execute(update(Task).where(Task.id == line.id).values(**values))
    beside = {cell: text for cell, text in edit.after.items() if not edit.task or not _of_task(cell)}
    _write_beside(pen, edit.id, beside)


def _of_task(cell: Cell) -> bool:
    return cell in _KEPT or cell in {Cell.DAY, Cell.TIME, Cell.STATE, Cell.REASON}


def _values(pen: Pen, cells: Mapping[Cell, str], wall: datetime) -> dict[str, object]:
    """Give the columns of a task that follow from new texts; `wall` is when it was due until now."""
    values: dict[str, object] = {name: cells[cell] for cell, name in _KEPT.items() if cell in cells}
    if Cell.DAY in cells or Cell.TIME in cells:
        day = date.fromisoformat(cells.get(Cell.DAY, wall.date().isoformat()))
        at = time.fromisoformat(cells.get(Cell.TIME, f"{wall:%H:%M}"))
        due = datetime.combine(day, at, pen.days.zone)
        values |= {"due_at": due, "day": pen.days.of(due)}
    if Cell.STATE in cells:
        values["done_at"] = pen.at if cells[Cell.STATE] == DONE else None
        values["skipped_at"] = pen.at if cells[Cell.STATE] == SKIPPED else None
    if Cell.REASON in cells:
        values["skip_reason"] = cells[Cell.REASON] or None
    return values


def write_state(pen: Pen, step: str, *, done: bool) -> None:
    """Tick a step of the plan, or take the tick back."""
    _write_beside(pen, step, {Cell.STATE: DONE if done else OPEN})


def write_addition(pen: Pen, addition: Addition) -> str:
    """Write a new row; give its id."""
    cells = addition.cells
    if not addition.task:
        prefix = _STEPS[addition.table]
        taken = [
            int(row.id[1:]) for row in sop_rows(pen.db, pen.days) if not row.task and row.id[0] == prefix
        ]
        name = f"{prefix}{max(taken, default=0) + 1}"
        _write_beside(pen, name, cells)
        return name
    blank = dict.fromkeys(set(_KEPT.values()) - {"actual"}, "")
    values = blank | _values(pen, cells, pen.days.local(pen.at))
    made = insert(Task).values(sop_table=addition.table, **values).returning(Task.id)
    number = str(pen.db.execute(made).scalar_one())
    _write_beside(pen, number, {cell: text for cell, text in cells.items() if not _of_task(cell)})
    return number


def _write_beside(pen: Pen, row: str, cells: Mapping[Cell, str]) -> None:
    if not cells:
        return
    pen.db.execute(delete(SopCell).where(SopCell.row == row, SopCell.cell.in_(list(cells))))
    written = [{"row": row, "cell": cell.value, "text": text} for cell, text in cells.items()]
    pen.db.execute(insert(SopCell), written)
