"""The closing of one business day, read from the ledgers by their own day."""

from collections import Counter
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Connection, func, select

from shopqun.basics import ShopDay
from shopqun.data.tables.coupons import CouponTemplate, Gift
from shopqun.data.tables.flashsales import Claim, ClaimEvent, SaleItem
from shopqun.data.tables.members import Member
from shopqun.data.tables.referrals import Reward, RewardEvent
from shopqun.data.tables.till import Purchase, Redemption, Reversal, TillEntry
from shopqun.till.closing import ByClerk, Closing, PapersUsed

_QUESTIONS = ("amount_needed", "member_needed")
"""Refusals that only asked the clerk for something."""


def closing(db: Connection, day: date, days: ShopDay) -> Closing:
    """Sum up what happened at the counter on a business day."""
    undone_bills = select(TillEntry.purchase_id).where(
        TillEntry.kind == "undo", TillEntry.business_day == day
    )
    bought, bills = db.execute(
        select(func.count(), func.coalesce(func.sum(Purchase.bill_fen), 0)).where(
            Purchase.business_day == day, Purchase.id.not_in(undone_bills)
        )
    ).one()
    refunds, refunded = _entries(db, day, "refund")
    pieces, worth = _picked_up(db, day)
    paid = select(func.coalesce(func.sum(TillEntry.amount_fen), 0)).where(TillEntry.business_day == day)
    undone = select(func.count()).where(Reversal.business_day == day, Reversal.why != "refund")
    return Closing(
        day=day,
        purchases=bought,
        bills_fen=int(bills),
        paid_fen=int(db.execute(paid).scalar_one()),
        refunds=refunds,
        refunded_fen=-refunded,
        undone=int(db.execute(undone).scalar_one()),
        papers=_papers(db, day),
        refused=_refused(db, day),
        pickup_pieces=pieces,
        pickup_fen=worth,
        members_new=_members(db, day, days),
        rewards=_rewards(db, day),
        clerks=_clerks(db, day),
    )


def _entries(db: Connection, day: date, kind: str) -> tuple[int, int]:
    rows = select(func.count(), func.coalesce(func.sum(TillEntry.amount_fen), 0)).where(
        TillEntry.business_day == day, TillEntry.kind == kind
    )
    count, fen = db.execute(rows).one()
    return int(count), int(fen)


def _papers(db: Connection, day: date) -> tuple[PapersUsed, ...]:
    rows = (
        select(CouponTemplate.name, func.count(), func.sum(Redemption.takes_off_fen))
        .join(CouponTemplate, CouponTemplate.id == Redemption.template_id)
        .where(_used(day))
        .group_by(CouponTemplate.id)
        .order_by(func.count().desc(), CouponTemplate.id)
    )
    return tuple(PapersUsed(name, count, int(off)) for name, count, off in db.execute(rows))


def _used(day: date) -> ColumnElement[bool]:
    """Say of a scan whether it took a paper on a day and was not taken back on it."""
    back = select(Reversal.redemption_id).where(Reversal.business_day == day)
    taken = (Redemption.verdict == "accepted") & (Redemption.business_day == day)
    return taken & Redemption.id.not_in(back)


def _refused(db: Connection, day: date) -> tuple[tuple[str, int], ...]:
    rows = (
        select(Redemption.reason, func.count())
        .where(Redemption.business_day == day, Redemption.reason.is_not(None))
        .where(Redemption.reason.not_in(_QUESTIONS))
        .group_by(Redemption.reason)
        .order_by(func.count().desc(), Redemption.reason)
    )
    return tuple((reason or "", count) for reason, count in db.execute(rows))


def _picked_up(db: Connection, day: date) -> tuple[int, int]:
    named = (SaleItem.sale_id == Claim.sale_id) & (SaleItem.sku == Claim.sku)
    rows = (
        select(
            func.coalesce(func.sum(Claim.quantity), 0),
            func.coalesce(func.sum(Claim.quantity * SaleItem.flash_fen), 0),
        )
        .select_from(ClaimEvent)
        .join(Claim, Claim.id == ClaimEvent.claim_id)
        .join(SaleItem, named)
        .where(ClaimEvent.state == "taken", ClaimEvent.business_day == day)
    )
    pieces, worth = db.execute(rows).one()
    return int(pieces), int(worth)


def _members(db: Connection, day: date, days: ShopDay) -> int:
    """Count who joined on the day and was written down on it: an imported list is no visit."""
    start, end = days.start(day), days.start(day + timedelta(days=1))
    mine = (Member.joined_on == day) & (Member.joined_at >= start) & (Member.joined_at < end)
    rows = select(func.count()).where(mine, Member.import_id.is_(None), ~Member.gone)
    return int(db.execute(rows).scalar_one())


def _rewards(db: Connection, day: date) -> tuple[tuple[str, int], ...]:
    """Name what was handed out as rewards; points go without a name."""
    rows = (
        select(Reward.quantity, func.coalesce(CouponTemplate.name, Gift.name, ""))
        .join(RewardEvent, RewardEvent.reward_id == Reward.id)
        .outerjoin(CouponTemplate, (CouponTemplate.id == Reward.item) & (Reward.kind == "coupon"))
        .outerjoin(Gift, (Gift.sku == Reward.item) & (Reward.kind == "gift"))
        .where(RewardEvent.what == "paid", RewardEvent.business_day == day)
    )
    counts: Counter[str] = Counter()
    for quantity, name in db.execute(rows):
        counts[name] += quantity
    return tuple(counts.most_common())


def _clerks(db: Connection, day: date) -> tuple[ByClerk, ...]:
    """Say what each person did; money belongs to who wrote the bill."""
    undone = select(TillEntry.purchase_id).where(TillEntry.kind == "undo", TillEntry.business_day == day)
    bills = (
        select(Purchase.clerk, func.count())
        .where(Purchase.business_day == day, Purchase.id.not_in(undone))
        .group_by(Purchase.clerk)
    )
    money = (
        select(Purchase.clerk, func.sum(TillEntry.amount_fen))
        .join(TillEntry, TillEntry.purchase_id == Purchase.id)
        .where(TillEntry.business_day == day)
        .group_by(Purchase.clerk)
    )
    used = select(Redemption.clerk, func.count()).where(_used(day)).group_by(Redemption.clerk)
    bought, paid, papers = (dict(db.execute(rows).all()) for rows in (bills, money, used))
    names = sorted({*bought, *paid, *papers}, key=lambda name: (-int(paid.get(name, 0)), name))
    return tuple(
        ByClerk(name, bought.get(name, 0), papers.get(name, 0), int(paid.get(name, 0))) for name in names
    )
