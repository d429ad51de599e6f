"""One row of the list under the search box."""

from __future__ import annotations

from dataclasses import dataclass

from shopqun.finding.ranking import Group


@dataclass(frozen=True, slots=True)
class Entry:
    """What it says, and the place and id it leads to; `chip` is a word and its kind, `key` its own key.

    `also` are further words it is found by; `narrows` when the customers' list is to show what was typed.
    """

    group: Group
    icon: str
    title: str
    place: str
    about: str = ""
    note: str = ""
    chip: tuple[str, str] = ("", "")
    key: str = ""
    also: str = ""
    narrows: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Give every word it is found by."""
        return (self.title, *self.also.split())

    @property
    def spoken(self) -> str:
        """Give the whole row as one line, for ears."""
        return ", ".join(part for part in (self.title, self.note, self.chip[0], self.key) if part)
