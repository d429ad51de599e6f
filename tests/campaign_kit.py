"""A sale on a Saturday evening and a lottery of four days, with nothing behind them."""

from datetime import date, datetime

from shopqun.basics import SHOP_ZONE, ShopDay
from shopqun.calendar.campaign import Campaign, CampaignKind

DAYS = ShopDay()


def at(text):
    """Give an instant of the shop: `at("03-06 19:30")` in 2027."""
    return datetime.strptime(f"2027-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=SHOP_ZONE)


def sale(**more):
    """Give the sale of Saturday the sixth of March, half past seven to ten, to be fetched on Sunday."""
    said = {
        "kind": CampaignKind.SALE,
        "id": "F01",
        "name": "周六夜市",
        "day": date(2027, 3, 6),
        "last": date(2027, 3, 6),
        "starts_at": at("03-06 19:30"),
        "collect_until": at("03-07 20:00"),
        "goods": ("草莓500g 23.9元，60份", "脐橙2.5kg 18.8元，80份"),
        "each": 2,
    }
    return Campaign(**said | more)


def lottery(**more):
    """Give the lottery from Thursday the eighteenth to Sunday the twenty-first of March."""
    said = {
        "kind": CampaignKind.LOTTERY,
        "id": "L01",
        "name": "草莓节",
        "day": date(2027, 3, 18),
        "last": date(2027, 3, 21),
        "starts_at": None,
        "collect_until": at("03-29 00:00"),
        "goods": ("一等奖 果篮，3份",),
        "each": 3,
        "how": "满39元得1张抽奖码；",
    }
    return Campaign(**said | more)
