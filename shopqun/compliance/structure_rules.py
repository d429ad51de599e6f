"""Does the plan hold together: sums, orders, days, ids, references (handbook D3)?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from shopqun.community.group import PLATFORMS
from shopqun.compliance.findings import Violation
from shopqun.planning.preset import Caution, Gives, Preset, Reward

LONGEST_CALENDAR = 31
LONGEST_FLASH_DAYS = 7
ANNOUNCEMENT_PARTS = 4
_AUDIENCE = re.compile(r"all|new|tier:([1-9][0-9]?)")


def decks_that_do_not_add_up(preset: Preset) -> Iterator[Violation]:
    """Ask that the rows of a deck are its tickets, and their odds a whole."""
    for at, lottery in enumerate(preset.lotteries):
        if sum(prize.quantity for prize in lottery.prizes) != lottery.deck:
            yield Violation("preset.deck_sum", f"lotteries[{at}].deck", "各档数量之和要等于总签数")
        if sum(prize.probability_bp for prize in lottery.prizes) != 10_000:
            yield Violation("preset.probability_sum", f"lotteries[{at}].prizes", "各档概率之和要等于100%")


def tiers_out_of_step(preset: Preset) -> Iterator[Violation]:
    """Ask that tiers are levels 1, 2, 3 … and their thresholds rise from nothing."""
    for at, tier in enumerate(preset.tiers):
        if tier.level != at + 1:
            yield Violation("preset.tiers", f"tiers[{at}].level", "等级要从1起连续编号")
    if preset.tiers and preset.tiers[0].need_12m_fen != 0:
        yield Violation("preset.tiers", "tiers[0].need_12m_fen", "最低一级的门槛要是0元")
    for at, (lower, higher) in enumerate(pairwise(preset.tiers), 1):
        if higher.need_12m_fen <= lower.need_12m_fen:
            yield Violation("preset.tiers", f"tiers[{at}].need_12m_fen", "等级门槛要一级比一级高")


def calendar_out_of_order(preset: Preset) -> Iterator[Violation]:
    """Ask for 1 to 31 calendar rows in date order."""
    if not 1 <= len(preset.sop) <= LONGEST_CALENDAR:
        yield Violation("preset.calendar_days", "sop", f"日程要有1到{LONGEST_CALENDAR}行")
    for at, (row, following) in enumerate(pairwise(preset.sop), 1):
        if following.date < row.date:
            yield Violation("preset.calendar_days", f"sop[{at}].date", "日程要按日期排列")


def announcement_not_in_four(preset: Preset) -> Iterator[Violation]:
    """Ask for the four parts of the announcement: value, rules, penalty, vision (method 001-23)."""
    if len(preset.announcement) != ANNOUNCEMENT_PARTS:
        yield Violation("preset.announcement", "announcement", "群公告要有价值、规则、惩罚、愿景四段")
    for at, part in enumerate(preset.announcement):
        if not part.strip():
            yield Violation("preset.announcement", f"announcement[{at}]", "群公告有一段是空的")


def times_that_end_too_soon(preset: Preset) -> Iterator[Violation]:
    """Ask that whatever begins ends later, and can be collected until the end at least."""
    for at, sale in enumerate(preset.sales):
        if sale.start and sale.end and sale.end <= sale.start:
            yield Violation("preset.sale_times", f"sales[{at}].end", f"“{sale.name}”的结束要晚于开始")
        if sale.end and sale.pickup_until and sale.pickup_until < sale.end:
            yield Violation("preset.sale_times", f"sales[{at}].pickup_until", "自提截止不能早于抢购结束")
    for at, lottery in enumerate(preset.lotteries):
        if lottery.start and lottery.end and lottery.end < lottery.start:
            yield Violation("preset.lottery_times", f"lotteries[{at}].end", "抽奖结束不能早于开始")
        if lottery.end and lottery.redeem_until and lottery.redeem_until < lottery.end:
            yield Violation(
                "preset.lottery_times", f"lotteries[{at}].redeem_until", "兑奖截止不能早于抽奖结束"
            )
    for at, group in enumerate(preset.groups):
        if group.close and group.close < group.open:
            yield Violation("preset.group_times", f"groups[{at}].close", f"“{group.name}”的解散不能早于开群")


def flash_groups_that_stay(preset: Preset) -> Iterator[Caution]:
    """Advise that a flash group closes within seven days (method 002-10)."""
    for at, group in enumerate(preset.groups):
        stays = not group.close or (group.close - group.open).days > LONGEST_FLASH_DAYS
        if group.lifecycle == "flash" and stays:
            said = f"快闪群“{group.name}”要在{LONGEST_FLASH_DAYS}天内解散"
            yield Caution("preset.lifecycle", f"groups[{at}].close", said)


def names_used_twice(preset: Preset) -> Iterator[Violation]:
    """Ask that an id names one thing."""
    named = {
        "groups": [group.id for group in preset.groups],
        "gifts": [gift.sku for gift in preset.gifts],
        "templates": [paper.id for paper in preset.templates],
        "sales": [sale.id for sale in preset.sales],
        "lotteries": [lottery.id for lottery in preset.lotteries],
        "alliance": [partner.id for partner in preset.alliance],
    }
    for at, sale in enumerate(preset.sales):
        named[f"sales[{at}].items"] = [item.sku for item in sale.items]
    for table, ids in named.items():
        for at, name in enumerate(ids):
            if name in ids[:at]:
                yield Violation("preset.duplicate_id", f"{table}[{at}]", f"编号“{name}”用了两次")


def things_without_a_name(preset: Preset) -> Iterator[Violation]:
    """Ask that the shop, its groups, papers and sales have names; a gift's name is rule P-05."""
    named = [("shop.name", preset.shop.name, "店名没有写")]
    named += [(f"groups[{at}].name", group.name, "群名没有写") for at, group in enumerate(preset.groups)]
    named += [
        (f"templates[{at}].name", paper.name, "券名没有写") for at, paper in enumerate(preset.templates)
    ]
    named += [(f"sales[{at}].name", sale.name, "抢购的名字没有写") for at, sale in enumerate(preset.sales)]
    for path, name, said in named:
        if not name.strip():
            yield Violation("preset.name", path, said)


def groups_named_alike(preset: Preset) -> Iterator[Violation]:
    """Ask that a group's name means one group, as where a group is added later."""
    names = [group.name.strip() for group in preset.groups]
    for at, name in enumerate(names):
        if name and name in names[:at]:
            yield Violation("preset.name", f"groups[{at}].name", f"群名“{name}”用了两次")


def platforms_nobody_knows(preset: Preset) -> Iterator[Violation]:
    """Ask that a group lives where a group can be added later too."""
    for at, group in enumerate(preset.groups):
        if group.platform not in PLATFORMS:
            said = f"没有“{group.platform}”这样的群平台"
            yield Violation("preset.platform", f"groups[{at}].platform", said)


def names_of_nothing(preset: Preset) -> Iterator[Violation]:
    """Ask that every coupon, gift and tier that is referred to exists."""
    for path, gives in _handed_out(preset):
        if gives.sku and not preset.gift(gives.sku):
            yield Violation("preset.reference", f"{path}.gives.sku", f"没有编号为“{gives.sku}”的礼品")
    for path, reward in _rewards(preset):
        if reward.coupon and not preset.template(reward.coupon):
            yield Violation("preset.reference", f"{path}.coupon", f"没有编号为“{reward.coupon}”的券")
        if reward.gift and not preset.gift(reward.gift):
            yield Violation("preset.reference", f"{path}.gift", f"没有编号为“{reward.gift}”的礼品")
    for at, paper in enumerate(preset.templates):
        audience = _AUDIENCE.fullmatch(paper.audience)
        if not audience or (audience.group(1) and int(audience.group(1)) > len(preset.tiers)):
            yield Violation(
                "preset.reference", f"templates[{at}].audience", f"没有“{paper.audience}”这样的适用人群"
            )


def more_prizes_than_gifts(preset: Preset) -> Iterator[Caution]:
    """Advise that the gifts in stock cover the prizes that are handed out of them."""
    for at, lottery in enumerate(preset.lotteries):
        for index, prize in enumerate(lottery.prizes):
            gift = preset.gift(prize.gives.sku) if prize.gives else None
            if gift and prize.gives and prize.quantity * prize.gives.quantity > gift.qty:
                said = f"“{prize.name}”的数量超过礼品“{gift.name}”的库存"
                yield Caution("preset.gift_stock", f"lotteries[{at}].prizes[{index}].quantity", said)


def _handed_out(preset: Preset) -> Iterator[tuple[str, Gives]]:
    for at, paper in enumerate(preset.templates):
        if paper.gives:
            yield f"templates[{at}]", paper.gives
    for at, lottery in enumerate(preset.lotteries):
        for index, prize in enumerate(lottery.prizes):
            if prize.gives:
                yield f"lotteries[{at}].prizes[{index}]", prize.gives


def _rewards(preset: Preset) -> Iterator[tuple[str, Reward]]:
    for at, tier in enumerate(preset.tiers):
        for index, benefit in enumerate(tier.benefits):
            yield f"tiers[{at}].benefits[{index}]", Reward(coupon=benefit.coupon, quantity=benefit.quantity)
    if not preset.referral:
        return
    for side in ("inviter_reward", "invitee_reward"):
        reward = getattr(preset.referral, side)
        if reward:
            yield f"referral.{side}", reward
    for at, step in enumerate(preset.referral.milestones):
        yield f"referral.milestones[{at}].reward", step.reward
