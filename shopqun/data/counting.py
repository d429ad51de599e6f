"""When a purchase makes a referral count, and when its refund takes that back."""

from collections.abc import Iterator
from datetime import date, timedelta

import msgspec
from sqlalchemy import Connection, Row, func, select

from shopqun.data import referrals, rewards
from shopqun.data.budgets import reward_budget
from shopqun.data.gestures import Pen
from shopqun.data.purchases import Bill, paid_purchases
from shopqun.data.rewards import Promise
from shopqun.data.tables.members import Member
from shopqun.data.tables.referrals import Referral, ReferralEvent, ReferralRule
from shopqun.data.tables.till import Purchase
from shopqun.referrals.rewards import RewardState, Side
from shopqun.referrals.rules import CountFacts, Reason, Signal, State, Terms, outcome
from shopqun.till.answers import Taken

_COUNTS = (State.QUALIFIED, State.REWARDED)


class Milestone(msgspec.Struct, frozen=True):
    """What the n-th qualified invitee brings the inviter."""

    count: int
    reward: Promise


def count_purchase(pen: Pen, bill: Bill) -> State | None:
    """Let a purchase count for whoever brought its member; give the state the referral enters, if any."""
    if bill.member is None:
        return None
    waiting = referrals.pending_of(pen.db, bill.member)
    terms = referrals.terms_of(pen.db)
    if waiting is None or terms is None:
        return None
    came = outcome(_facts(pen, waiting, bill), terms, odd=bool(waiting.signals))
    match came:
        case Reason():
            referrals.enter(pen, waiting.id, State.REJECTED, reason=came, purchase=bill.id)
            return State.REJECTED
        case State.PENDING:
            return None
        case State.QUALIFIED if not _affordable(pen, waiting.inviter_id):
            referrals.note_signal(pen, waiting.id, Signal.OVER_BUDGET)
            referrals.enter(pen, waiting.id, State.IN_REVIEW, purchase=bill.id)
            return State.IN_REVIEW
        case State.QUALIFIED:
            qualify(pen, waiting, bill.id, terms)
        case _:
            referrals.enter(pen, waiting.id, came, purchase=bill.id)
    return came


def _affordable(pen: Pen, inviter: int) -> bool:
    """Say whether the month's gift budget bears the rewards of one more referral of this inviter."""
    rule = pen.db.execute(select(ReferralRule)).one()
    sides = [
        msgspec.json.decode(each, type=Promise | None) for each in (rule.inviter_reward, rule.invitee_reward)
    ]
    steps = _steps(pen, rule, inviter, qualified(pen.db, inviter) + 1)
    promises = [*filter(None, sides), *(step.reward for step in steps)]
    cost = sum(rewards.cost_of(pen.db, promise).fen for promise in promises)
    return reward_budget(pen.db, pen.days, pen.day).bears(cost)


def _steps(pen: Pen, rule: Row[ReferralRule], inviter: int, reached: int) -> list[Milestone]:
    """Give the milestones an inviter comes to with so many that count, unless she has them."""
    return [
        step
        for step in msgspec.json.decode(rule.milestones, type=list[Milestone])
        if step.count == reached and not _has_milestone(pen, inviter, step.count)
    ]


def _facts(pen: Pen, waiting: Row[Referral], bill: Bill) -> CountFacts:
    return CountFacts(
        bound_on=waiting.bound_on,
        day=pen.day,
        first_paid=bill.member is not None and paid_purchases(pen.db, bill.member, but=bill.id) == 0,
        bill=bill.bill,
        paid=bill.paid,
        counted_this_month=counted_in_month(pen.db, waiting.inviter_id, pen.day),
        inviter_blocked=_is_gone(pen.db, waiting.inviter_id),
    )


def _is_gone(db: Connection, member: int) -> bool:
    """Say whether a member had herself erased: nothing can be owed to her any more."""
    return bool(db.execute(select(Member.gone).where(Member.id == member)).scalar())


def counted_in_month(db: Connection, inviter: int, day: date) -> int:
    """Count an inviter's referrals whose purchase came in the month of a day, those under review too.

    A yes that comes a month later takes no place in that month's cap.
    """
    wanted = (State.IN_REVIEW, *_COUNTS)
    mine = (
        select(func.count(func.distinct(Referral.id)))
        .join(ReferralEvent, ReferralEvent.referral_id == Referral.id)
        .join(Purchase, Purchase.id == ReferralEvent.purchase_id)
        .where(
            Referral.inviter_id == inviter,
            Referral.state.in_(wanted),
            ReferralEvent.state.in_((State.IN_REVIEW, State.QUALIFIED)),
            Purchase.business_day >= day.replace(day=1),
        )
    )
    return int(db.execute(mine).scalar_one())


def qualify(pen: Pen, referral: Row[Referral], purchase: int | None, terms: Terms) -> None:
    """Let a referral count: both sides are owed, held for `hold_days`; a milestone may be reached."""
    referrals.enter(pen, referral.id, State.QUALIFIED, purchase=purchase)
    rule = pen.db.execute(select(ReferralRule)).one()
    due_at = pen.at + timedelta(days=terms.hold_days)
    sides = (
        (Side.INVITER, referral.inviter_id, rule.inviter_reward),
        (Side.INVITEE, referral.invitee_id, rule.invitee_reward),
    )
    for side, member, document in sides:
        promise = msgspec.json.decode(document, type=Promise | None)
        if promise is not None:
            rewards.owe(pen, referral.id, member, side, promise, due_at)
    inviter = referral.inviter_id
    for step in _steps(pen, rule, inviter, qualified(pen.db, inviter)):
        rewards.owe(pen, referral.id, inviter, Side.MILESTONE, step.reward, due_at, step.count)


def qualified(db: Connection, inviter: int) -> int:
    """Count the referrals of an inviter that count, whenever they came."""
    mine = select(func.count()).where(Referral.inviter_id == inviter, Referral.state.in_(_COUNTS))
    return int(db.execute(mine).scalar_one())


def _has_milestone(pen: Pen, inviter: int, count: int) -> bool:
    mine = rewards.owed(pen.db, pen.at, member=inviter)
    gone = (RewardState.CANCELLED, RewardState.CLAWED_BACK)
    return any(line.milestone == count and line.state not in gone for line in mine)


def uncount_purchase(pen: Pen, purchase: int, *, undone: bool = False) -> list[Taken]:
    """Take back what a purchase counted for: rewards lapse or become debts.

    A refund makes the referral void. A purchase that was `undone`, because it was typed wrongly, never
    happened: the referral waits for the first one again.
    """
    through = (
        select(Referral)
        .join(ReferralEvent, ReferralEvent.referral_id == Referral.id)
        .where(
            ReferralEvent.purchase_id == purchase,
            Referral.state.in_((State.IN_REVIEW, *_COUNTS)),
        )
    )
    state, reason = (State.PENDING, None) if undone else (State.VOIDED, Reason.REFUNDED)
    taken: list[Taken] = []
    for row in pen.db.execute(through.distinct()).all():
        referrals.enter(pen, row.id, state, reason=reason, purchase=purchase)
        taken.append(Taken("referral", str(row.id), state))
        taken.extend(take_back_rewards(pen, row.id, row.inviter_id))
    return taken


def take_back_rewards(pen: Pen, referral: int, inviter: int) -> Iterator[Taken]:
    """Take back a referral's rewards, and milestones its inviter no longer reaches without it."""
    reached = qualified(pen.db, inviter)
    own = [line for line in rewards.of_referral(pen.db, referral, pen.at) if not line.milestone]
    steps = [line for line in rewards.owed(pen.db, pen.at, member=inviter) if line.milestone > reached]
    for line in (*own, *steps):
        state = rewards.take_back(pen, line)
        if state is not None:
            yield Taken("reward", str(line.id), state)


def purchase_behind(db: Connection, referral: int) -> int | None:
    """Give the purchase through which a referral came to count, or to wait for a look."""
    mine = (
        select(ReferralEvent.purchase_id)
        .where(ReferralEvent.referral_id == referral, ReferralEvent.purchase_id.is_not(None))
        .order_by(ReferralEvent.id.desc())
        .limit(1)
    )
    return db.execute(mine).scalar()
