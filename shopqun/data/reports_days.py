"""What happened on each day of a month."""

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import Connection, func, select

from shopqun.data.reports import within
from shopqun.data.tables.till import Redemption, Reversal, TillEntry
from shopqun.reports.figures import Month


def used_by_day(db: Connection, month: Month) -> tuple[int, ...]:
    """Count the papers used on each business day of a month, less those taken back on it."""
    taken = (
        select(Redemption.business_day, func.count())
        .where(Redemption.verdict == "accepted", within(Redemption.business_day, month))
        .group_by(Redemption.business_day)
    )
    back = (
        select(Reversal.business_day, func.count())
        .where(within(Reversal.business_day, month))
        .group_by(Reversal.business_day)
    )
    used, returned = dict(db.execute(taken).all()), dict(db.execute(back).all())
    return tuple(used.get(day, 0) - returned.get(day, 0) for day in _days(month))


def paid_by_day(db: Connection, month: Month) -> tuple[int, ...]:
    """Add up what stayed in the shop on each business day of a month, in fen."""
    money = (
        select(TillEntry.business_day, func.sum(TillEntry.amount_fen))
        .where(within(TillEntry.business_day, month))
        .group_by(TillEntry.business_day)
    )
    paid = dict(db.execute(money).all())
    return tuple(paid.get(day, 0) for day in _days(month))


def _days(month: Month) -> Iterator[date]:
    return (month.first + timedelta(days=step) for step in range((month.after - month.first).days))
