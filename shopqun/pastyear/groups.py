"""How the groups grew, and the codes that led there."""

from datetime import date, timedelta

from shopqun.pastyear.shop import Shop

_PEOPLE = (187, 64, 118)
"""How many each group has at last: nearly full, three days old, the regulars."""
_CODES = (
    ("wecom_customer_group", "https://work.weixin.qq.com/gm/3f9c1a7e2b5d4086a1c7"),
    ("wechat_group", "https://weixin.qq.com/g/AwYAAJx3kQ9vR2mNpL7sT4uWzXcVbHdF"),
)
_BEGAN_WITH, _CODE_DAYS, _WEEKLY_AFTER = 12, 5, 28


def tell_groups(shop: Shop) -> None:
    """Count each group since it opened, weekly where that is long ago; the last one has no code yet."""
    today = shop.days.of(shop.now)
    for plan, last in zip(shop.plan.groups, _PEOPLE, strict=True):
        for day, people in _counts(plan.open or shop.opens, today, last):
            shop.ledger.add("group_counts", plan.id, people, shop.moment(day, 21 * 60))
    for plan, (kind, payload) in zip(shop.plan.groups, _CODES, strict=False):
        made_on = max(plan.open or shop.opens, today - timedelta(days=_CODE_DAYS))
        shop.ledger.add("group_qrs", plan.id, payload, kind, made_on, shop.moment(made_on, 10 * 60))


def _counts(opened: date, today: date, last: int) -> list[tuple[date, int]]:
    """Give the evenings until yesterday on which people were counted, and how many: fast at first."""
    days = (today - opened).days
    step = 7 if days > _WEEKLY_AFTER else 1
    ages = range((days - 1) % step, days, step)
    grown = [(age + 1) / days for age in ages]
    return [
        (opened + timedelta(days=age), _BEGAN_WITH + round((last - _BEGAN_WITH) * share**0.5))
        for age, share in zip(ages, grown, strict=True)
    ]
