"""Bills and the money of each, in the books."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, func, insert, select

from shopqun.basics import Money
from shopqun.data.gestures import Pen
from shopqun.data.tables.till import Purchase, TillEntry


@dataclass(frozen=True, slots=True)
class Bill:
    """A purchase as the till knows it: the bill, and what is paid of it after papers and refunds."""

    id: int
    member: int | None
    bill: Money
    paid: Money
    at: datetime
    closed: bool


def open_purchase(pen: Pen, bill: Money, takes_off: Money, member: int | None, clerk: str) -> int:
    """Write a bill down together with what is paid of it."""
    values = {
        "member_id": member,
        "bill_fen": bill.fen,
        "at": pen.at,
        "business_day": pen.day,
        "clerk": clerk,
    }
    purchase = pen.db.execute(insert(Purchase).returning(Purchase.id), values).scalar_one()
    enter(pen, purchase, member, "paid", bill - takes_off)
    return purchase


def enter(pen: Pen, purchase: int, member: int | None, kind: str, amount: Money, why: str = "") -> None:
    """Write one movement of money of a purchase."""
    values = {
        "purchase_id": purchase,
        "member_id": member,
        "kind": kind,
        "amount_fen": amount.fen,
        "why": why,
        "at": pen.at,
        "business_day": pen.day,
    }
    pen.db.execute(insert(TillEntry), values)


def bill_of(db: Connection, purchase: int) -> Bill | None:
    """Give a purchase; `closed` when it was wholly refunded or undone."""
    row = db.execute(select(Purchase).where(Purchase.id == purchase)).one_or_none()
    if row is None:
        return None
    entries = db.execute(
        select(TillEntry.kind, TillEntry.amount_fen)
        .where(TillEntry.purchase_id == purchase)
        .order_by(TillEntry.id)
    ).all()
    paid = Money(sum(entry.amount_fen for entry in entries))
    closed = bool(entries) and entries[-1].kind in ("undo", "refund") and not paid
    return Bill(purchase, row.member_id, Money(row.bill_fen), paid, row.at, closed)


def paid_purchases(db: Connection, member: int, but: int | None = None) -> int:
    """Count a member's purchases for which money stayed in the shop, leaving out one where asked."""
    theirs = (
        select(TillEntry.purchase_id)
        .where(TillEntry.member_id == member, TillEntry.purchase_id != (but or 0))
        .group_by(TillEntry.purchase_id)
        .having(func.sum(TillEntry.amount_fen) > 0)
    )
    return int(db.execute(select(func.count()).select_from(theirs.subquery())).scalar_one())


def spent(db: Connection, member: int, today: date) -> Money:
    """Give what a member paid in the twelve months up to a business day, refunds taken off."""
    since = _year_before(today)
    mine = select(func.coalesce(func.sum(TillEntry.amount_fen), 0)).where(
        TillEntry.member_id == member, TillEntry.business_day > since, TillEntry.business_day <= today
    )
    return Money(db.execute(mine).scalar_one())


def _year_before(day: date) -> date:
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)
