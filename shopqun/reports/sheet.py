"""A sheet of a workbook as a value: what stands in it, not how it is written."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Kind(StrEnum):
    """What a cell holds. Money is in fen, percent in basis points; phones and codes are texts."""

    TEXT = "text"
    INT = "int"
    MONEY = "money"
    PERCENT = "percent"
    DATE = "date"
    INSTANT = "instant"
    PHONE = "phone"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Typed:
    """A cell of another kind than its column."""

    kind: Kind
    value: "Plain"


Plain = str | int | date | datetime | None
Value = Plain | Typed


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, what it holds, and its width in characters."""

    title: str
    kind: Kind = Kind.TEXT
    width: int = 12


class Drawn(StrEnum):
    """How a chart is drawn: bars lying below one another, or a line over days."""

    BARS = "bars"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart below a sheet's rows, drawn of its own values: a phone that reckons nothing shows it too."""

    title: str
    drawn: Drawn
    kind: Kind
    names: tuple[str, ...]
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: headings, rows, a last row of totals if there is one, and a note for the printed page's foot.

    `rows` may be a stream that is read once, so that a huge sheet is never in memory whole. A sheet with
    charts prints on one page. `light` is the heading of the column whose shares are red, amber or green.
    """

    title: str
    columns: tuple[Column, ...]
    rows: Iterable[tuple[Value, ...]]
    totals: tuple[Value, ...] | None = None
    note: str = ""
    charts: tuple[Chart, ...] = ()
    light: str = ""
