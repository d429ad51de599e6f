"""Who stays away, and which paper might bring her back."""

from datetime import date, datetime, timedelta

from sqlalchemy import Connection, func, select

from shopqun.basics import ShopDay
from shopqun.data.coupons import LIVE
from shopqun.data.members import chunks
from shopqun.data.members_list import lines
from shopqun.data.tables.coupons import Coupon, CouponTemplate, CouponVoid
from shopqun.data.tables.till import Purchase, Redemption, TillEntry
from shopqun.members.winback import Missed, Visits, ranked

_A_MOMENT = timedelta(microseconds=1)


def missed(db: Connection, days: ShopDay, now: datetime) -> tuple[Missed, ...]:
    """Give the members who stay away, who spent most first."""
    today = days.of(now)
    away = {member: one for member, one in _visits(db).items() if one.away(today)}
    held, suits = _held(db, list(away), days, now), _suiting(db)
    return ranked(
        Missed(
            id=line.id,
            number=line.number,
            name=line.name,
            phone=line.phone or "",
            marketing=line.marketing,
            visits=away[line.id],
            days_away=(today - away[line.id].last).days,
            spent_12m_fen=line.spent_12m_fen,
            paper=held[line.id][0] if line.id in held else suits,
            paper_until=held[line.id][1] if line.id in held else None,
        )
        for line in lines(db, list(away), today)
    )


def _visits(db: Connection) -> dict[int, Visits]:
    """Give for each member the days on which she bought something and kept it."""
    kept = (
        select(TillEntry.purchase_id)
        .group_by(TillEntry.purchase_id)
        .having(func.sum(TillEntry.amount_fen) > 0)
    )
    day = Purchase.business_day
    rows = (
        select(Purchase.member_id, func.count(day.distinct()), func.min(day), func.max(day))
        .where(Purchase.member_id.is_not(None), Purchase.id.in_(kept))
        .group_by(Purchase.member_id)
    )
    return {
        member: Visits(times, first, last)
        for member, times, first, last in db.execute(rows)
        if member is not None
    }


def _held(db: Connection, members: list[int], days: ShopDay, now: datetime) -> dict[int, tuple[str, date]]:
    """Give the paper of each member that lapses first of those she can use now, and its last day."""
    used = select(Redemption.coupon_id).where(Redemption.coupon_id.is_not(None), LIVE)
    found: dict[int, tuple[str, date]] = {}
    for piece in chunks(members):
        rows = (
            select(Coupon.holder_id, CouponTemplate.name, Coupon.expires_at)
            .join(CouponTemplate, CouponTemplate.id == Coupon.template_id)
            .where(
                Coupon.holder_id.in_(piece),
                Coupon.starts_at <= now,
                Coupon.expires_at > now,
                Coupon.id.not_in(used),
                Coupon.id.not_in(select(CouponVoid.coupon_id)),
            )
            .order_by(Coupon.expires_at.desc(), Coupon.id.desc())
        )
        for who, name, until in db.execute(rows):
            if who is not None:
                found[who] = name, days.of(until - _A_MOMENT)
    return found


def _suiting(db: Connection) -> str:
    """Give the name of the paper everybody may be given: the plan's first for all customers."""
    everybody = select(CouponTemplate.name).where(CouponTemplate.audience == "all")
    return db.execute(everybody.order_by(CouponTemplate.id).limit(1)).scalar() or ""
