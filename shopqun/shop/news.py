"""What is new in a later program: the change log at an installer's end, held against the one that runs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from shopqun.basics import Refused

OPENING, CLOSING = b"\n<shopqun change log>\n", b"\n</shopqun change log>\n"
"""An installer ends in docs/changelog.md between these two lines; a signature may follow."""

MOST_AT_THE_END = 1 << 18
"""Bytes from a file's end within which its change log is looked for."""

_RELEASE = re.compile(r"^## (\d+(?:\.\d+){1,3})\s*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Release:
    """A version, and what came with it, one entry a point."""

    version: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Update:
    """A program newer than the one that runs, and every release since that one, newest first."""

    version: str
    releases: tuple[Release, ...]


def read_changes(text: str) -> tuple[Release, ...]:
    """Read a change log: `## 0.2.0` begins a release, `- ` a point of it; newest first."""
    parts = _RELEASE.split(text)[1:]
    return tuple(
        Release(version, tuple(line[2:].strip() for line in body.splitlines() if line.startswith("- ")))
        for version, body in zip(parts[::2], parts[1::2], strict=True)
    )


def carried(change_log: str) -> bytes:
    """Give what is put behind an installer, so that `judge` can read what is new in it."""
    return OPENING + change_log.encode() + CLOSING


def judge(running: str, end_of_file: bytes) -> Update | Refused:
    """Say what a file brings a program of version `running`.

    `no_installer` for a file that carries no change log, `same_version`, `older_version`.
    """
    begin, end = end_of_file.rfind(OPENING), end_of_file.rfind(CLOSING)
    releases = read_changes(end_of_file[begin + len(OPENING) : end].decode(errors="replace"))
    if begin < 0 or end < begin or not releases:
        return Refused("no_installer")
    newest = releases[0].version
    if _order(newest) <= _order(running):
        reason = "same_version" if _order(newest) == _order(running) else "older_version"
        return Refused(reason, {"version": newest})
    since = tuple(each for each in releases if _order(each.version) > _order(running))
    return Update(newest, since)


def _order(version: str) -> tuple[int, ...]:
    """Give a version in a form that sorts: 0.10.0 comes after 0.9."""
    numbers = tuple(int(part) for part in version.split("."))
    return (*numbers, *(0,) * (4 - len(numbers)))
