"""Who brought whom, as the reports tell it: a line for each inviter, or for each referral."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Row, func, select
from sqlalchemy.orm import aliased

from shopqun.data.reports import qualified_and_lost, within
from shopqun.data.reports_rows import STREAMED, sums_of
from shopqun.data.tables.members import Member
from shopqun.data.tables.referrals import Referral, Reward, RewardEvent
from shopqun.members.phone import masked
from shopqun.reports.figures import Month
from shopqun.reports.lines import InviterLine, ReferralLine

_NOTHING = (0, 0)


def inviter_lines(db: Connection, month: Month) -> tuple[InviterLine, ...]:
    """Give what each inviter did in a month, the busiest first."""
    odd = func.count().filter(Referral.signals != "")
    invited = sums_of(
        db,
        select(Referral.inviter_id, func.count(), odd)
        .where(within(Referral.bound_on, month))
        .group_by(Referral.inviter_id),
    )
    rewards = sums_of(
        db,
        select(Referral.inviter_id, func.count(), func.sum(Reward.cost_fen))
        .join(Reward, Reward.referral_id == Referral.id)
        .join(RewardEvent, RewardEvent.reward_id == Reward.id)
        .where(RewardEvent.what == "paid", within(RewardEvent.business_day, month))
        .group_by(Referral.inviter_id),
    )
    qualified = _qualified(db, month)
    wanted = invited.keys() | qualified.keys() | rewards.keys()
    lines = [
        InviterLine(
            number=row.number,
            name=row.name,
            phone=masked(row.phone) or "",
            invited=invited.get(row.id, _NOTHING)[0],
            qualified=qualified[row.id],
            rewards=rewards.get(row.id, _NOTHING)[0],
            reward_cost_fen=rewards.get(row.id, _NOTHING)[1],
            signals=invited.get(row.id, _NOTHING)[1],
        )
        for row in db.execute(select(Member.id, Member.number, Member.name, Member.phone))
        if row.id in wanted
    ]
    return tuple(sorted(lines, key=lambda line: (-line.qualified, -line.invited, line.number)))


def _qualified(db: Connection, month: Month) -> Counter[int]:
    """Count for each inviter the referrals that began to count in a month, less those lost in it."""
    counts: Counter[int] = Counter()
    for sign, events in zip((1, -1), qualified_and_lost(month), strict=True):
        which = events.subquery()
        inviters = select(Referral.inviter_id).join(which, which.c.referral_id == Referral.id)
        for inviter in db.execute(inviters).scalars():
            counts[inviter] += sign
    return counts


def referrals_there(db: Connection) -> int:
    """Count the referrals there ever were."""
    return int(db.execute(select(func.count()).select_from(Referral)).scalar_one())


def referral_lines(db: Connection) -> Iterator[ReferralLine]:
    """Give every referral there ever was, the newest first, with what was paid for it, as a stream."""
    inviter, invitee = aliased(Member), aliased(Member)
    rewards = sums_of(
        db,
        select(Reward.referral_id, func.count(), func.sum(Reward.cost_fen))
        .join(RewardEvent, RewardEvent.reward_id == Reward.id)
        .where(RewardEvent.what == "paid")
        .group_by(Reward.referral_id),
    )
    rows = db.execute(
        select(
            Referral,
            inviter.number.label("inviter_number"),
            inviter.name.label("inviter_name"),
            inviter.phone.label("inviter_phone"),
            invitee.number.label("invitee_number"),
            invitee.name.label("invitee_name"),
        )
        .join(inviter, inviter.id == Referral.inviter_id)
        .join(invitee, invitee.id == Referral.invitee_id)
        .order_by(Referral.id.desc())
        .execution_options(yield_per=STREAMED)
    )
    for row in rows:
        yield _referral_line(row, *rewards.get(row.id, _NOTHING))


def _referral_line(row: Row[*tuple[Any, ...]], rewards: int, cost: int) -> ReferralLine:
    return ReferralLine(
        inviter_number=row.inviter_number,
        inviter=row.inviter_name,
        inviter_phone=masked(row.inviter_phone) or "",
        invitee_number=row.invitee_number,
        invitee=row.invitee_name,
        bound_at=row.bound_at,
        state=row.state,
        reason=row.reason or "",
        signals=tuple(row.signals.split()),
        rewards=rewards,
        reward_cost_fen=cost,
    )
