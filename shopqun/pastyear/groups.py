"""How the groups grew, and the codes that led there."""

from datetime import timedelta

from shopqun.pastyear.shop import Shop

_CODES = (
    ("wecom_customer_group", "https://work.weixin.qq.com/gm/3f9c1a7e2b5d4086a1c7"),
    ("wechat_group", "https://weixin.qq.com/g/AwYAAJx3kQ9vR2mNpL7sT4uWzXcVbHdF"),
)
_NEARLY_FULL, _CODE_DAYS = 187, 5


def tell_groups(shop: Shop) -> None:
    """Count the first group every week up to nearly full; a code of WeChat's own was taken five days ago."""
    today = shop.days.of(shop.now)
    weeks = max(1, (today - shop.opens).days // 7)
    for group, plan in enumerate(shop.plan.groups[:2]):
        for week in range(weeks):
            day = shop.opens + timedelta(days=7 * week + 1)
            people = 12 + round((_NEARLY_FULL - 12) * (week / weeks) ** 0.5) if not group else 20 + week % 45
            shop.ledger.add("group_counts", plan.id, people, shop.moment(day, 21 * 60))
        last = _NEARLY_FULL if not group else 64
        made_on = today - timedelta(days=_CODE_DAYS)
        at = shop.moment(made_on, 10 * 60)
        shop.ledger.add("group_counts", plan.id, last, at)
        kind, payload = next(code for code in _CODES if code[0] == plan.platform)
        shop.ledger.add("group_qrs", plan.id, payload, kind, made_on, at)
