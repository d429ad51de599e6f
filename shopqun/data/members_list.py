"""Members as they are shown: found as you type, in pages, and with their history."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, select

from shopqun.data.members import chunks
from shopqun.data.points import balances
from shopqun.data.tables.members import Member, MemberTerm, Tier
from shopqun.data.tables.till import TillEntry
from shopqun.members.member import Counts, MemberLine, Order, a_year_before
from shopqun.members.phone import masked
from shopqun.members.terms import stretches

_COLUMNS = (
    Member.id,
    Member.number,
    Member.name,
    Member.wechat,
    Member.phone,
    Member.invite_code,
    Member.card_code,
    Member.tier_level,
    Member.marketing,
    Member.joined_on,
)


def find_ids(db: Connection, typed: str, limit: int) -> list[int]:
    """Find members as someone types: whole matches first, then words that begin with what was typed."""
    found: dict[int, None] = {}
    for stretch in stretches(typed):
        within = (MemberTerm.term >= stretch.start, MemberTerm.term < stretch.end)
        rows = db.execute(
            select(MemberTerm.member_id).where(*within).order_by(MemberTerm.term, MemberTerm.member_id)
        ).scalars()
        for member in rows:
            found[member] = None
            if len(found) >= limit:
                rows.close()
                return list(found)
    return list(found)


def lines(db: Connection, members: Sequence[int], day: date) -> tuple[MemberLine, ...]:
    """Give these members as lists show them, in the order asked; those that are gone are left out."""
    found: dict[int, MemberLine] = {}
    tiers = dict(db.execute(select(Tier.level, Tier.name)).all())
    for piece in chunks(members):
        spent = spent_of(db, day, TillEntry.member_id.in_(piece))
        points = balances(db, piece, day)
        rows = db.execute(select(*_COLUMNS).where(Member.id.in_(piece), ~Member.gone)).all()
        found |= {
            row.id: _line(row, tiers.get(row.tier_level, ""), points.get(row.id, 0), spent.get(row.id, 0))
            for row in rows
        }
    return tuple(found[member] for member in members if member in found)


def _line(row: Row[*tuple[Any, ...]], tier: str, points: int, spent: int) -> MemberLine:
    return MemberLine(
        id=row.id,
        number=row.number,
        name=row.name,
        wechat=row.wechat,
        phone=masked(row.phone),
        invite_code=row.invite_code,
        card_code=row.card_code,
        tier=tier,
        tier_level=row.tier_level,
        points=points,
        spent_12m_fen=spent,
        marketing=row.marketing,
        joined_on=row.joined_on,
    )


def spent_of(db: Connection, day: date, *which: ColumnElement[bool]) -> dict[int, int]:
    """Give what members paid, in fen, in the twelve months of business days that end on a day."""
    months = (TillEntry.business_day > a_year_before(day), TillEntry.business_day <= day)
    paid = func.sum(TillEntry.amount_fen)
    rows = db.execute(select(TillEntry.member_id, paid).where(*months, *which).group_by(TillEntry.member_id))
    return {member: fen for member, fen in rows if member is not None}


def ordered_ids(
    db: Connection, order: Order, day: date, offset: int = 0, limit: int | None = None
) -> Sequence[int]:
    """Give the ids of a stretch of all members in an order; names go as a Chinese telephone book does."""
    here = select(Member.id).where(~Member.gone)
    if order is Order.NEWEST:
        newest = here.order_by(Member.joined_on.desc(), Member.id.desc())
        return db.execute(newest.offset(offset).limit(limit)).scalars().all()
    if order is Order.SPENT:
        spent = spent_of(db, day)
        every = sorted(db.execute(here).scalars(), key=lambda member: (-spent.get(member, 0), member))
        return every[offset:][:limit]
    named = select(Member.name, Member.id).where(~Member.gone).order_by(Member.id)
    rows = sorted(db.execute(named), key=lambda row: row[0].encode("gb18030"))
    return [member for _, member in rows[offset:][:limit]]


def counts(db: Connection, day: date) -> Counts:
    """Count the members, those who may be written to, and those who joined this month."""
    this_month = Member.joined_on >= day.replace(day=1)
    row = db.execute(
        select(
            func.count(),
            func.count().filter(Member.marketing),
            func.count().filter(this_month),
        ).where(~Member.gone)
    ).one()
    return Counts(*row)
