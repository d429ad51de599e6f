"""One look at the books for Today: what is owed, due, ageing, waiting and earned."""

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Select, exists, func, select

from shopqun.basics import ShopDay
from shopqun.calendar.task import task_of
from shopqun.calendar.today import Facts, Progress, PublicCoupon, SoFar
from shopqun.conduct.standing import standings
from shopqun.data import calendar, community, conduct, flashsales, referrals, rewards, shop
from shopqun.data.community_health import healths
from shopqun.data.coupons import SHOP_WIDE
from shopqun.data.tables.calendar import Task
from shopqun.data.tables.community import GroupQr
from shopqun.data.tables.coupons import Coupon, CouponTemplate, Gift
from shopqun.data.tables.flashsales import Claim
from shopqun.data.tables.members import Import, Member
from shopqun.data.tables.referrals import Referral, ReferralEvent
from shopqun.data.tables.shop import Plan
from shopqun.data.tables.till import Redemption, Reversal, TillEntry
from shopqun.referrals.rewards import RewardState
from shopqun.referrals.rules import State

_MISSED_WITHIN = timedelta(days=7)


def facts_of(db: Connection, now: datetime, days: ShopDay) -> Facts:
    """Gather all that decides what there is to do today."""
    today = days.of(now)
    found = shop.profile(db)
    lines = calendar.lines_between(db, days, today - _MISSED_WITHIN, today)
    tasks = tuple(task_of(line, now, days) for line in lines)
    return Facts(
        days=days,
        opens_on=found.opens_on if found else today,
        rewards=tuple(line.member_name for line in rewards.owed(db, now, RewardState.DUE)),
        reviews=tuple(line.invitee_name for line in referrals.brought(db, State.IN_REVIEW)),
        removals=_removals(db, today),
        groups=community.list_groups(db, now, days),
        healths=healths(db, today),
        tasks=tuple(task for task in tasks if task.day == today),
        tasks_missed=sum(task.day < today and not task.settled for task in tasks),
        sales=tuple(flashsales.board(db, sale) for sale in flashsales.list_sales(db)),
        coupons=_public(db),
        last_backup=shop.last_backup(db),
        so_far=_so_far(db, today),
        progress=_progress(db),
    )


def _removals(db: Connection, today: date) -> tuple[str, ...]:
    """Name everybody about whom a person should decide."""
    reset = conduct.limits(db).warning_days
    found = standings(conduct.cases(db), conduct.decisions(db), today, reset)
    return tuple(each.who for each in found if each.removal_proposed)


def _public(db: Connection) -> tuple[PublicCoupon, ...]:
    """Give the newest public code of each template."""
    newest = select(func.max(Coupon.id)).where(SHOP_WIDE).group_by(Coupon.template_id)
    rows = (
        select(CouponTemplate.id, CouponTemplate.name, Coupon.expires_at)
        .join(Coupon, Coupon.template_id == CouponTemplate.id)
        .where(Coupon.id.in_(newest))
        .order_by(CouponTemplate.id)
    )
    return tuple(PublicCoupon(*row) for row in db.execute(rows))


def _so_far(db: Connection, today: date) -> SoFar:
    used = select(func.count()).where(Redemption.verdict == "accepted", Redemption.business_day == today)
    back = select(func.count()).select_from(Reversal).where(Reversal.business_day == today)
    undone = select(Import.id).where(Import.undone_at.is_not(None))
    never_came = Member.gone & Member.import_id.is_not(None) & Member.import_id.in_(undone)
    new = select(func.count()).select_from(Member).where(Member.joined_on == today, ~never_came)
    brought = select(func.count()).where(Referral.bound_on == today, Referral.state != State.REJECTED)
    paid = select(func.sum(TillEntry.amount_fen)).where(TillEntry.business_day == today)
    return SoFar(
        papers_used=_one(db, used) - _one(db, back),
        members_new=_one(db, new),
        brought=_one(db, brought),
        paid_fen=_one(db, paid),
    )


def _progress(db: Connection) -> Progress:
    counted = ReferralEvent.state == State.QUALIFIED
    return Progress(
        planned=_any(db, select(Plan.id)),
        gifts=_any(db, select(Gift.sku)),
        drawing=_any(db, select(GroupQr.id)),
        running=_any(db, select(Task.id).where(Task.done_at.is_not(None))),
        selling=_any(db, select(Claim.id)) or _any(db, select(Redemption.id)),
        bringing=_any(db, select(ReferralEvent.id).where(counted)),
    )


def _one(db: Connection, asked: Select[Any]) -> int:
    return int(db.execute(asked).scalar() or 0)


def _any(db: Connection, asked: Select[Any]) -> bool:
    return bool(db.execute(select(exists(asked))).scalar())
