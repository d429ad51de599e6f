"""The figures of a month, from books that are only ever added to."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, case, func, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from shopqun.basics import ShopDay
from shopqun.data.tables.coupons import Coupon
from shopqun.data.tables.flashsales import Claim, ClaimEvent, SaleItem
from shopqun.data.tables.members import Import, Member
from shopqun.data.tables.referrals import ReferralEvent, Reward, RewardEvent
from shopqun.data.tables.till import Redemption, Reversal, TillEntry
from shopqun.flashsales.claims import UNDONE
from shopqun.placements.channel import Span
from shopqun.reports.figures import Figures, Month


def figures_of(db: Connection, days: ShopDay, month: Month) -> Figures:
    """Count what a month brought."""
    redeemed, off = _redeemed(db, month)
    paid_out, cost = _rewards(db, month)
    pieces, profit = _sales(db, month)
    return Figures(
        members_new=_one(db, select(func.count()).where(joined_in(days, month))),
        coupons_issued=_one(
            db, select(func.count()).where(Coupon.kind == "C", within(Coupon.issued_on, month))
        ),
        coupons_redeemed=redeemed,
        takes_off_fen=off,
        paid_fen=_one(
            db, select(func.sum(TillEntry.amount_fen)).where(within(TillEntry.business_day, month))
        ),
        referrals_qualified=_qualified(db, month),
        rewards_paid=paid_out,
        reward_cost_fen=cost,
        sale_pieces=pieces,
        sale_gross_profit_fen=profit,
    )


def within(day: InstrumentedAttribute[date], month: Month | Span) -> ColumnElement[bool]:
    """Say of a business day whether it lies in a month."""
    return (day >= month.first) & (day < month.after)


def joined_in(days: ShopDay, month: Month | Span) -> ColumnElement[bool]:
    """Say of a member whether she is new in a month.

    She joined in it and was written down in it: a list brought in later with old dates changes no month that
    is over. Whoever an import brought that was taken back never came.
    """
    start, end = days.start(month.first), days.start(month.after)
    undone = select(Import.id).where(Import.undone_at.is_not(None))
    never_came = Member.gone & Member.import_id.is_not(None) & Member.import_id.in_(undone)
    recorded = (Member.joined_at >= start) & (Member.joined_at < end)
    return within(Member.joined_on, month) & recorded & ~never_came


def qualified_and_lost(month: Month) -> tuple[Select[Any], Select[Any]]:
    """Give the referrals that began to count in a month, and those that stopped counting in it."""
    before = aliased(ReferralEvent)
    was = (
        select(before.state)
        .where(before.referral_id == ReferralEvent.referral_id, before.id < ReferralEvent.id)
        .order_by(before.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    here = within(ReferralEvent.business_day, month)
    event = select(ReferralEvent.referral_id)
    stopped = ReferralEvent.state.in_(("voided", "rejected", "pending"))
    return (
        event.where(here, ReferralEvent.state == "qualified"),
        event.where(here, stopped, was.in_(("qualified", "rewarded"))),
    )


def _one(db: Connection, asked: Select[Any]) -> int:
    return int(db.execute(asked).scalar() or 0)


def _redeemed(db: Connection, month: Month) -> tuple[int, int]:
    """Count papers taken and what they took off, less what was reversed in this month."""
    sums = (func.count(), func.coalesce(func.sum(Redemption.takes_off_fen), 0))
    taken = select(*sums).where(Redemption.verdict == "accepted", within(Redemption.business_day, month))
    back = (
        select(*sums)
        .select_from(Reversal)
        .join(Redemption, Redemption.id == Reversal.redemption_id)
        .where(within(Reversal.business_day, month))
    )
    (papers, off), (papers_back, off_back) = db.execute(taken).one(), db.execute(back).one()
    return int(papers - papers_back), int(off - off_back)


def _qualified(db: Connection, month: Month) -> int:
    gained, lost = qualified_and_lost(month)
    return _count(db, gained) - _count(db, lost)


def _count(db: Connection, rows: Select[Any]) -> int:
    return _one(db, select(func.count()).select_from(rows.subquery()))


def _rewards(db: Connection, month: Month) -> tuple[int, int]:
    row = db.execute(
        select(func.count(), func.coalesce(func.sum(Reward.cost_fen), 0))
        .select_from(RewardEvent)
        .join(Reward, Reward.id == RewardEvent.reward_id)
        .where(RewardEvent.what == "paid", within(RewardEvent.business_day, month))
    ).one()
    return int(row[0]), int(row[1])


def _sales(db: Connection, month: Month) -> tuple[int, int]:
    """Count pieces picked up and what they earned over their cost, less hand-overs taken back."""
    item = (SaleItem.sale_id == Claim.sale_id) & (SaleItem.sku == Claim.sku)
    pieces = handed_over()
    profit = pieces * (SaleItem.flash_fen - SaleItem.cost_fen)
    row = db.execute(
        select(func.coalesce(func.sum(pieces), 0), func.coalesce(func.sum(profit), 0))
        .select_from(ClaimEvent)
        .join(Claim, Claim.id == ClaimEvent.claim_id)
        .join(SaleItem, item)
        .where(within(ClaimEvent.business_day, month))
    ).one()
    return int(row[0]), int(row[1])


def handed_over() -> ColumnElement[int]:
    """Give of an event of a claim the pieces that went out by it, below nothing where they came back."""
    return case(
        (ClaimEvent.state == "taken", Claim.quantity),
        (ClaimEvent.why.startswith(UNDONE, autoescape=True), -Claim.quantity),
        else_=0,
    )
