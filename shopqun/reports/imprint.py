"""What every sheet says of itself: who took it out and when, and of which shop."""

from collections.abc import Iterable
from dataclasses import dataclass

from shopqun.reports import wording
from shopqun.reports.sheet import Chart, Column, Kind, Sheet, Value

_WHOLE_BP = 10_000


@dataclass(frozen=True, slots=True)
class Imprint:
    """Who took the sheets out and when, and of which shop; every sheet says so in its last column."""

    shop: str
    actor: str
    at: str

    @property
    def cell(self) -> str:
        """Give the text of the last column."""
        return f"{wording.said(wording.ACTORS, self.actor)} {self.at}"


def stamped(
    title: str,
    columns: tuple[Column, ...],
    rows: Iterable[tuple[Value, ...]],
    imprint: Imprint,
    totals: tuple[Value, ...] | None = None,
    charts: tuple[Chart, ...] = (),
) -> Sheet:
    """Make a sheet whose last column says who took it out and when; its rows are read once, as they come."""
    return Sheet(
        title=title,
        columns=(*columns, Column(wording.EXPORTED, Kind.TEXT, 40 if charts else 24)),
        rows=((*row, imprint.cell) for row in rows),
        totals=None if totals is None else (*totals, None),
        note=f"{imprint.shop} {wording.UNIT} {imprint.cell}".strip(),
        charts=charts,
    )


def percent(part: int, whole: int) -> int | None:
    """Give a share in basis points, half up; None of nothing."""
    return None if whole <= 0 else (2 * _WHOLE_BP * part + whole) // (2 * whole)
