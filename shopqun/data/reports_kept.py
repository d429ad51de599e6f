"""The lotteries' archive and the points' ledger of a month, from rows that are only ever added to."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection, Row, case, func, select

from shopqun.data import lotteries, points
from shopqun.data.loyalty_rules import loyalty_rules
from shopqun.data.reports import within
from shopqun.data.tables.lotteries import Lottery, LotteryDraw, LotteryHandover, LotteryLock
from shopqun.data.tables.loyalty import Checkin
from shopqun.data.tables.members import PointsEntry
from shopqun.lotteries.rules import Rules, keep_until
from shopqun.loyalty.points import Entry, account, expiry, lapsed
from shopqun.reports.figures import Month
from shopqun.reports.kept import LotteryKept, PointsDay, PointsMonth, PrizeRow

_SHORTEST_MONTH = timedelta(days=28)


def lotteries_kept(db: Connection, month: Month) -> tuple[LotteryKept, ...]:
    """Give the sealed lotteries that ran or were redeemed in a month, as they stood at its end."""
    ran = (
        select(Lottery.id, Lottery.deck)
        .where(Lottery.starts_on < month.after, Lottery.redeem_until >= month.first)
        .order_by(Lottery.starts_on, Lottery.id)
    )
    sealed = ((row.deck, lotteries.lock_of(db, row.id)) for row in db.execute(ran).all())
    return tuple(_kept(db, deck, lock, month) for deck, lock in sealed if lock is not None)


def _kept(db: Connection, deck: int, lock: Row[LotteryLock], month: Month) -> LotteryKept:
    rules = lotteries.sealed_rules(lock)
    prizes = _prizes(db, lock.lottery_id, rules, month)
    return LotteryKept(rules.name, lock.at, rules.version, keep_until(rules), deck, prizes)


def _prizes(db: Connection, lottery: str, rules: Rules, month: Month) -> tuple[PrizeRow, ...]:
    handed = func.count(LotteryHandover.ticket_id).filter(LotteryHandover.business_day < month.after)
    counts = db.execute(
        select(LotteryDraw.row_number, func.count(), handed)
        .outerjoin(LotteryHandover, LotteryHandover.ticket_id == LotteryDraw.ticket_id)
        .where(LotteryDraw.lottery_id == lottery, LotteryDraw.business_day < month.after)
        .group_by(LotteryDraw.row_number)
    )
    drawn = {number: (out, given) for number, out, given in counts}
    return tuple(
        PrizeRow(row.level, row.name, row.retail_fen, row.quantity, *drawn.get(number, (0, 0)), row.wins)
        for number, row in enumerate(rules.rows)
    )


def points_month(db: Connection, month: Month, today: date) -> PointsMonth:
    """Give the days of a month up to today, what came and went on each, and both balances at the end."""
    last = min(month.after - timedelta(days=1), today)
    lapses = _lapses(db, month, last)
    moved, checked_in = _moved(db, month), _checked_in(db, month)
    days = tuple(
        PointsDay(day, checked_in.get(day, 0), *moved.get(day, (0, 0)), lapses.on[day])
        for day in _days(month.first, last)
    )
    before, whole = _sum_until(db, _eve(month)), _sum_until(db, last)
    return PointsMonth(before - lapses.before, days, whole - lapses.missing)


def _sum_until(db: Connection, day: date) -> int:
    return int(
        db.execute(select(func.sum(PointsEntry.points)).where(PointsEntry.business_day <= day)).scalar() or 0
    )


def _moved(db: Connection, month: Month) -> dict[date, tuple[int, int]]:
    came = PointsEntry.points
    rows = (
        select(
            PointsEntry.business_day,
            func.sum(case((came > 0, came), else_=0)),
            func.sum(case((came < 0, -came), else_=0)),
        )
        .where(within(PointsEntry.business_day, month))
        .group_by(PointsEntry.business_day)
    )
    return {day: (int(earned), int(spent)) for day, earned, spent in db.execute(rows)}


def _checked_in(db: Connection, month: Month) -> dict[date, int]:
    rows = select(Checkin.business_day, func.count()).where(within(Checkin.business_day, month))
    return dict(db.execute(rows.group_by(Checkin.business_day)).all())


def _days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=step) for step in range((last - first).days + 1))


@dataclass(frozen=True, slots=True)
class _Lapses:
    """What lapsed before a month and on its days; `missing` is by how much accounts are below their rows."""

    before: int
    on: Counter[date]
    missing: int


def _lapses(db: Connection, month: Month, last: date) -> _Lapses:
    """Reckon the accounts of everybody whose first points are old enough to have lapsed by a month's end."""
    months = loyalty_rules(db).checkin.expire_months
    on, before, missing = Counter[date](), 0, 0
    if months > 0:
        old = (
            select(PointsEntry.member_id)
            .group_by(PointsEntry.member_id)
            .having(func.min(PointsEntry.business_day) <= last - _SHORTEST_MONTH * months)
        )
        for ledger in points.ledgers(db, db.execute(old).scalars().all(), last).values():
            missing += sum(entry.points for entry in ledger) - account(ledger, months, last).balance
            known = lapsed([entry for entry in ledger if entry.day < month.first], months, _eve(month))
            before += known
            for day in _turning_days(ledger, months, month.first, last):
                now = lapsed([entry for entry in ledger if entry.day <= day], months, day)
                on[day] += now - known
                known = now
    return _Lapses(before, on, missing)


def _eve(month: Month) -> date:
    return month.first - timedelta(days=1)


def _turning_days(ledger: Iterable[Entry], months: int, first: date, last: date) -> list[date]:
    """Give the days of a stretch on which a ledger moved or a lot of it ended."""
    days = {day for entry in ledger for day in (entry.day, expiry(entry.day, months)) if day is not None}
    return sorted(day for day in days if first <= day <= last)
