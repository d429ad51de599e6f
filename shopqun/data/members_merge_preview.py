"""What two records would be as one: merged in a rehearsal, and told."""

from sqlalchemy import ColumnElement, Connection, func, or_, select
from sqlalchemy.orm import aliased

from shopqun.basics import Refused
from shopqun.data.gestures import Pen
from shopqun.data.members_list import lines
from shopqun.data.members_merge import merge
from shopqun.data.tables.coupons import Coupon
from shopqun.data.tables.members import Member
from shopqun.data.tables.referrals import Referral
from shopqun.data.tables.till import Purchase
from shopqun.members.correcting import Ended, MergePreview
from shopqun.referrals.rules import State

_CLOSED = (State.REJECTED, State.VOIDED)


def preview(pen: Pen, keep: int, gone: int) -> MergePreview | Refused:
    """Merge two records and tell what became of them; for a rehearsal, which leaves no trace."""
    mine, theirs = lines(pen.db, [keep, gone], pen.day)
    states = _states(pen.db, keep, gone)
    purchases, papers, brought = (
        _count(pen.db, Purchase.member_id == gone),
        _count(pen.db, Coupon.holder_id == gone),
        _count(pen.db, Referral.inviter_id == gone),
    )
    merged = merge(pen, keep, gone)
    if isinstance(merged, Refused):
        return merged
    now = {row.id: row for row in pen.db.execute(select(Referral).where(Referral.id.in_(states)))}
    ended = tuple(
        Ended(inviter, invitee, now[number].reason or "")
        for number, (state, inviter, invitee) in states.items()
        if now[number].state in _CLOSED and state not in _CLOSED
    )
    after = lines(pen.db, [keep], pen.day)[0]
    return MergePreview(mine, theirs, after, purchases, papers, brought, ended)


def _count(db: Connection, which: ColumnElement[bool]) -> int:
    return int(db.execute(select(func.count()).where(which)).scalar_one())


def _states(db: Connection, keep: int, gone: int) -> dict[int, tuple[str, str, str]]:
    """Give the referrals of two members: state, and whose they are."""
    inviter, invitee = aliased(Member), aliased(Member)
    both = (keep, gone)
    rows = db.execute(
        select(Referral.id, Referral.state, inviter.name, invitee.name)
        .join(inviter, inviter.id == Referral.inviter_id)
        .join(invitee, invitee.id == Referral.invitee_id)
        .where(or_(Referral.inviter_id.in_(both), Referral.invitee_id.in_(both)))
    )
    return {row[0]: (row[1], row[2], row[3]) for row in rows}
