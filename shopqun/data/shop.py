"""The shop itself in the books, and whether the books add up."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection, Select, func, select, update

from shopqun.basics import Money
from shopqun.data.tables.coupons import Coupon
from shopqun.data.tables.flashsales import Claim, ClaimEvent, SaleItem
from shopqun.data.tables.referrals import Referral, ReferralEvent
from shopqun.data.tables.shop import Gesture, Plan, Shop
from shopqun.data.tables.till import Purchase, Redemption, Reversal, TillEntry
from shopqun.shop.profile import Problem, Profile, Signboard


def profile(db: Connection) -> Profile | None:
    """Give the shop of these books; None where none was ever opened."""
    row = db.execute(select(Shop)).one_or_none()
    opens_on = db.execute(select(Plan.opens_on).order_by(Plan.id.desc()).limit(1)).scalar()
    if row is None or opens_on is None:
        return None
    return Profile(row.name, row.category, row.place, row.phone, row.open_hours, row.day_cut_off, opens_on)


def change_sign(db: Connection, board: Signboard) -> None:
    """Let papers sign with this from now on; what they signed with before stays in the audit."""
    db.execute(
        update(Shop).values(
            name=board.name, place=board.place, phone=board.phone, open_hours=board.open_hours
        )
    )


def last_backup(db: Connection) -> datetime | None:
    """Give when the books were last backed up."""
    kept = select(func.max(Gesture.at)).where(Gesture.command == "backup", ~Gesture.refused)
    return db.execute(kept).scalar()


def problems(db: Connection) -> Iterator[Problem]:
    """Recompute every state and balance from the ledgers and name what differs."""
    yield from _states_that_differ(db)
    yield from _oversold(db)
    yield from _papers_used_twice(db)
    yield from _bills_that_do_not_add_up(db)


def _states_that_differ(db: Connection) -> Iterator[Problem]:
    for row in db.execute(_strayed_referrals()):
        yield Problem("referral_state", str(row.id))
    for row in db.execute(_strayed_claims()):
        yield Problem("claim_state", str(row.id))


def _strayed_referrals() -> Select[int, str]:
    newest = select(func.max(ReferralEvent.id)).group_by(ReferralEvent.referral_id)
    return (
        select(Referral.id, ReferralEvent.state)
        .join(ReferralEvent, ReferralEvent.referral_id == Referral.id)
        .where(ReferralEvent.id.in_(newest), ReferralEvent.state != Referral.state)
    )


def _strayed_claims() -> Select[int, str]:
    newest = select(func.max(ClaimEvent.id)).group_by(ClaimEvent.claim_id)
    return (
        select(Claim.id, ClaimEvent.state)
        .join(ClaimEvent, ClaimEvent.claim_id == Claim.id)
        .where(ClaimEvent.id.in_(newest), ClaimEvent.state != Claim.state)
    )


def rebuild(db: Connection) -> int:
    """Set every cached state to its newest event's; give how many had strayed."""
    referrals, claims = db.execute(_strayed_referrals()).all(), db.execute(_strayed_claims()).all()
    for row in referrals:
        db.execute(update(Referral).where(Referral.id == row.id).values(state=row.state))
    for row in claims:
        db.execute(update(Claim).where(Claim.id == row.id).values(state=row.state))
    return len(referrals) + len(claims)


def _oversold(db: Connection) -> Iterator[Problem]:
    out = func.coalesce(func.sum(Claim.quantity), 0)
    rows = (
        select(SaleItem.sale_id, SaleItem.sku)
        .join(Claim, (Claim.sale_id == SaleItem.sale_id) & (Claim.sku == SaleItem.sku))
        .where(Claim.state.in_(("held", "taken")))
        .group_by(SaleItem.sale_id, SaleItem.sku, SaleItem.stock)
        .having(out > SaleItem.stock)
    )
    for row in db.execute(rows):
        yield Problem("oversold", f"{row.sale_id} {row.sku}")


def _papers_used_twice(db: Connection) -> Iterator[Problem]:
    live = (Redemption.verdict == "accepted") & Redemption.id.not_in(select(Reversal.redemption_id))
    rows = (
        select(Coupon.code)
        .join(Redemption, Redemption.coupon_id == Coupon.id)
        .where(Coupon.kind == "C", live)
        .group_by(Coupon.code)
        .having(func.count() > 1)
    )
    for code in db.execute(rows).scalars():
        yield Problem("used_twice", code)


def _bills_that_do_not_add_up(db: Connection) -> Iterator[Problem]:
    """Name purchases whose money is below nothing, or more than their bill."""
    paid = func.sum(TillEntry.amount_fen)
    rows = (
        select(Purchase.id, paid.label("paid"))
        .join(TillEntry, TillEntry.purchase_id == Purchase.id)
        .group_by(Purchase.id, Purchase.bill_fen)
        .having((paid < 0) | (paid > Purchase.bill_fen))
    )
    for row in db.execute(rows):
        yield Problem("purchase_money", f"{row.id}: {Money(row.paid)}")
