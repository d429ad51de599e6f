"""Two records that are one person: everything of the one goes to the other."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, select, update

from shopqun.basics import Refused
from shopqun.data import counting, referrals, tiers
from shopqun.data.gestures import Pen
from shopqun.data.members import blank, rewrite_terms
from shopqun.data.members_erase import forget_imports, own_words, scrub_answers
from shopqun.data.tables.coupons import Coupon
from shopqun.data.tables.flashsales import Claim
from shopqun.data.tables.lotteries import LotteryExclusion, LotteryTicket
from shopqun.data.tables.loyalty import Checkin
from shopqun.data.tables.members import Consent, Member, PointsEntry
from shopqun.data.tables.referrals import Referral, Reward
from shopqun.data.tables.till import Purchase, Redemption, TillEntry
from shopqun.flashsales import persons
from shopqun.members.leaving import Gone
from shopqun.referrals.rules import Reason, State

_MOVED = (
    Purchase.member_id,
    TillEntry.member_id,
    Redemption.member_id,
    Coupon.holder_id,
    Reward.member_id,
    Claim.member_id,
    Consent.member_id,
    PointsEntry.member_id,
    LotteryTicket.member_id,
)
_WAITING = (State.PENDING, State.IN_REVIEW)
_CLOSED = (State.REJECTED, State.VOIDED)
_PAID = (
    select(TillEntry.purchase_id).group_by(TillEntry.purchase_id).having(func.sum(TillEntry.amount_fen) > 0)
)


def merge(pen: Pen, keep: int, gone: int) -> Gone | Refused:
    """Give all of `gone` to `keep`, fill in what is empty there, and blank the rest.

    Who turns out to have invited herself, or to have been a customer before somebody brought her, loses that
    referral and its rewards. Refused: `cycle`, when the two together would have brought somebody who brought
    them.
    """
    _close_referrals(pen, keep, gone)
    late = [*_brought_late(pen.db, keep, gone), *_brought_late(pen.db, gone, keep)]
    for column in _MOVED:
        pen.db.execute(update(column.class_).where(column == gone).values({column.key: keep}))
    pen.db.execute(
        update(Claim).where(Claim.person == persons.member(gone)).values(person=persons.member(keep))
    )
    _move_checkins(pen.db, keep, gone)
    _move_exclusions(pen.db, keep, gone)
    _move_referrals(pen.db, keep, gone)
    if _in_a_circle(pen.db, keep):
        return Refused("cycle", {"keep": keep, "gone": gone})
    _close(pen, late, Reason.EXISTING)
    row = pen.db.execute(select(Member).where(Member.id == gone)).one()
    blank(pen.db, [gone], "")
    _fill_in(pen.db, keep, row)
    _raise_tier(pen, keep, row.tier_level)
    _forget(pen.db, keep, row)
    return Gone(gone, row.number, keep)


def _forget(db: Connection, keep: int, gone: Row[*tuple[Any, ...]]) -> None:
    """Forget the words only the other record had, so that erasing the one that stays leaves nothing."""
    kept = db.execute(select(Member).where(Member.id == keep)).one()
    scrub_answers(db, own_words(gone) - own_words(kept), None if gone.phone == kept.phone else gone.phone)
    forget_imports(db, gone.id)


def _close_referrals(pen: Pen, keep: int, gone: int) -> None:
    """End what cannot hold of one person: that she brought herself, and that she waits for two inviters."""
    both = (keep, gone)
    between = Referral.inviter_id.in_(both) & Referral.invitee_id.in_(both)
    open_ones = select(Referral).where(between, Referral.state.not_in(_CLOSED))
    _close(pen, pen.db.execute(open_ones).all(), Reason.SELF)
    if _is_taken(pen.db, keep):
        waits = select(Referral).where(Referral.invitee_id == gone, Referral.state.in_(_WAITING))
        for row in pen.db.execute(waits).all():
            referrals.enter(pen, row.id, State.REJECTED, reason=Reason.ALREADY)


def _close(pen: Pen, rows: Iterable[Row[Referral]], reason: Reason) -> None:
    """End referrals that do not hold: rejected while they wait, else voided with what was owed for them."""
    for row in rows:
        state = State.REJECTED if row.state in _WAITING else State.VOIDED
        referrals.enter(pen, row.id, state, reason=reason)
        list(counting.take_back_rewards(pen, row.id, row.inviter_id))


def _brought_late(db: Connection, invitee: int, other: int) -> Sequence[Row[Referral]]:
    """Give the referrals that brought her after she had paid under her other record: she was a customer."""
    paid = select(func.min(Purchase.at)).where(Purchase.member_id == other, Purchase.id.in_(_PAID))
    theirs = (Referral.invitee_id == invitee) & Referral.state.not_in(_CLOSED)
    return db.execute(select(Referral).where(theirs, Referral.bound_at > paid.scalar_subquery())).all()


def _is_taken(db: Connection, member: int) -> bool:
    """Say whether somebody holds the place of this member's inviter."""
    mine = select(Referral.id).where(Referral.invitee_id == member, Referral.state != State.REJECTED)
    return db.execute(mine).first() is not None


def _move_referrals(db: Connection, keep: int, gone: int) -> None:
    """Move whom she brought, and who brought her; where that place is taken, the old row stays."""
    db.execute(
        update(Referral)
        .where(Referral.inviter_id == gone, Referral.invitee_id != keep)
        .values(inviter_id=keep)
    )
    brought = (Referral.invitee_id == gone) & (Referral.inviter_id != keep)
    if _is_taken(db, keep):
        brought &= Referral.state == State.REJECTED
    db.execute(update(Referral).where(brought).values(invitee_id=keep))


def _in_a_circle(db: Connection, member: int) -> bool:
    """Say whether a member stands above herself."""
    seen: set[int] = set()
    above: int | None = member
    while above is not None and above not in seen:
        seen.add(above)
        open_one = (Referral.invitee_id == above) & Referral.state.not_in(_CLOSED)
        above = db.execute(select(Referral.inviter_id).where(open_one)).scalar()
    return above is not None


def _fill_in(db: Connection, keep: int, gone: Row[*tuple[Any, ...]]) -> None:
    """Fill what is empty in the record that stays; of consent to messages the last word counts."""
    row = db.execute(select(Member).where(Member.id == keep)).one()
    said = (
        select(Consent.given)
        .where(Consent.member_id == keep, Consent.scope == "marketing")
        .order_by(Consent.at.desc(), Consent.id.desc())
        .limit(1)
    )
    db.execute(
        update(Member)
        .where(Member.id == keep)
        .values(
            wechat=row.wechat or gone.wechat,
            phone=row.phone or gone.phone,
            birthday_md=row.birthday_md or gone.birthday_md,
            note=row.note or gone.note,
            joined_on=min(row.joined_on, gone.joined_on),
            marketing=bool(db.execute(said).scalar()),
        )
    )
    rewrite_terms(db, [keep])


def _move_checkins(db: Connection, keep: int, gone: int) -> None:
    """Move the days she came in; a day on which both records did stays where it is."""
    both = select(Checkin.business_day).where(Checkin.member_id == keep)
    db.execute(
        update(Checkin)
        .where(Checkin.member_id == gone, Checkin.business_day.not_in(both))
        .values(member_id=keep)
    )


def _move_exclusions(db: Connection, keep: int, gone: int) -> None:
    """Keep who works here out of the lotteries, whichever record said so."""
    known = select(LotteryExclusion.lottery_id).where(LotteryExclusion.member_id == keep)
    db.execute(
        update(LotteryExclusion)
        .where(LotteryExclusion.member_id == gone, LotteryExclusion.lottery_id.not_in(known))
        .values(member_id=keep)
    )


def _raise_tier(pen: Pen, keep: int, level: int) -> None:
    """Let the record that stays have the higher of the two tiers."""
    mine = pen.db.execute(select(Member.tier_level).where(Member.id == keep)).scalar_one()
    if level > mine:
        tiers.change(pen, keep, mine, level, 0, "", why="merge")
