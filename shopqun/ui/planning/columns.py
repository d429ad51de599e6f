"""The columns a trade can run in its group: what each is, and when the calendar has it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from shopqun.planning.outline import ContentType
from shopqun.planning.preset import Preset, SopRow

MOST = 6
_OWN_AFFAIRS = "复盘"
_OFTEN = 5
_FEW = 3


@dataclass(frozen=True, slots=True)
class Column:
    """A column and its rhythm: `days` are weekdays from 0, none when it comes now and then."""

    name: str
    content_type: ContentType
    time: str
    times: int
    days: tuple[int, ...] = ()
    daily: bool = False


def columns_of(preset: Preset) -> tuple[Column, ...]:
    """Give the preset's columns, those of its first group first, then the ones that come most often."""
    counts = Counter(row.column for row in preset.sop if _OWN_AFFAIRS not in row.column)
    first = preset.groups[0].columns if preset.groups else ()
    names = dict.fromkeys(
        (*(name for name in first if name in counts), *(n for n, _ in counts.most_common()))
    )
    return tuple(_column(name, preset.sop) for name in list(names)[:MOST])


def _column(name: str, rows: tuple[SopRow, ...]) -> Column:
    own = [row for row in rows if row.column == name]
    days = sorted({row.date.weekday() for row in own})
    return Column(
        name,
        Counter(row.content_type for row in own).most_common(1)[0][0],
        Counter(row.time for row in own).most_common(1)[0][0],
        len(own),
        tuple(days) if len(days) <= _FEW and len(own) > len(days) else (),
        daily=len(days) >= _OFTEN,
    )
