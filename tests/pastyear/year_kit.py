"""A shop about to be told: the fruit plan's terms, dice that are loaded, an empty ledger."""

import random
from datetime import UTC, date, datetime

from shop_kit import preset

from shopqun.basics import Money, ShopDay
from shopqun.coupons.template import Gives, Template
from shopqun.pastyear.dice import Dice
from shopqun.pastyear.ledger import Ledger
from shopqun.pastyear.people import Crowd
from shopqun.pastyear.shop import Shop
from shopqun.planning.outline import shifted
from shopqun.referrals.rules import Terms

OPENS, NOW = date(2026, 3, 9), datetime(2027, 3, 9, 12, tzinfo=UTC)


def template(key, **more):
    """Give a cash paper worth 8 from 59, unless more is said."""
    said = {"kind": "cash", "min_spend": Money(5900), "value": Money(800), "valid_days": 7, "audience": "all"}
    return Template(id=key, name=key, total=900, per_member=2, stack=False, terms="", **(said | more))


def seeded(seed):
    """Give dice that tell one and the same story."""
    return Dice(random.Random(seed).random)  # noqa: S311 - a story, not a secret


def a_shop(seed=1):
    """Give a shop with the plan's four templates."""
    dice = seeded(seed)
    gives = Gives("砂糖橘", 1, "G02")
    templates = (
        template("C01", min_spend=Money(2900), value=Money(500), audience="new"),
        template("C02"),
        template("C03", kind="exchange", min_spend=Money(), gives=gives, cost_fen=320),
        template("C04", kind="percent", value_pct=90, max_off=Money(1500), audience="tier:2"),
    )
    return Shop(
        plan=shifted(preset(), OPENS),
        templates={each.id: each for each in templates},
        terms=Terms(90, 7, Money(2900), 10),
        days=ShopDay(),
        dice=dice,
        ledger=Ledger({}),
        crowd=Crowd(dice, seed),
        opens=OPENS,
        now=NOW,
        stock={"G02": 5},
    )


def neighbour(shop, day=OPENS):
    """Let somebody join at ten."""
    who = shop.crowd.join(len(shop.people) + 1, shop.moment(day, 600), day, channel="counter", clerk="小林")
    shop.people.append(who)
    return who


def rows(shop, table, *columns):
    """Give columns of a table's rows by their places."""
    return [tuple(row[column] for column in columns) for row in shop.ledger.rows[table]]
