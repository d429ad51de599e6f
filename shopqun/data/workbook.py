"""A workbook in openpyxl's hands: values only, texts that stay texts, pages that print."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter

from shopqun.basics import SHOP_ZONE
from shopqun.data.workbook_charts import place_charts
from shopqun.reports.sheet import Column, Kind, Plain, Sheet, Typed, Value

_FORMATS = {
    Kind.TEXT: "General",
    Kind.INT: "#,##0",
    Kind.MONEY: "#,##0.00",
    Kind.PERCENT: "0.0%",
    Kind.DATE: "yyyy-mm-dd",
    Kind.INSTANT: "yyyy-mm-dd hh:mm",
    Kind.PHONE: "@",
    Kind.CODE: "@",
}
_NUMBERS = (Kind.INT, Kind.MONEY, Kind.PERCENT)
_TINT = "DCEBDD"
_LIGHTS = ("E3F2E7", "FDF0D5", "FBE7E5")
_RISKY = ("=", "+", "-", "@", "\t", "\r")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_A4 = "9"
_FACE = "微软雅黑"


def book_of(sheets: Iterable[Sheet]) -> Workbook:
    """Lay sheets out in a new workbook, not saved yet."""
    book = Workbook(write_only=True)
    for style in _styles():
        book.add_named_style(style)
    try:
        for sheet in sheets:
            _fill(book.create_sheet(sheet.title), sheet)
    except BaseException:
        _throw_away(book)
        raise
    return book


def _throw_away(book: Workbook) -> None:
    """End the pages that were begun, and discard what they wrote so far."""
    pages: list[Any] = book.worksheets
    for page in pages:
        page.close()
        page._writer.cleanup()  # noqa: SLF001 - openpyxl has no other way to give a half-written page up


def _styles() -> Iterator[NamedStyle]:
    """Give the look of the headings, and of each kind of cell in rows and in totals."""
    yield NamedStyle(
        "heading",
        font=Font(_FACE, 10, bold=True),
        fill=PatternFill("solid", fgColor=_TINT),
        alignment=Alignment(horizontal="center", vertical="center", wrap_text=True),
    )
    line = Border(top=Side("thin"))
    for kind, form in _FORMATS.items():
        number = kind in _NUMBERS
        side = Alignment(
            horizontal="right" if number else "left", vertical="center", indent=0 if number else 1
        )
        yield NamedStyle(kind.value, number_format=form, alignment=side, font=Font(_FACE, 10))
        yield NamedStyle(
            f"{kind.value} total",
            number_format=form,
            alignment=side,
            font=Font(_FACE, 10, bold=True),
            border=line,
        )


def _fill(page: Any, sheet: Sheet) -> None:
    """Write one sheet; the page is `Any` because its stubs leave out what it copies from other sheets."""
    for place, column in enumerate(sheet.columns, start=1):
        page.column_dimensions[get_column_letter(place)].width = column.width
    page.freeze_panes = "A2"
    _print_setup(page, sheet.note)
    cells = _Cells(page)
    page.append([cells.cell(place, "heading", column.title) for place, column in enumerate(sheet.columns)])
    rows = 1
    for row in sheet.rows:
        page.append(cells.row(sheet.columns, row))
        rows += 1
    page.auto_filter.ref = f"A1:{get_column_letter(len(sheet.columns))}{rows}"
    _lights(page, sheet, rows + (sheet.totals is not None))
    if sheet.charts:
        page.page_setup.fitToHeight = 1
        place_charts(page, sheet.charts, rows + 3)
    if sheet.totals is not None:
        page.append(cells.row(sheet.columns, sheet.totals, " total"))


def _lights(page: Any, sheet: Sheet, rows: int) -> None:
    """Colour a column of shares: green from 90 %, amber from 70 %, red below."""
    titles = [column.title for column in sheet.columns]
    if sheet.light not in titles or rows == 1:
        return
    letter = get_column_letter(titles.index(sheet.light) + 1)
    first = f"ISNUMBER({letter}2)"
    for colour, holds in zip(
        _LIGHTS, (f"{letter}2>=0.9", f"AND({letter}2>=0.7,{letter}2<0.9)", f"{letter}2<0.7"), strict=True
    ):
        look = DifferentialStyle(fill=PatternFill("solid", bgColor=colour))
        rule = Rule(type="expression", formula=[f"AND({first},{holds})"], dxf=look)
        page.conditional_formatting.add(f"{letter}2:{letter}{rows}", rule)


def _print_setup(page: Any, note: str) -> None:
    """Let it print on A4 across, as wide as the paper, headings on every page, numbered pages."""
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = _A4
    page.page_setup.fitToWidth = 1
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_title_rows = "1:1"
    page.oddFooter.center.text = "第 &P 页，共 &N 页"
    if note:
        page.oddFooter.left.text = note.replace("&", "&&")


class _Cells:
    """Makes a page's cells: a row is written when it is handed over, so the next one fills the same cells."""

    def __init__(self, page: Any) -> None:
        self._page = page
        self._made: dict[tuple[int, str, bool], Any] = {}

    def row(self, columns: Sequence[Column], values: Sequence[Value], look: str = "") -> list[Any]:
        """Give a row's cells, each of its column's kind or of its own."""
        made = []
        for place, (column, value) in enumerate(zip(columns, values, strict=True)):
            kind, plain = (value.kind, value.value) if isinstance(value, Typed) else (column.kind, value)
            made.append(self.cell(place, kind.value + look, _stored(kind, plain)))
        return made

    def cell(self, place: int, style: str, value: Any) -> Any:
        """Give a cell; a text is a text whatever it begins with, and no program takes it for a formula."""
        text = isinstance(value, str)
        risky = text and value.startswith(_RISKY)
        cell = self._made.get((place, style, risky))
        if cell is None:
            cell = self._made[place, style, risky] = WriteOnlyCell(self._page)
            cell.style = style
            if risky:
                cell.quotePrefix = True
        cell.value = _ILLEGAL.sub("", value) if text else value
        if text:
            cell.data_type = "s"
        return cell


def _stored(kind: Kind, value: Plain) -> Any:
    """Turn a value into what the file holds; the file's amounts are exact decimals in yuan."""
    match kind, value:
        case (Kind.MONEY, int()):
            return Decimal(value).scaleb(-2)
        case (Kind.PERCENT, int()):
            return Decimal(value).scaleb(-4)
        case (_, datetime()):
            return value.astimezone(SHOP_ZONE).replace(tzinfo=None)
        case _:
            return value
