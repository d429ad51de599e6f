"""Who brought whom, in the books: binding, listing, and the states a referral enters."""

from dataclasses import dataclass

from sqlalchemy import Connection, Row, func, insert, select, update
from sqlalchemy.orm import aliased

from shopqun.basics import Money
from shopqun.data.gestures import Pen
from shopqun.data.people import person
from shopqun.data.purchases import paid_purchases
from shopqun.data.tables.members import Member
from shopqun.data.tables.referrals import Referral, ReferralEvent, ReferralRule
from shopqun.referrals.rewards import Brought
from shopqun.referrals.rules import (
    BindFacts,
    OddFacts,
    Signal,
    State,
    Terms,
    refusal_to_bind,
    signals,
)

_OPEN = Referral.state.not_in((State.REJECTED, State.VOIDED))


@dataclass(frozen=True, slots=True)
class Bound:
    """What became of an invitation: it holds, or it was refused for a reason."""

    id: int
    inviter: int
    invitee: int
    state: State
    reason: str | None = None
    signals: tuple[str, ...] = ()


def terms_of(db: Connection) -> Terms | None:
    """Give the referral rule in force, or None where the shop has none."""
    row = db.execute(select(ReferralRule)).one_or_none()
    if row is None:
        return None
    return Terms(row.window_days, row.hold_days, Money(row.invitee_min_spend_fen), row.monthly_cap)


def bind(pen: Pen, inviter: int, invitee: int, clerk: str) -> Bound:
    """Name one customer as another's inviter, or record why that does not hold."""
    reason = refusal_to_bind(_bind_facts(pen.db, inviter, invitee))
    odd = () if reason else signals(_odd_facts(pen, inviter, invitee, clerk))
    state = State.REJECTED if reason else State.PENDING
    row = pen.db.execute(
        insert(Referral)
        .values(
            inviter_id=inviter,
            invitee_id=invitee,
            state=state,
            reason=reason,
            signals=" ".join(odd),
            bound_at=pen.at,
            bound_on=pen.day,
            clerk=clerk,
        )
        .returning(Referral.id)
    ).scalar_one()
    _record(pen, row, state, reason, None)
    return Bound(row, inviter, invitee, state, reason, odd)


def note_signal(pen: Pen, referral: int, signal: Signal) -> None:
    """Add to what looks odd about a referral; what was seen before stays."""
    seen = pen.db.execute(select(Referral.signals).where(Referral.id == referral)).scalar_one().split()
    if signal not in seen:
        pen.db.execute(
            update(Referral).where(Referral.id == referral).values(signals=" ".join([*seen, signal]))
        )


def enter(
    pen: Pen, referral: int, state: State, *, reason: str | None = None, purchase: int | None = None
) -> None:
    """Let a referral enter a state, and remember when, why and through which purchase."""
    _record(pen, referral, state, reason, purchase)
    pen.db.execute(update(Referral).where(Referral.id == referral).values(state=state, reason=reason))


def _record(pen: Pen, referral: int, state: State, reason: str | None, purchase: int | None) -> None:
    pen.db.execute(
        insert(ReferralEvent).values(
            referral_id=referral,
            state=state,
            reason=reason,
            purchase_id=purchase,
            at=pen.at,
            business_day=pen.day,
        )
    )


def referral_row(db: Connection, referral: int) -> Row[Referral] | None:
    """Give a referral as it stands."""
    return db.execute(select(Referral).where(Referral.id == referral)).one_or_none()


def pending_of(db: Connection, invitee: int) -> Row[Referral] | None:
    """Give the referral of a customer that waits for her first purchase."""
    wanted = (Referral.invitee_id == invitee) & (Referral.state == State.PENDING)
    return db.execute(select(Referral).where(wanted)).one_or_none()


def brought(db: Connection, state: str | None = None, member: int | None = None) -> tuple[Brought, ...]:
    """List referrals, newest first; of one state, or of one inviter, where asked."""
    inviter, invitee = aliased(Member), aliased(Member)
    rows = (
        select(Referral, inviter.name.label("inviter_name"), invitee.name.label("invitee_name"))
        .join(inviter, inviter.id == Referral.inviter_id)
        .join(invitee, invitee.id == Referral.invitee_id)
        .order_by(Referral.id.desc())
    )
    if state is not None:
        rows = rows.where(Referral.state == state)
    if member is not None:
        rows = rows.where(Referral.inviter_id == member)
    return tuple(
        Brought(
            id=row.id,
            inviter=row.inviter_id,
            inviter_name=row.inviter_name,
            invitee=row.invitee_id,
            invitee_name=row.invitee_name,
            state=row.state,
            reason=row.reason,
            signals=tuple(row.signals.split()),
            bound_at=row.bound_at,
        )
        for row in db.execute(rows)
    )


def _bind_facts(db: Connection, inviter: int, invitee: int) -> BindFacts:
    bringer, brought_one = person(db, inviter), person(db, invitee)
    taken = select(Referral.id).where(Referral.invitee_id == invitee, Referral.state != State.REJECTED)
    return BindFacts(
        inviter=inviter,
        invitee=invitee,
        closes_circle=_stands_above(db, invitee, inviter),
        invitee_paid_before=paid_purchases(db, invitee) > 0,
        same_phone=bringer.phone is not None and bringer.phone == brought_one.phone,
        invitee_taken=db.execute(taken).first() is not None,
    )


def _stands_above(db: Connection, member: int, other: int) -> bool:
    """Say whether `member` brought `other`, or whoever brought her, and so on: then a circle would close."""
    seen = {other}
    above: int | None = other
    while above is not None and above != member:
        above = db.execute(select(Referral.inviter_id).where(Referral.invitee_id == above, _OPEN)).scalar()
        if above in seen:
            return False
        if above is not None:
            seen.add(above)
    return above == member and member != other


def _odd_facts(pen: Pen, inviter: int, invitee: int, clerk: str) -> OddFacts:
    bringer, brought_one = person(pen.db, inviter), person(pen.db, invitee)
    mine = select(func.count()).where(Referral.inviter_id == inviter, _OPEN)
    by_clerk = 0
    if clerk:
        keyed = mine.where(Referral.clerk == clerk, Referral.bound_on == pen.day)
        by_clerk = 1 + int(pen.db.execute(keyed).scalar_one())
    return OddFacts(
        inviter_name=bringer.name,
        invitee_name=brought_one.name,
        inviter_wechat=bringer.wechat,
        invitee_wechat=brought_one.wechat,
        bound_today=1 + int(pen.db.execute(mine.where(Referral.bound_on == pen.day)).scalar_one()),
        keyed_by_clerk=by_clerk,
    )
