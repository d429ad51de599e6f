"""The record of prints: written when paper leaves the studio, and listed."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select

from shopqun.data.gestures import Pen
from shopqun.data.tables.prints import Print as PrintRow
from shopqun.data.tables.prints import PrintCode, PrintSheet, SpoiledSheet
from shopqun.prints.record import Print, SheetProof

_SPOILED = select(SpoiledSheet.sheet_id)


def record(pen: Pen, by: str, what: Mapping[str, str], sheets: Iterable[SheetProof]) -> int:
    """Write down a print and give its id; `what` holds the other columns of its row."""
    row = insert(PrintRow).values(**what, by=by, at=pen.at, business_day=pen.day)
    made = int(pen.db.execute(row.returning(PrintRow.id)).scalar_one())
    for number, sheet in enumerate(sheets, start=1):
        values = {
            "print_id": made,
            "number": number,
            "about": sheet.about,
            "page": sheet.page,
            "module_um": sheet.module_um,
            "reads_from_cm": sheet.reads_from_cm,
            "decoders": ",".join(sheet.decoders),
        }
        new = pen.db.execute(insert(PrintSheet).values(**values).returning(PrintSheet.id)).scalar_one()
        codes = [
            {"sheet_id": new, "place": place, "payload": payload}
            for place, payload in enumerate(sheet.payloads)
        ]
        if codes:
            pen.db.execute(insert(PrintCode), codes)
    return made


def prints(db: Connection, kind: str = "", about: str = "", limit: int = 50) -> tuple[Print, ...]:
    """List the newest prints first, of one kind and about one thing where that is asked for."""
    asked = _prints().order_by(PrintRow.id.desc()).limit(limit)
    if kind:
        asked = asked.where(PrintRow.kind == kind)
    if about:
        asked = asked.where(PrintRow.about == about)
    return tuple(Print(*row) for row in db.execute(asked))


def print_of(db: Connection, number: int) -> Print | None:
    """Give one print, or None where there is none."""
    row = db.execute(_prints().where(PrintRow.id == number)).one_or_none()
    return Print(*row) if row else None


def _prints() -> Select[Any]:
    mine = PrintSheet.print_id == PrintRow.id
    on_mine = PrintSheet.id == PrintCode.sheet_id
    sheets = select(func.count()).select_from(PrintSheet).where(mine)
    codes = select(func.count()).select_from(PrintCode).join(PrintSheet, on_mine).where(mine)
    spoiled = select(func.count()).select_from(PrintSheet).where(mine, PrintSheet.id.in_(_SPOILED))
    columns: tuple[Any, ...] = (
        PrintRow.id,
        PrintRow.kind,
        PrintRow.about,
        PrintRow.size,
        PrintRow.theme,
        PrintRow.headline,
        PrintRow.edge,
        PrintRow.placement,
        PrintRow.way,
        PrintRow.file,
        PrintRow.by,
        PrintRow.at,
        sheets.scalar_subquery(),
        codes.scalar_subquery(),
        spoiled.scalar_subquery(),
    )
    return select(*columns)
