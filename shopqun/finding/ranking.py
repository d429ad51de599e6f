"""Which answer comes first: how well a name fits what was typed, and which kind of answer leads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import IntEnum
from typing import TypeVar

from shopqun.members.phone import clean_phone
from shopqun.members.terms import pinyin_of, plain
from shopqun.referrals.invite_code import parse_invite

T = TypeVar("T")


class Grade(IntEnum):
    """How well a name fits what was typed, the best first."""

    WHOLE = 0
    BEGINS = 1
    INSIDE = 2
    SOUNDS = 3


class Group(IntEnum):
    """The kinds of answers, in the order they stand in where they fit equally well."""

    CODES = 0
    MEMBERS = 1
    EVENTS = 2
    COMMANDS = 3


def grade(typed: str, *names: str) -> Grade | None:
    """Say how well the best of some names fits, its sound in pinyin last; None where none does.

    A single letter is the sound of nearly everything, so it has none.
    """
    wanted = plain(typed)
    if not wanted:
        return None
    found = [each for each in (_grade(wanted, plain(name)) for name in names) if each is not None]
    return min(found, default=None)


def _grade(wanted: str, name: str) -> Grade | None:
    if name == wanted:
        return Grade.WHOLE
    if name.startswith(wanted):
        return Grade.BEGINS
    if wanted in name:
        return Grade.INSIDE
    heard = (
        len(wanted) > 1 and wanted.isascii() and any(sound.startswith(wanted) for sound in pinyin_of(name))
    )
    return Grade.SOUNDS if heard else None


def grade_member(typed: str, *names: str) -> Grade:
    """Say how well a customer fits who was found already: a whole phone or invite code is hers alone."""
    if clean_phone(typed) or parse_invite(typed):
        return Grade.WHOLE
    best = grade(typed, *names)
    return Grade.BEGINS if best is None else best


def best(
    typed: str, options: Iterable[T], names: Callable[[T], Sequence[str]], most: int
) -> list[tuple[T, Grade]]:
    """Give the options that fit, the best first and else as they stood, at most so many."""
    graded = [(each, grade(typed, *names(each))) for each in options]
    fitting = [(each, how) for each, how in graded if how is not None]
    return sorted(fitting, key=lambda pair: pair[1])[:most]


def in_order(groups: Mapping[Group, Sequence[Grade]]) -> list[Group]:
    """Put the groups that hold anything in order: the one with the best answer leads."""
    return sorted((each for each in groups if groups[each]), key=lambda each: (min(groups[each]), each))
