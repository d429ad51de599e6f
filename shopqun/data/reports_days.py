"""What happened on each day of a month."""

from datetime import timedelta

from sqlalchemy import Connection, func, select

from shopqun.data.reports import within
from shopqun.data.tables.till import Redemption, Reversal
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
    days = (month.first + timedelta(days=step) for step in range((month.after - month.first).days))
    return tuple(used.get(day, 0) - returned.get(day, 0) for day in days)
