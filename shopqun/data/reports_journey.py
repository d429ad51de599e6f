"""How far a month's new customers came, and how fast its newest sale sold."""

from datetime import datetime

from sqlalchemy import Connection, func, select

from shopqun.basics import ShopDay
from shopqun.data.reports import joined_in
from shopqun.data.tables.flashsales import Claim, ClaimEvent, Sale, SaleItem
from shopqun.data.tables.members import Member
from shopqun.data.tables.referrals import Referral
from shopqun.data.tables.till import TillEntry
from shopqun.reports.curve import ArticleCurve, Curve, Step, points
from shopqun.reports.figures import Month
from shopqun.reports.journey import Journey

_AGAIN = 2


def journey_of(db: Connection, days: ShopDay, month: Month) -> Journey:
    """Count how far those came who joined in a month and are still there."""
    cohort = select(Member.id).where(joined_in(days, month), ~Member.gone)
    kept = (
        select(TillEntry.member_id, TillEntry.purchase_id)
        .where(TillEntry.member_id.in_(cohort))
        .group_by(TillEntry.member_id, TillEntry.purchase_id)
        .having(func.sum(TillEntry.amount_fen) > 0)
        .subquery()
    )
    times = select(func.count().label("times")).select_from(kept).group_by(kept.c.member_id).subquery()
    bought, again = db.execute(
        select(func.count(), func.count().filter(times.c.times >= _AGAIN)).select_from(times)
    ).one()
    brought = select(func.count(Referral.inviter_id.distinct())).where(
        Referral.inviter_id.in_(cohort), Referral.state.not_in(("rejected", "voided"))
    )
    joined = select(func.count()).select_from(cohort.subquery())
    return Journey(db.execute(joined).scalar_one(), int(bought), int(again), db.execute(brought).scalar_one())


def newest_curve(db: Connection, days: ShopDay, month: Month, now: datetime) -> Curve | None:
    """Give how the newest sale sold that began in a month and has begun; None without one."""
    begun = (Sale.starts_at >= days.start(month.first)) & (Sale.starts_at < days.start(month.after))
    newest = select(Sale).where(begun, Sale.starts_at <= now).order_by(Sale.starts_at.desc(), Sale.id.desc())
    sale = db.execute(newest.limit(1)).one_or_none()
    if sale is None:
        return None
    rows = db.execute(
        select(Claim.sku, Claim.id, Claim.quantity, ClaimEvent.state, ClaimEvent.at)
        .join(ClaimEvent, ClaimEvent.claim_id == Claim.id)
        .where(Claim.sale_id == sale.id, ClaimEvent.at < sale.ends_at)
        .order_by(ClaimEvent.id)
    )
    steps: dict[str, list[Step]] = {}
    for sku, claim, pieces, state, at in rows:
        minute = max(0, int((at - sale.starts_at).total_seconds()) // 60)
        steps.setdefault(sku, []).append(Step(claim, pieces, state, minute))
    items = select(SaleItem.sku, SaleItem.name, SaleItem.stock).where(SaleItem.sale_id == sale.id)
    articles = tuple(
        ArticleCurve(name, stock, points(steps.get(sku, ())))
        for sku, name, stock in db.execute(items.order_by(SaleItem.position))
    )
    return Curve(
        sale.name, sale.starts_at, int((sale.ends_at - sale.starts_at).total_seconds()) // 60, articles
    )
