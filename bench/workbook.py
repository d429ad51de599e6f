"""The month's workbook of a large shop, beside openpyxl writing as many bare cells."""

from itertools import count
from pathlib import Path

from measure import Row, by_turns
from openpyxl import Workbook
from python_calamine import CalamineWorkbook
from shops import CLOCK, with_members

from shopqun.rooms import open_rooms


def rows(folder: Path, *, quick: bool) -> list[Row]:
    """Write the month for a hundred thousand members."""
    size, rounds = (100, 1) if quick else (100_000, 3)
    rooms = open_rooms(with_members(folder, size), CLOCK, lambda: None)
    number = count()
    sample = folder / "month.xlsx"
    rooms.reports.month("2027-03", sample)
    sheets = {name: _cells(sample, name) for name in CalamineWorkbook.from_path(str(sample)).sheet_names}

    def write_bare() -> None:
        book = Workbook(write_only=True)
        for name, lines in sheets.items():
            page = book.create_sheet(name)
            for line in lines:
                page.append(line)
        book.save(folder / f"bare-{next(number)}.xlsx")

    row = by_turns(
        f"the month's workbook, {size:,} members",
        lambda: rooms.reports.month("2027-03", folder / f"month-{next(number)}.xlsx"),
        "bare openpyxl, same cells",
        write_bare,
        rounds=rounds,
    )
    rooms.close()
    return [row]


def _cells(path: Path, name: str) -> list[list[object]]:
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_name(name).to_python()
