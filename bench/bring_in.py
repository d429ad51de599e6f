"""Bringing in a list of customers, beside only reading the same file."""

import shutil
from itertools import count
from pathlib import Path

from measure import Row, by_turns
from openpyxl import Workbook
from python_calamine import CalamineWorkbook
from shops import CLOCK, launched_once, people

from shopqun.rooms import open_rooms


def rows(folder: Path, *, quick: bool) -> list[Row]:
    """Import a hundred thousand rows from a workbook into a new shop."""
    size, rounds = (50, 1) if quick else (100_000, 3)
    listed = _listed(folder / "list.xlsx", size)
    number = count()

    def bring_in() -> None:
        path = folder / f"import-{next(number)}.shopqun"
        shutil.copyfile(launched_once(folder), path)
        rooms = open_rooms(path, CLOCK, lambda: None)
        answered = rooms.members.import_file(listed, request_id="import")
        rooms.close()
        path.unlink()
        if answered.value.added != size:
            raise AssertionError(answered.value.added)

    def read() -> None:
        CalamineWorkbook.from_path(str(listed)).get_sheet_by_index(0).to_python()

    return [by_turns(f"import {size:,} rows", bring_in, "bare calamine read", read, rounds=rounds)]


def _listed(path: Path, size: int) -> Path:
    book = Workbook(write_only=True)
    page = book.create_sheet("名单")
    page.append(["称呼", "微信", "手机", "同意"])
    for one in people(size):
        page.append([one.name, one.wechat, one.phone, "是"])
    book.save(path)
    return path
