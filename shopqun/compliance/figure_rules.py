"""Are the plan's figures possible: counts of one and more, amounts that are not negative, real percents?"""

from __future__ import annotations

from collections.abc import Iterator

from shopqun.compliance.findings import Violation
from shopqun.planning.preset import Preset

Figures = Iterator[tuple[str, int | None]]
_HIGHEST_AMOUNT_FEN = 99_999_999
_WEEK = 7


def counts_below_one(preset: Preset) -> Iterator[Violation]:
    """Ask for at least one wherever a count below one would mean nothing."""
    for path, figure in _counts(preset):
        if figure is not None and figure < 1:
            yield Violation("preset.quantity", path, "数量至少是1")


def counts_below_nothing(preset: Preset) -> Iterator[Violation]:
    """Ask that what may be nothing is at least not negative."""
    for path, figure in _counts_or_nothing(preset):
        if figure is not None and figure < 0:
            yield Violation("preset.quantity", path, "数量不能是负数")


def impossible_amounts(preset: Preset) -> Iterator[Violation]:
    """Ask that money lies between nothing and 999,999.99 yuan, and is more than nothing where it must be."""
    for path, figure in _amounts(preset):
        if figure is not None and not 0 <= figure <= _HIGHEST_AMOUNT_FEN:
            yield Violation("preset.amount", path, "金额要在0到999999.99元之间")
    for at, paper in enumerate(preset.templates):
        if paper.kind == "cash" and paper.value_fen == 0:
            yield Violation("preset.amount", f"templates[{at}].value_fen", f"“{paper.name}”的面值要大于0")
        if paper.max_off_fen == 0:
            yield Violation("preset.amount", f"templates[{at}].max_off_fen", f"“{paper.name}”的封顶要大于0")
    for at, sale in enumerate(preset.sales):
        for index, item in enumerate(sale.items):
            if item.flash_fen == 0:
                path = f"sales[{at}].items[{index}].flash_fen"
                yield Violation("preset.amount", path, f"“{item.name}”的抢购价要大于0")


def impossible_percents(preset: Preset) -> Iterator[Violation]:
    """Ask for a percent from 1 to 99 of what the customer pays, and of the shop's margin."""
    for at, paper in enumerate(preset.templates):
        if paper.kind == "percent" and not 1 <= paper.value_pct <= 99:
            yield Violation("preset.percent", f"templates[{at}].value_pct", "折扣要在1到99之间，90表示9折")
    if not 1 <= preset.shop.gross_margin_pct <= 99:
        yield Violation("preset.percent", "shop.gross_margin_pct", "毛利率要在1到99之间")
    for at, lottery in enumerate(preset.lotteries):
        for index, prize in enumerate(lottery.prizes):
            if not 0 <= prize.probability_bp <= 10_000:
                path = f"lotteries[{at}].prizes[{index}].probability_bp"
                yield Violation("preset.percent", path, "概率要在0到100%之间")


def impossible_hours(preset: Preset) -> Iterator[Violation]:
    """Ask that a coupon's weekdays are 1 (Monday) to 7, each once, and its hours end after they begin."""
    for at, paper in enumerate(preset.templates):
        days = paper.weekdays
        if len(set(days)) != len(days) or not all(1 <= day <= _WEEK for day in days):
            yield Violation("preset.weekdays", f"templates[{at}].weekdays", "星期要写1到7，各写一次")
        if paper.hours and paper.hours[1] <= paper.hours[0]:
            yield Violation("preset.hours", f"templates[{at}].hours", "可用时段的结束要晚于开始")


def _counts(preset: Preset) -> Figures:
    for at, group in enumerate(preset.groups):
        yield f"groups[{at}].capacity", group.capacity
    for at, paper in enumerate(preset.templates):
        yield f"templates[{at}].total", paper.total
        yield f"templates[{at}].per_member", paper.per_member
        yield f"templates[{at}].gives.quantity", paper.gives.quantity if paper.gives else None
    for at, sale in enumerate(preset.sales):
        yield f"sales[{at}].skus_per_person", sale.skus_per_person
        for index, item in enumerate(sale.items):
            yield f"sales[{at}].items[{index}].stock", item.stock
            yield f"sales[{at}].items[{index}].limit", item.limit
    for at, lottery in enumerate(preset.lotteries):
        yield f"lotteries[{at}].deck", lottery.deck
        yield f"lotteries[{at}].per_member_max", lottery.per_member_max
        for index, prize in enumerate(lottery.prizes):
            yield (
                f"lotteries[{at}].prizes[{index}].gives.quantity",
                prize.gives.quantity if prize.gives else None,
            )
    for at, tier in enumerate(preset.tiers):
        for index, benefit in enumerate(tier.benefits):
            yield f"tiers[{at}].benefits[{index}].quantity", benefit.quantity
    yield "checkin.expire_months", preset.checkin.expire_months
    yield "tier_rules.review_months", preset.tier_rules.review_months
    yield from _referral_counts(preset)


def _referral_counts(preset: Preset) -> Figures:
    if not preset.referral:
        return
    yield "referral.window_days", preset.referral.window_days
    yield "referral.monthly_cap_per_inviter", preset.referral.monthly_cap_per_inviter
    for side in ("inviter_reward", "invitee_reward"):
        reward = getattr(preset.referral, side)
        yield f"referral.{side}.quantity", reward and reward.quantity
    for at, step in enumerate(preset.referral.milestones):
        yield f"referral.milestones[{at}].count", step.count
        yield f"referral.milestones[{at}].reward.quantity", step.reward.quantity


def _counts_or_nothing(preset: Preset) -> Figures:
    for key in ("daily_points", "streak7_bonus", "streak30_bonus", "makeup_per_month"):
        yield f"checkin.{key}", getattr(preset.checkin, key)
    yield "tier_rules.notice_days", preset.tier_rules.notice_days
    if preset.referral:
        yield "referral.hold_days", preset.referral.hold_days
    for at, lottery in enumerate(preset.lotteries):
        for index, prize in enumerate(lottery.prizes):
            yield f"lotteries[{at}].prizes[{index}].quantity", prize.quantity


def _amounts(preset: Preset) -> Figures:
    for at, gift in enumerate(preset.gifts):
        yield f"gifts[{at}].cost_fen", gift.cost_fen
        yield f"gifts[{at}].retail_fen", gift.retail_fen
    for at, paper in enumerate(preset.templates):
        for key in ("value_fen", "max_off_fen", "min_spend_fen", "cost_fen"):
            yield f"templates[{at}].{key}", getattr(paper, key)
    for at, tier in enumerate(preset.tiers):
        yield f"tiers[{at}].need_12m_fen", tier.need_12m_fen
    if preset.referral:
        yield "referral.invitee_min_spend_fen", preset.referral.invitee_min_spend_fen
    yield from _event_amounts(preset)


def _event_amounts(preset: Preset) -> Figures:
    for at, sale in enumerate(preset.sales):
        for index, item in enumerate(sale.items):
            for key in ("cost_fen", "regular_fen", "low7_fen", "flash_fen"):
                yield f"sales[{at}].items[{index}].{key}", getattr(item, key)
    for at, lottery in enumerate(preset.lotteries):
        for index, prize in enumerate(lottery.prizes):
            yield f"lotteries[{at}].prizes[{index}].retail_fen", prize.retail_fen
            yield f"lotteries[{at}].prizes[{index}].cost_fen", prize.cost_fen
