"""What the rewards of this month cost so far, against the plan's gift budget."""

from datetime import UTC, date, datetime, timedelta

import msgspec
from sqlalchemy import Connection, Exists, func, select

from shopqun.basics import ShopDay
from shopqun.data.tables.referrals import Reward, RewardEvent, RewardSettlement
from shopqun.data.tables.shop import Plan
from shopqun.planning.preset import Budget
from shopqun.referrals.budget import RewardBudget


class _Planned(msgspec.Struct, frozen=True):
    """Of a plan, what it may cost."""

    budget: Budget = msgspec.field(default_factory=Budget)


def reward_budget(db: Connection, days: ShopDay, day: date) -> RewardBudget:
    """Give the budget of the month a business day lies in.

    A reward stands in the month in which its referral came to count; cancelled ones and those whose goods
    came back cost nothing.
    """
    newest = select(Plan.document).order_by(Plan.id.desc()).limit(1)
    document = db.execute(newest).scalar()
    whole = msgspec.json.decode(document, type=_Planned).budget.gifts_cost_fen if document else 0
    return RewardBudget(whole, *_promised(db, *_month(days, day)))


def _month(days: ShopDay, day: date) -> tuple[datetime, datetime]:
    first = day.replace(day=1)
    after = (first + timedelta(days=32)).replace(day=1)
    return days.start(first).astimezone(UTC), days.start(after).astimezone(UTC)


def _promised(db: Connection, since: datetime, until: datetime) -> tuple[int, int]:
    returned = RewardSettlement.how == "returned"
    back = select(RewardSettlement).where(RewardSettlement.reward_id == Reward.id, returned).exists()
    paid, cancelled = _came_to("paid"), _came_to("cancelled")
    cost = func.sum(Reward.cost_fen)
    row = db.execute(
        select(func.coalesce(cost.filter(paid), 0), func.coalesce(cost.filter(~paid), 0)).where(
            Reward.made_at >= since, Reward.made_at < until, ~cancelled, ~back
        )
    ).one()
    return int(row[0]), int(row[1])


def _came_to(what: str) -> Exists:
    return select(RewardEvent.id).where(RewardEvent.reward_id == Reward.id, RewardEvent.what == what).exists()
