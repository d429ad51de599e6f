"""The file of a group: what it is for, in which phase, who does what, its columns, and how it ends."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time

PHASES = ("starting", "growing", "steady", "fading", "closing")
_WEEKDAYS = "一二三四五六日"
_COLUMN = re.compile(
    r"(?P<days>每天|(?:周[一二三四五六日天][、，,]?)+)\s*"
    r"(?P<hour>[01]?\d|2[0-3])[:：](?P<minute>[0-5]\d)\s*(?P<name>\S+)(?:\s+(?P<who>\S+))?"
)
_DAYS = re.compile(r"每天|周[一二三四五六日天]")
_LONGEST, _MOST_LINES = 60, 12


@dataclass(frozen=True, slots=True)
class Column:
    """A fixed column (001-26): its name and, where they are fixed, weekdays (1 for Monday), time and who."""

    name: str
    weekdays: tuple[int, ...] = ()
    at: time | None = None
    who: str = ""


@dataclass(frozen=True, slots=True)
class GroupFile:
    """What the owner says of a group: `roles` are lines like 群主：老周, `next_group` takes over later."""

    purpose: str = ""
    phase: str = PHASES[0]
    roles: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    closes_on: date | None = None
    next_group: str = ""


def column_of(line: str) -> Column | None:
    """Read a column from a line: 周三周六 19:30 限时抢购 小林, 每天 08:00 到货早报, or a name alone.

    None for a line that begins with days and goes on as nothing that can be read.
    """
    clean = " ".join(line.split())
    found = _COLUMN.fullmatch(clean)
    if found is None:
        return None if not clean or _DAYS.match(clean) else Column(clean)
    days = found["days"].replace("天", "日")
    weekdays = (
        tuple(range(1, 8))
        if days == "每日"
        else tuple(at + 1 for at, day in enumerate(_WEEKDAYS) if day in days)
    )
    return Column(found["name"], weekdays, time(int(found["hour"]), int(found["minute"])), found["who"] or "")


def line_of(column: Column) -> str:
    """Write a column as the line it is read from."""
    if column.at is None:
        return column.name
    every = len(column.weekdays) == len(_WEEKDAYS)
    days = "每天" if every else "".join(f"周{_WEEKDAYS[day - 1]}" for day in column.weekdays)
    return " ".join(part for part in (days, f"{column.at:%H:%M}", column.name, column.who) if part)


def tidy(file: GroupFile) -> GroupFile:
    """Give a file without spare spaces and blank lines."""
    roles = tuple(clean for line in file.roles if (clean := " ".join(line.split())))
    return replace(file, purpose=" ".join(file.purpose.split()), roles=roles)


def _names(file: GroupFile) -> tuple[str, ...]:
    return tuple(column.name for column in file.columns)


def refusal_of(file: GroupFile, group: str, known: Iterable[str]) -> str | None:
    """Say why a tidy file cannot be kept, or None."""
    if len(file.purpose) > _LONGEST or any(len(line) > _LONGEST for line in file.roles + _names(file)):
        return "line_too_long"
    if len(file.roles) > _MOST_LINES or len(file.columns) > _MOST_LINES:
        return "too_many_lines"
    if file.phase not in PHASES:
        return "bad_phase"
    if file.next_group and (file.next_group == group or file.next_group not in known):
        return "bad_next_group"
    return None


@dataclass(frozen=True, slots=True)
class Place:
    """What tells groups apart: the id, whether it runs, the type and the purpose."""

    id: str
    runs: bool
    type: str
    purpose: str


def same_purpose(group: Place, others: Iterable[Place]) -> tuple[str, ...]:
    """Name the running groups that are there for the same as this one (000-30).

    Two groups of a type differ only by what they say they are for; one that says nothing differs from none.
    """
    return tuple(
        other.id
        for other in others
        if other.id != group.id
        and group.runs
        and other.runs
        and other.type == group.type
        and (not group.purpose or not other.purpose or group.purpose == other.purpose)
    )


def counted(text: str) -> int:
    """Count the people of a pasted list of members: one a line, or parted by 、 or commas; twice is once."""
    return len({name.strip() for name in re.split(r"[\n、，,]", text)} - {""})
