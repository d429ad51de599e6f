"""One read of the books for a member's statement: whom she brought, and what she has for it."""

from dataclasses import replace
from datetime import date, datetime

import msgspec
from sqlalchemy import Connection, select

from shopqun.data import counting, coupons, gifts, referrals, rewards
from shopqun.data.counting import Milestone
from shopqun.data.rewards import Promise
from shopqun.data.tables.members import Member
from shopqun.data.tables.referrals import ReferralRule
from shopqun.members.names import masked_name
from shopqun.referrals.rewards import Brought, Owed, Side, What
from shopqun.referrals.statement import Statement, StepAhead, step_ahead


def statement_of(db: Connection, member: int, day: date, now: datetime) -> Statement:
    """Gather the statement of a member that exists, as it stands at an instant of a business day."""
    who = db.execute(select(Member).where(Member.id == member)).one()
    terms = referrals.terms_of(db)
    mine = rewards.owed(db, now, member=member)
    return Statement(
        member=member,
        number=who.number,
        name=who.name,
        invite_code=who.invite_code,
        on=day,
        friends=tuple(_masked(friend) for friend in referrals.brought(db, member=member)),
        rewards=tuple(_nameless(line) for line in mine),
        steps=_steps(db, member, mine),
        counted=counting.counted_in_month(db, member, day) if terms else 0,
        cap=terms.monthly_cap if terms else 0,
    )


def _masked(friend: Brought) -> Brought:
    return replace(friend, invitee_name=masked_name(friend.invitee_name))


def _nameless(line: Owed) -> Owed:
    return line if line.side is Side.INVITEE else replace(line, because=masked_name(line.because))


def _steps(db: Connection, member: int, mine: tuple[Owed, ...]) -> tuple[StepAhead, ...]:
    document = db.execute(select(ReferralRule.milestones)).scalar()
    steps = msgspec.json.decode(document, type=list[Milestone]) if document else []
    good = counting.qualified(db, member)
    return tuple(
        step_ahead(step.count, _what(db, step.reward), good, mine)
        for step in sorted(steps, key=lambda step: step.count)
    )


def _what(db: Connection, promise: Promise) -> What:
    name: str | None = promise.item
    if promise.kind == "gift":
        name = gifts.name_of(db, promise.item)
    elif promise.kind == "coupon":
        template = coupons.template_named(db, promise.item)
        name = template.name if template else None
    return What(promise.kind, promise.item, name or promise.item, promise.quantity)
