"""What the plan in force says of check-ins, points and tiers."""

import msgspec
from sqlalchemy import Connection, select

from shopqun.data.tables.shop import Plan
from shopqun.planning.outline import Checkin, TierRules


class LoyaltyRules(msgspec.Struct, frozen=True):
    """The part of a plan regulars live by."""

    checkin: Checkin
    tier_rules: TierRules = msgspec.field(default_factory=TierRules)


_NO_PLAN = LoyaltyRules(Checkin(daily_points=0, streak7_bonus=0, streak30_bonus=0, expire_months=0,
                                makeup_per_month=0))  # fmt: skip


def loyalty_rules(db: Connection) -> LoyaltyRules:
    """Give the rules of the plan that was launched last; without a plan nothing is earned."""
    document = db.execute(select(Plan.document).order_by(Plan.id.desc()).limit(1)).scalar()
    return msgspec.json.decode(document, type=LoyaltyRules) if document else _NO_PLAN
