"""What happened to one member, gathered from every room's book."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection, func, or_, select
from sqlalchemy.orm import aliased

from shopqun.data.tables.coupons import Coupon, CouponTemplate, Gift
from shopqun.data.tables.flashsales import Claim, SaleItem
from shopqun.data.tables.loyalty import TierChange
from shopqun.data.tables.members import Consent, Member, Tier
from shopqun.data.tables.referrals import Referral, Reward, RewardEvent
from shopqun.data.tables.till import Purchase, Redemption, Reversal, TillEntry
from shopqun.members.member import Happened, Happening


def history(db: Connection, member: int) -> tuple[Happened, ...]:
    """Give all that happened to a member, the newest first."""
    found = [
        *_joined(db, member),
        *_purchases(db, member),
        *_redemptions(db, member),
        *_referrals(db, member),
        *_rewards(db, member),
        *_claims(db, member),
        *_papers(db, member),
        *_refunds(db, member),
        *_consents(db, member),
        *_tiers(db, member),
    ]
    return tuple(sorted(found, key=_newest_first, reverse=True))


def _newest_first(one: Happened) -> tuple[datetime, str, str]:
    return one.at, one.what, one.reference.rjust(12)


def _joined(db: Connection, member: int) -> Iterator[Happened]:
    for at, channel in db.execute(select(Member.joined_at, Member.channel).where(Member.id == member)):
        yield Happened(at, Happening.JOINED, str(member), channel, 0, "")


def _purchases(db: Connection, member: int) -> Iterator[Happened]:
    rows = db.execute(
        select(Purchase.id, Purchase.at, Purchase.clerk, func.sum(TillEntry.amount_fen))
        .join(TillEntry, TillEntry.purchase_id == Purchase.id)
        .where(Purchase.member_id == member)
        .group_by(Purchase.id, Purchase.at, Purchase.clerk)
    )
    for number, at, clerk, paid in rows:
        yield Happened(at, Happening.PURCHASE, str(number), clerk, paid, "")


def _redemptions(db: Connection, member: int) -> Iterator[Happened]:
    rows = db.execute(
        select(Redemption, CouponTemplate.name, Reversal.why)
        .join(CouponTemplate, CouponTemplate.id == Redemption.template_id, isouter=True)
        .join(Reversal, Reversal.redemption_id == Redemption.id, isouter=True)
        .where(Redemption.member_id == member)
    )
    for row in rows:
        state = "reversed" if row.why is not None else row.reason or row.verdict
        yield Happened(row.at, Happening.REDEMPTION, str(row.id), row.name or "", row.takes_off_fen, state)


def _referrals(db: Connection, member: int) -> Iterator[Happened]:
    inviter, invitee = aliased(Member), aliased(Member)
    rows = db.execute(
        select(Referral, inviter.name.label("inviter_name"), invitee.name.label("invitee_name"))
        .join(inviter, inviter.id == Referral.inviter_id)
        .join(invitee, invitee.id == Referral.invitee_id)
        .where(or_(Referral.inviter_id == member, Referral.invitee_id == member))
    )
    for row in rows:
        mine = row.inviter_id == member
        what = Happening.INVITED if mine else Happening.WAS_INVITED
        about = row.invitee_name if mine else row.inviter_name
        yield Happened(row.bound_at, what, str(row.id), about, 0, row.reason or row.state)


def _rewards(db: Connection, member: int) -> Iterator[Happened]:
    name = func.coalesce(CouponTemplate.name, Gift.name, Reward.item)
    rows = db.execute(
        select(Reward.id, name, Reward.cost_fen, RewardEvent.what, RewardEvent.at)
        .join(RewardEvent, RewardEvent.reward_id == Reward.id)
        .outerjoin(CouponTemplate, (Reward.kind == "coupon") & (CouponTemplate.id == Reward.item))
        .outerjoin(Gift, (Reward.kind == "gift") & (Gift.sku == Reward.item))
        .where(Reward.member_id == member)
    )
    for number, item, cost, what, at in rows:
        yield Happened(at, Happening.REWARD, str(number), item, cost, what)


def _claims(db: Connection, member: int) -> Iterator[Happened]:
    named = (SaleItem.sale_id == Claim.sale_id) & (SaleItem.sku == Claim.sku)
    rows = db.execute(
        select(Claim.id, Claim.at, Claim.state, Claim.quantity, SaleItem.name, SaleItem.flash_fen)
        .join(SaleItem, named)
        .where(Claim.member_id == member)
    )
    for number, at, state, quantity, name, flash in rows:
        yield Happened(at, Happening.CLAIM, str(number), name, flash * quantity, state)


def _papers(db: Connection, member: int) -> Iterator[Happened]:
    rows = db.execute(
        select(Coupon.issued_at, CouponTemplate.name, func.count(), func.min(Coupon.id))
        .join(CouponTemplate, CouponTemplate.id == Coupon.template_id)
        .where(Coupon.holder_id == member)
        .group_by(Coupon.issued_at, CouponTemplate.name)
    )
    for at, name, papers, first in rows:
        yield Happened(at, Happening.PAPER, str(first), name, 0, str(papers))


def _refunds(db: Connection, member: int) -> Iterator[Happened]:
    back = (TillEntry.member_id == member) & TillEntry.kind.in_(("refund", "undo"))
    rows = db.execute(
        select(TillEntry.at, TillEntry.purchase_id, TillEntry.why, TillEntry.amount_fen).where(back)
    )
    for at, purchase, why, fen in rows:
        yield Happened(at, Happening.REFUND, str(purchase), why, -fen, "")


def _consents(db: Connection, member: int) -> Iterator[Happened]:
    rows = db.execute(select(Consent).where(Consent.member_id == member))
    for row in rows:
        state = "given" if row.given else "taken_back"
        yield Happened(row.at, Happening.CONSENT, str(row.id), row.scope, 0, state)


def _tiers(db: Connection, member: int) -> Iterator[Happened]:
    rows = db.execute(
        select(TierChange, Tier.name)
        .outerjoin(Tier, Tier.level == TierChange.to_level)
        .where(TierChange.member_id == member)
    )
    for row in rows:
        way = "up" if row.to_level > row.from_level else "down"
        yield Happened(row.at, Happening.TIER, str(row.id), row.name or "", 0, way)
