"""The books held to their ledgers: every cache, balance and availability reckoned again."""

from collections.abc import Callable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Select, Subquery, case, exists, func, select, union_all, update
from sqlalchemy.orm import InstrumentedAttribute, aliased

from shopqun.basics import Money
from shopqun.data import checking_moves, livery, strayed
from shopqun.data.coupons import LIVE
from shopqun.data.members import rewrite_terms
from shopqun.data.tables.coupons import Coupon, CouponBatch, CouponTemplate, CouponVoid
from shopqun.data.tables.flashsales import Claim, ClaimEvent, SaleItem
from shopqun.data.tables.members import Consent, Member, MemberTerm
from shopqun.data.tables.placements import PlaceCode
from shopqun.data.tables.referrals import Referral, ReferralEvent, Reward, RewardEvent
from shopqun.data.tables.till import Purchase, Redemption, TillEntry
from shopqun.members.terms import Known, terms_of
from shopqun.shop.profile import Problem


def problems(db: Connection) -> Iterator[Problem]:
    """Name everything that does not follow from the ledgers."""
    for check in CHECKS:
        yield from check(db)


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
    """Set all that is cached to what the ledgers say, which stay as they are; give how many strayed."""
    referrals, claims = db.execute(_strayed_referrals()).all(), db.execute(_strayed_claims()).all()
    for row in referrals:
        db.execute(update(Referral).where(Referral.id == row.id).values(state=row.state))
    for row in claims:
        db.execute(update(Claim).where(Claim.id == row.id).values(state=row.state))
    agreed = db.execute(_strayed_agreements()).all()
    for member, given in agreed:
        db.execute(update(Member).where(Member.id == member).values(marketing=given))
    lost = list(_members_of_other_words(db))
    rewrite_terms(db, lost)
    return len(referrals) + len(claims) + len(agreed) + len(lost) + strayed.rebuild(db)


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
    rows = (
        select(Coupon.code)
        .join(Redemption, Redemption.coupon_id == Coupon.id)
        .where(Coupon.kind == "C", LIVE)
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


def _bills_that_were_not_paid(db: Connection) -> Iterator[Problem]:
    """Name purchases that were not opened with their bill less the paper they were opened with."""
    paid = _sums(TillEntry.purchase_id, TillEntry.amount_fen, TillEntry.kind == "paid")
    off = _sums(Redemption.purchase_id, Redemption.takes_off_fen, Redemption.opened_purchase)
    rows = (
        select(Purchase.id)
        .outerjoin(paid, paid.c.about == Purchase.id)
        .outerjoin(off, off.c.about == Purchase.id)
        .where(func.coalesce(paid.c.fen, 0) + func.coalesce(off.c.fen, 0) != Purchase.bill_fen)
    )
    for purchase in db.execute(rows).scalars():
        yield Problem("purchase_paper", str(purchase))


def _sums(about: InstrumentedAttribute[Any], fen: InstrumentedAttribute[int], which: Any) -> Subquery:
    rows = select(about.label("about"), func.sum(fen).label("fen")).where(which).group_by(about)
    return rows.subquery()


def _papers_over_their_total(db: Connection) -> Iterator[Problem]:
    """Name templates of which more papers are out, issued or used from the poster, than their total."""
    void = select(CouponVoid.coupon_id)
    issued = select(Coupon.template_id).where(Coupon.kind == "C", Coupon.id.not_in(void))
    used = select(Coupon.template_id).join(Redemption, Redemption.coupon_id == Coupon.id)
    used = used.where(Coupon.kind == "P", LIVE)
    out = union_all(issued, used).subquery()
    rows = (
        select(CouponTemplate.id)
        .join(out, out.c.template_id == CouponTemplate.id)
        .group_by(CouponTemplate.id, CouponTemplate.total)
        .having(func.count() > CouponTemplate.total)
    )
    for template in db.execute(rows).scalars():
        yield Problem("over_issued", template)


def _batches_of_another_size(db: Connection) -> Iterator[Problem]:
    rows = (
        select(CouponBatch.id)
        .outerjoin(Coupon, Coupon.batch_id == CouponBatch.id)
        .group_by(CouponBatch.id, CouponBatch.papers)
        .having(func.count(Coupon.id) != CouponBatch.papers)
    )
    for batch in db.execute(rows).scalars():
        yield Problem("batch_size", str(batch))


def _public_codes(db: Connection) -> Iterator[Problem]:
    """Name templates that have no public code, or two that live at once."""
    mine = (Coupon.template_id == CouponTemplate.id) & (Coupon.kind == "P")
    other = aliased(Coupon)
    of_a_place = select(PlaceCode.coupon_id)
    beside = (other.template_id == Coupon.template_id) & (other.kind == "P") & (other.id > Coupon.id)
    mine, beside = mine & Coupon.id.not_in(of_a_place), beside & other.id.not_in(of_a_place)
    both = exists().where(mine, beside, other.starts_at < Coupon.expires_at)
    rows = select(CouponTemplate.id).where(~exists().where(mine) | both)
    for template in db.execute(rows).scalars():
        yield Problem("public_code", template)


def _rewards_out_of_order(db: Connection) -> Iterator[Problem]:
    """Name rewards taken back that were never paid, and rewards both paid and cancelled."""
    paid = exists().where(RewardEvent.reward_id == Reward.id, RewardEvent.what == "paid")
    back = exists().where(RewardEvent.reward_id == Reward.id, RewardEvent.what == "clawed_back")
    gone = exists().where(RewardEvent.reward_id == Reward.id, RewardEvent.what == "cancelled")
    for reward in db.execute(select(Reward.id).where((back & ~paid) | (gone & paid))).scalars():
        yield Problem("reward_events", str(reward))


def _rewards_without_their_papers(db: Connection) -> Iterator[Problem]:
    """Name rewards paid in coupons for which another number of papers was issued."""
    paid = exists().where(RewardEvent.reward_id == Reward.id, RewardEvent.what == "paid")
    rows = (
        select(Reward.id)
        .outerjoin(Coupon, Coupon.reward_id == Reward.id)
        .where(Reward.kind == "coupon")
        .group_by(Reward.id, Reward.quantity)
        .having(func.count(Coupon.id) != case((paid, Reward.quantity), else_=0))
    )
    for reward in db.execute(rows).scalars():
        yield Problem("reward_papers", str(reward))


def _agreements_that_differ(db: Connection) -> Iterator[Problem]:
    for row in db.execute(_strayed_agreements()):
        yield Problem("marketing", str(row.id))


def _strayed_agreements() -> Select[int, bool]:
    """Give members whose newest word on messages differs from what is kept beside their name."""
    newest = select(func.max(Consent.id)).where(Consent.scope == "marketing").group_by(Consent.member_id)
    return (
        select(Member.id, Consent.given)
        .join(Consent, Consent.member_id == Member.id)
        .where(Consent.id.in_(newest), Consent.given != Member.marketing, ~Member.gone)
    )


def _words_that_differ(db: Connection) -> Iterator[Problem]:
    for member in _members_of_other_words(db):
        yield Problem("member_words", str(member))


def _members_of_other_words(db: Connection) -> Iterator[int]:
    """Give members who would not be found by their own words, or by words that are not theirs."""
    rows = select(MemberTerm.member_id, MemberTerm.term).order_by(MemberTerm.member_id)
    kept = {member: {term for _, term in found} for member, found in groupby(db.execute(rows), itemgetter(0))}
    columns = (Member.id, Member.name, Member.wechat, Member.phone, Member.number)
    people = select(*columns, Member.card_code, Member.invite_code).where(~Member.gone)
    for row in db.execute(people):
        if kept.pop(row[0], set()) != terms_of(Known(*row[1:])):
            yield row[0]
    yield from kept


CHECKS: tuple[Callable[[Connection], Iterator[Problem]], ...] = (
    _states_that_differ,
    _oversold,
    _papers_used_twice,
    _papers_over_their_total,
    _batches_of_another_size,
    _public_codes,
    _bills_that_do_not_add_up,
    _bills_that_were_not_paid,
    _rewards_out_of_order,
    _rewards_without_their_papers,
    _agreements_that_differ,
    _words_that_differ,
    strayed.problems,
    livery.spoiled,
    *checking_moves.CHECKS,
)
"""Every check there is; what a room adds to the books is held to its ledger here."""
