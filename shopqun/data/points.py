"""Points and check-ins in the books."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from sqlalchemy import Connection, func, insert, select

from shopqun.data.gestures import Pen
from shopqun.data.loyalty_rules import loyalty_rules
from shopqun.data.members import chunks
from shopqun.data.tables.loyalty import Checkin, PointsReturn
from shopqun.data.tables.members import Member, PointsEntry
from shopqun.loyalty.checkin import CheckedIn, CheckinRule, streak_on
from shopqun.loyalty.points import Account, Entry, account

CHECK_IN, SPENT, REWARD, REWARD_BACK = "check_in", "spent", "reward", "reward_back"
_NOTHING = Account()
_SHORTEST_MONTH = 28


def accounts(db: Connection, members: Iterable[int], day: date) -> dict[int, Account]:
    """Give the accounts of these members on a business day; who never had a point is left out."""
    months = loyalty_rules(db).checkin.expire_months
    return {member: account(ledger, months, day) for member, ledger in ledgers(db, members).items()}


def ledgers(db: Connection, members: Iterable[int], until: date = date.max) -> dict[int, list[Entry]]:
    """Give every row of points of these members up to a business day, the oldest first."""
    found: dict[int, list[Entry]] = {}
    for piece in chunks(members):
        rows = (
            select(
                PointsEntry.member_id,
                PointsEntry.id,
                PointsEntry.points,
                PointsEntry.business_day,
                PointsReturn.of_id,
            )
            .outerjoin(PointsReturn, PointsReturn.entry_id == PointsEntry.id)
            .where(PointsEntry.member_id.in_(piece), PointsEntry.business_day <= until)
            .order_by(PointsEntry.id)
        )
        for member, number, points, on, of in db.execute(rows):
            found.setdefault(member, []).append(Entry(number, points, on, of))
    return found


def balances(db: Connection, members: Sequence[int], day: date) -> dict[int, int]:
    """Give the points members can use on a day: their ledger's sum, reckoned by lots where some lapsed."""
    mine = PointsEntry.member_id.in_(members)
    rows = select(PointsEntry.member_id, func.sum(PointsEntry.points), func.min(PointsEntry.business_day))
    months = loyalty_rules(db).checkin.expire_months
    all_live_since = day - timedelta(days=_SHORTEST_MONTH * months) if months > 0 else date.min
    found, old = dict[int, int](), list[int]()
    for member, points, first in db.execute(rows.where(mine).group_by(PointsEntry.member_id)):
        found[member] = points
        if first <= all_live_since:
            old.append(member)
    return found | {member: one.balance for member, one in accounts(db, old, day).items()}


def account_of(db: Connection, member: int, day: date) -> Account:
    """Give one member's account on a business day."""
    return accounts(db, [member], day).get(member, _NOTHING)


def enter(pen: Pen, member: int, points: int, why: str, reference: str, of: int | None = None) -> int:
    """Write points that came (+) or went (-); `of` is the row this one takes or gives back."""
    values = {"member_id": member, "points": points, "why": why, "reference": reference}
    entry = pen.db.execute(
        insert(PointsEntry).values(**values, at=pen.at, business_day=pen.day).returning(PointsEntry.id)
    ).scalar_one()
    if of is not None:
        pen.db.execute(insert(PointsReturn).values(entry_id=entry, of_id=of))
    return entry


def take_back(pen: Pen, why: str, reference: str, now: str) -> None:
    """Take points back by their own row, once, written as `now`."""
    done = select(PointsReturn.of_id)
    rows = select(PointsEntry.id, PointsEntry.member_id, PointsEntry.points).where(
        PointsEntry.why == why, PointsEntry.reference == reference, PointsEntry.id.not_in(done)
    )
    for entry, member, points in pen.db.execute(rows).all():
        enter(pen, member, -points, now, reference, of=entry)


def check_in(pen: Pen, member: int) -> CheckedIn:
    """Write a check-in and its points, or give the one of this business day again."""
    name = pen.db.execute(select(Member.name).where(Member.id == member)).scalar_one()
    today = select(Checkin).where(Checkin.member_id == member, Checkin.business_day == pen.day)
    known = pen.db.execute(today).one_or_none()
    if known is not None:
        return CheckedIn(member, name, pen.day, known.points, known.balance, known.streak, again=True)
    rule = checkin_rule(pen.db)
    streak = streak_on(pen.day, _days_before(pen.db, member, pen.day))
    points = rule.earns(streak)
    balance = account_of(pen.db, member, pen.day).balance + points
    values = {"member_id": member, "streak": streak, "points": points, "balance": balance}
    number = pen.db.execute(
        insert(Checkin).values(**values, at=pen.at, business_day=pen.day).returning(Checkin.id)
    ).scalar_one()
    if points:
        enter(pen, member, points, CHECK_IN, str(number))
    return CheckedIn(member, name, pen.day, points, balance, streak)


def checkin_rule(db: Connection) -> CheckinRule:
    """Give what a check-in brings in this shop."""
    said = loyalty_rules(db).checkin
    return CheckinRule(said.daily_points, said.streak7_bonus, said.streak30_bonus)


def _days_before(db: Connection, member: int, day: date) -> Sequence[date]:
    mine = select(Checkin.business_day).where(Checkin.member_id == member, Checkin.business_day < day)
    return db.execute(mine.order_by(Checkin.business_day.desc())).scalars().all()


def streak_now(db: Connection, member: int, day: date) -> tuple[int, bool]:
    """Give the days in a row a member stands at, and whether she checked in on this day."""
    days = _days_before(db, member, day)
    mine = select(func.count()).where(Checkin.member_id == member, Checkin.business_day == day)
    here = bool(db.execute(mine).scalar_one())
    return streak_on(day, days) - (0 if here else 1), here
