"""Reading the lists people bring: .xlsx, .xls and .csv, in the encodings Chinese programs write."""

import csv
import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from shopqun.basics import ShopTrouble, Trouble
from shopqun.data.files import read_bytes
from shopqun.members.cells import text_of

Row = tuple[int, tuple[str, ...]]
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_ENCODINGS = ("utf-8-sig", "gb18030")
_DELIMITERS = ",\t;"
_MARKUP = ("<html", "<!doctype", "<?xml", "<table", "%pdf", "{\\rtf")


@dataclass(frozen=True, slots=True)
class Listing:
    """A list as it was read: each sheet's rows with their lines from 1, and the file's fingerprint."""

    sheets: tuple[tuple[Row, ...], ...]
    fingerprint: str


def read_listing(path: Path) -> Listing:
    """Read a list; a damaged, empty, protected or foreign file is trouble `unreadable`."""
    content = read_bytes(path)
    if not content.strip():
        raise ShopTrouble(Trouble.UNREADABLE, f"{path}: empty")
    sheets = _workbook(path, content) if content.startswith((_ZIP, _OLE)) else (_plain(path, content),)
    if not any(sheets):
        raise ShopTrouble(Trouble.UNREADABLE, f"{path}: empty")
    return Listing(sheets, hashlib.sha256(content).hexdigest())


def _workbook(path: Path, content: bytes) -> tuple[tuple[Row, ...], ...]:
    """Read every sheet with calamine, which takes a tenth of openpyxl's time."""
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(content)) as book:
            return tuple(
                tuple(
                    (line, tuple(text_of(cell) for cell in cells))
                    for line, cells in enumerate(
                        book.get_sheet_by_name(name).to_python(skip_empty_area=False), start=1
                    )
                )
                for name in book.sheet_names
            )
    except PasswordError as error:
        raise ShopTrouble(Trouble.UNREADABLE, f"{path}: password") from error
    except CalamineError as error:
        raise ShopTrouble(Trouble.UNREADABLE, f"{path}: damaged") from error


def _plain(path: Path, content: bytes) -> tuple[Row, ...]:
    """Read comma-separated text; whatever is no text is not ours to read."""
    text = _decoded(content)
    if text is None or "\0" in text or text.lstrip().casefold().startswith(_MARKUP):
        raise ShopTrouble(Trouble.UNREADABLE, f"{path}: not a list")
    try:
        return tuple(_records(text))
    except csv.Error as error:
        raise ShopTrouble(Trouble.UNREADABLE, f"{path}: damaged") from error


def _records(text: str) -> Iterator[Row]:
    """Give the records with the line each begins on; a quoted cell may go over several."""
    head = text[:4096]
    delimiter = max(_DELIMITERS, key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    line = 1
    for cells in reader:
        yield line, tuple(cell.strip() for cell in cells)
        line = reader.line_num + 1


def _decoded(content: bytes) -> str | None:
    encodings = ("utf-16",) if content.startswith(_UTF16) else _ENCODINGS
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None
