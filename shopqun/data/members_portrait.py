"""What the books know of one member beside her line."""

from datetime import date, datetime

from sqlalchemy import Connection, func, select

from shopqun.data.coupons import LIVE
from shopqun.data.members_history import history
from shopqun.data.members_list import lines
from shopqun.data.purchases import paid_purchases
from shopqun.data.tables.coupons import Coupon, CouponTemplate, CouponVoid
from shopqun.data.tables.members import Consent, Member
from shopqun.data.tables.referrals import Referral
from shopqun.data.tables.till import Redemption
from shopqun.members.portrait import Agreement, HeldPaper, Portrait
from shopqun.referrals.rules import State

_COUNTED = (State.QUALIFIED, State.REWARDED)


def portrait(db: Connection, member: int, day: date, now: datetime) -> Portrait:
    """Gather a member that exists; `day` is the business day her twelve months end on."""
    return Portrait(
        line=lines(db, [member], day)[0],
        visits=paid_purchases(db, member),
        brought=_brought(db, member),
        brought_by=_brought_by(db, member),
        papers=_papers(db, member, now),
        agreements=_agreements(db, member),
        timeline=history(db, member),
    )


def _brought(db: Connection, member: int) -> int:
    counted = select(func.count()).where(Referral.inviter_id == member, Referral.state.in_(_COUNTED))
    return int(db.execute(counted).scalar_one())


def _brought_by(db: Connection, member: int) -> str:
    named = (
        select(Member.name)
        .join(Referral, Referral.inviter_id == Member.id)
        .where(Referral.invitee_id == member, Referral.state.not_in((State.REJECTED, State.VOIDED)))
        .limit(1)
    )
    return db.execute(named).scalar() or ""


def _papers(db: Connection, member: int, now: datetime) -> tuple[HeldPaper, ...]:
    used = select(Redemption.coupon_id).where(Redemption.coupon_id.is_not(None), LIVE)
    rows = (
        select(Coupon.code, CouponTemplate.name, Coupon.expires_at)
        .join(CouponTemplate, CouponTemplate.id == Coupon.template_id)
        .where(
            Coupon.holder_id == member,
            Coupon.starts_at <= now,
            Coupon.expires_at > now,
            Coupon.id.not_in(used),
            Coupon.id.not_in(select(CouponVoid.coupon_id)),
        )
        .order_by(Coupon.expires_at, Coupon.id)
    )
    return tuple(HeldPaper(code, name, until) for code, name, until in db.execute(rows))


def _agreements(db: Connection, member: int) -> tuple[Agreement, ...]:
    newest = select(func.max(Consent.id)).where(Consent.member_id == member).group_by(Consent.scope)
    rows = select(Consent).where(Consent.id.in_(newest)).order_by(Consent.scope.desc())
    return tuple(
        Agreement(row.scope, row.given, row.version, row.channel, row.at) for row in db.execute(rows)
    )
