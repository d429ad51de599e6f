from datetime import timedelta

import pytest

from shopqun.pastyear.evenings import Evenings
from tests.pastyear.year_kit import OPENS, a_shop, neighbour, rows


@pytest.fixture
def shop():
    made = a_shop(9)
    for _ in range(700):
        neighbour(made)
    return made


@pytest.fixture
def evenings(shop):
    return Evenings(shop, shop.plan.sales[0])


def pieces(shop, *states):
    """Count the pieces of each article in these states."""
    found = {}
    for sku, quantity, state in rows(shop, "claims", 2, 6, 8):
        if state in states:
            found[sku] = found.get(sku, 0) + quantity
    return found


def test_no_more_is_held_than_there_is(shop, evenings):
    evenings.hold(OPENS, "夜市")
    evenings.write()
    stock = dict(rows(shop, "sale_items", 1, 8))
    out = pieces(shop, "held")
    assert set(out) == set(stock)
    assert all(out[sku] <= stock[sku] for sku in stock)
    assert pieces(shop, "waiting")


def test_next_day_goods_are_collected_and_the_rest_is_let_go(shop, evenings):
    evenings.hold(OPENS, "夜市")
    evenings.hand_out(OPENS + timedelta(days=1))
    evenings.write()
    assert set(rows(shop, "claims", 8)) == {("taken",), ("released",)}
    newest = dict(rows(shop, "claim_events", 1, 2))
    assert newest == dict(rows(shop, "claims", 0, 8))


def test_a_person_claims_an_article_once_and_within_its_limit(shop, evenings):
    evenings.hold(OPENS, "夜市")
    evenings.write()
    claims = rows(shop, "claims", 1, 2, 5)
    assert len(claims) == len(set(claims))
    limits = dict(rows(shop, "sale_items", 1, 9))
    assert all(quantity <= limits[sku] for sku, quantity in rows(shop, "claims", 2, 6))


def test_what_is_announced_is_unclaimed(shop, evenings):
    evenings.announce(OPENS, "今晚")
    evenings.write()
    assert rows(shop, "sales", 0, 1) == [("F02", "今晚")]
    assert len(shop.ledger.rows["sale_items"]) == 3
    assert shop.ledger.rows["claims"] == []


def test_the_plans_own_evening_is_claimed_too(shop, evenings):
    evenings.hold_planned(OPENS)
    evenings.write()
    assert {sale for (sale,) in rows(shop, "claims", 1)} == {"F01"}
    assert shop.ledger.rows["sales"] == []
