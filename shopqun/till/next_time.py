"""When a paper that cannot be used at this weekday or hour can be used next."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from shopqun.basics import ShopDay
from shopqun.coupons.template import Template

_DAYS_AHEAD = 8
"""A week and a day: whatever runs on some weekday at some hour has begun by then."""


def next_time(template: Template, at: datetime, expires_at: datetime, days: ShopDay) -> datetime | None:
    """Give the first instant after `at` at which the weekday and the hour both allow it.

    None where the paper lapses before.
    """
    today = days.of(at)
    openings = sorted(
        moment
        for ahead in range(_DAYS_AHEAD + 1)
        for moment in _openings(template, today + timedelta(days=ahead), days)
        if moment > at
    )
    found = next((moment for moment in openings if _runs(template, moment, days)), None)
    return found if found is not None and found < expires_at else None


def _openings(template: Template, day: date, days: ShopDay) -> Iterator[datetime]:
    """Give the instants of a business day at which an hour or the day itself begins."""
    yield days.start(day)
    if template.from_hour is not None and template.from_hour != time.max:
        wall = day if template.from_hour >= days.cut_off else day + timedelta(days=1)
        yield datetime.combine(wall, template.from_hour, days.zone).astimezone(days.start(day).tzinfo)


def _runs(template: Template, moment: datetime, days: ShopDay) -> bool:
    on_weekday = template.runs_on(days.of(moment).isoweekday())
    return on_weekday and template.runs_at(days.local(moment).time())
