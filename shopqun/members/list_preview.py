"""What a list would bring, before anything is written: its columns, and what becomes of each row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from shopqun.members.headings import Field, Headings
from shopqun.members.importing import Fate, Imported
from shopqun.reports.sheet import Column, Kind, Sheet, Value


class Told(StrEnum):
    """How the people of a list were told that the shop keeps their phones (个保法 13, 17)."""

    IN_SHOP = "told_in_shop"
    IN_GROUP = "told_in_group"


@dataclass(frozen=True, slots=True)
class Manner:
    """How a list is brought in: on what ground, by whom, and with which columns where a person chose them."""

    legal_basis: str
    clerk: str = ""
    columns: Mapping[Field, int] | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """A list that was read; `remembered` says that its columns were chosen for an earlier list."""

    headings: Headings
    counts: Imported
    fates: tuple[Fate, ...]
    remembered: bool


def left_out_sheet(
    rows: Sequence[tuple[int, Sequence[str]]],
    headings: Headings,
    fates: Sequence[Fate],
    reasons: Mapping[str, str],
) -> Sheet:
    """Lay out the rows that have a problem as they stood, with the reason; refused columns stay out."""
    shown = [at for at, title in enumerate(headings.titles) if title not in headings.refused]
    cells = dict(rows)
    columns = (
        Column("行号", Kind.INT),
        Column("原因", width=40),
        *(Column(headings.titles[at], Kind.PHONE, 16) for at in shown),
    )

    def laid_out(fate: Fate) -> tuple[Value, ...]:
        why = "；".join(reasons.get(one.code, one.code) for one in fate.problems)
        row = cells[fate.row]
        return (fate.row, why, *(row[at] if at < len(row) else "" for at in shown))

    body = tuple(laid_out(fate) for fate in fates if fate.problems)
    return Sheet("导入错误", columns, body)
