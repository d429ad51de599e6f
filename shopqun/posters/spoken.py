"""Every text of a brief: what the wording rules read, the fonts must know, and what to shorten."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum

from shopqun.livery.picture import Brand, Picture
from shopqun.posters.brief import Brief, JoinCode

_MOST = 3
_CODES = frozenset({"code", "codes", "invite_code"})
"""Fields that hold what nobody worded: letters and digits drawn at random."""


@dataclass(frozen=True, slots=True)
class Long:
    """A text that takes much room: the field of the brief it stands in, itself, and how many signs it has."""

    field: str
    text: str
    signs: int


def said(brief: Brief) -> tuple[str, ...]:
    """Give every text a brief puts on paper, each once, whole and unbroken; a code is no text."""
    return tuple(dict.fromkeys(text for _, text in _texts(brief, "")))


def longest(brief: Brief) -> tuple[Long, ...]:
    """Give the longest texts of a brief, the longest first: those to shorten when there is no room."""
    found = dict.fromkeys(Long(name, text, len(text)) for name, text in _texts(brief, ""))
    ranked = sorted(found, key=lambda each: -each.signs)
    return tuple(ranked[:_MOST])


def _texts(value: object, name: str) -> Iterator[tuple[str, str]]:
    """Give the name of the field and the text, for all texts; kinds, codes and livery are none."""
    if isinstance(value, JoinCode | Enum | Brand | Picture):
        return
    if isinstance(value, str):
        if value:
            yield name, value.replace("\n", "")
    elif isinstance(value, tuple | list):
        for each in value:
            yield from _texts(each, name)
    elif is_dataclass(value):
        for field in (each for each in fields(value) if each.name not in _CODES):
            yield from _texts(getattr(value, field.name), field.name)
