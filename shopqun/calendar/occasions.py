"""Public holidays, the days worked instead, and the solar terms, as occasions of the calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class OccasionKind(StrEnum):
    """What a day is."""

    HOLIDAY = "holiday"
    WORKDAY = "workday"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Occasion:
    """A day off, a day worked for a holiday of that name, or a solar term."""

    day: date
    kind: OccasionKind
    name: str


def occasions_between(first: date, last: date) -> tuple[Occasion, ...]:
    """Give the occasions from `first` to `last`, both included, by day; a holiday stands before its term.

    Holidays are those the State Council has announced for a year; for a year it has not, nothing is guessed.
    """
    from chinese_calendar import (  # noqa: PLC0415 - its tables load when a calendar is looked at
        Holiday,
        get_solar_terms,
        holidays,
        workdays,
    )

    off = [Occasion(day, OccasionKind.HOLIDAY, Holiday(name).chinese) for day, name in holidays.items()]
    worked = [Occasion(day, OccasionKind.WORKDAY, Holiday(name).chinese) for day, name in workdays.items()]
    terms = [Occasion(day, OccasionKind.TERM, name) for day, name in get_solar_terms(first, last)]
    found = [each for each in (*off, *worked, *terms) if first <= each.day <= last]
    return tuple(sorted(found, key=lambda each: each.day))
