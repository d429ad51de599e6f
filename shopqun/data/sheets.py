"""Writing workbooks to disk, whole or not at all. openpyxl is loaded when the first one is written."""

import os
from collections.abc import Iterable
from pathlib import Path

from shopqun.basics import ShopTrouble, Trouble
from shopqun.data.files import handing_over
from shopqun.reports.sheet import Sheet


def write_workbook(target: Path, sheets: Iterable[Sheet]) -> None:
    """Write sheets into one workbook, whole under its name or not at all.

    Trouble `locked` when everything could be written except the last step, taking the place of a file that
    someone has open.
    """
    from shopqun.data.workbook import book_of  # noqa: PLC0415 - a third of a second, for few commands

    written = False
    try:
        with handing_over(target) as part:
            book_of(sheets).save(part)
            written = True
    except ShopTrouble as trouble:
        if written and isinstance(trouble.__cause__, PermissionError) and os.access(target, os.W_OK):
            raise ShopTrouble(Trouble.LOCKED, str(target)) from trouble
        raise
