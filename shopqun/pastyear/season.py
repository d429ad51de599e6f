"""How busy a day and an hour are: weekdays, the season, and the days around Spring Festival."""

from bisect import bisect
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from itertools import accumulate

_WEEKDAYS = (0.9, 0.8, 0.95, 0.95, 1.15, 1.5, 1.2)
_MONTHS = (1.0, 0.95, 0.95, 1.0, 1.1, 1.15, 1.1, 1.05, 1.05, 1.0, 0.9, 0.95)
_NEW_YEARS = (
    *(date(2023, 1, 22), date(2024, 2, 10), date(2025, 1, 29), date(2026, 2, 17), date(2027, 2, 6)),
    *(date(2028, 1, 26), date(2029, 2, 13), date(2030, 2, 3), date(2031, 1, 23), date(2032, 2, 11)),
)
"""The first day of the lunar year; beyond them a year has no Spring Festival here."""
_CLOSED_DAYS = 4
_PRESENTS_DAYS = 7
_OPENS, _CLOSES = 8, 21
_HOURS = (1.3, 1.6, 1.2, 0.9, 0.8, 0.6, 0.6, 0.7, 0.9, 1.6, 1.9, 1.5, 0.9)
_HOURS_UP = tuple(accumulate(_HOURS))


@cache
def is_closed(day: date) -> bool:
    """Say whether the shop is shut for Spring Festival: from its eve, for four days."""
    return any(timedelta(-1) <= day - first < timedelta(_CLOSED_DAYS - 1) for first in _NEW_YEARS)


@cache
def busyness(day: date) -> float:
    """Give how busy a day is against a usual one; the week before the festival sells presents."""
    if is_closed(day):
        return 0.0
    before = any(timedelta(1) < first - day <= timedelta(_PRESENTS_DAYS + 1) for first in _NEW_YEARS)
    return _WEEKDAYS[day.weekday()] * _MONTHS[day.month - 1] * (1.7 if before else 1.0)


def minute_of_day(draw: Callable[[], float]) -> int:
    """Draw a minute of the day, more often in the morning and after work; `draw` gives 0 to 1."""
    hour = bisect(_HOURS_UP, draw() * _HOURS_UP[-1])
    return (_OPENS + min(hour, _CLOSES - _OPENS - 1)) * 60 + int(draw() * 60)
