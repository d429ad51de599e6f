"""What stands in the house: who serves, where papers lie, fresh public codes, and copies of the books."""

from datetime import timedelta

from shopqun.coupons.code import CodeKind
from shopqun.coupons.template import life
from shopqun.pastyear.shop import CLERKS, PLACES, Shop

_OWNER = "老板"
_COSTS_FEN = {"门口": 6800, "隔壁干洗店": 2000, "小区公告栏": 1500}
_FRESH_DAYS, _LAST_COPY_DAYS = 4, 2


def furnish(shop: Shop) -> None:
    """Write it all down."""
    opening = shop.moment(shop.opens, 7 * 60 + 30)
    for name in dict.fromkeys(CLERKS):
        role = "owner" if name == _OWNER else "clerk"
        shop.ledger.add("staff_entries", name, role, True, opening)
    for name in PLACES:
        place = shop.ledger.add("placements", name, shop.opens, None)
        if name in _COSTS_FEN:
            shop.ledger.add("placement_costs", place, _COSTS_FEN[name], opening, shop.opens)
    _renew_codes(shop)
    _keep_copies(shop)


def _renew_codes(shop: Shop) -> None:
    """Give every template a public code that lives: the opening's have long lapsed."""
    day = shop.days.of(shop.now) - timedelta(days=_FRESH_DAYS)
    at = shop.moment(day, 9 * 60)
    for template in shop.templates.values():
        code, lives = shop.crowd.code(CodeKind.PUBLIC), life(template, day, shop.days)
        shop.ledger.add("coupons", code, "P", template.id, None, None, None, at, day, *lives)


def _keep_copies(shop: Shop) -> None:
    """Back the books up every week, the last time the day before yesterday."""
    last = shop.days.of(shop.now) - timedelta(days=_LAST_COPY_DAYS)
    weeks = (last - shop.opens).days // 7
    for week in range(weeks, -1, -1):
        day = last - timedelta(days=7 * week)
        at = shop.moment(day, 21 * 60 + 10)
        shop.ledger.put("gestures", f"backup-{day}", at, "owner", "backup", "", False, False, "null")
