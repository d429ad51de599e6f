"""The four tables as sheets of a workbook: texts only, so that a spreadsheet changes none of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from shopqun.calendar.sop import TABLES, Cell, Row
from shopqun.reports.sheet import Column, Kind, Sheet

_NOTE = "编号不要改；新的一行编号留空；不做的写“跳过”和原因"


def sheets_of(rows: Sequence[Row]) -> Iterator[Sheet]:
    """Lay out the four tables in their order."""
    for table in TABLES:
        columns = tuple(Column(name, Kind.CODE, width) for name, width in table.columns.values())
        filled = tuple(
            tuple(row.id if cell is Cell.ID else row.text(cell) for cell in table.columns)
            for row in rows
            if row.table == table.key
        )
        yield Sheet(table.title, columns, filled, note=_NOTE)
