"""What the file refuses of sales, their goods and claims."""

from datetime import UTC, datetime, timedelta

import pytest

from shopqun.data.tables.flashsales import Claim, ClaimEvent, Sale, SaleItem

SEVEN = datetime(2027, 3, 6, 11, 30, tzinfo=UTC)
NINE, MONDAY = SEVEN + timedelta(hours=2), SEVEN + timedelta(days=2)


@pytest.fixture
def goods(put):
    """One article of one sale, as a claim names it."""
    sale = put(Sale, id="F01", starts_at=SEVEN, ends_at=NINE, pickup_until=MONDAY)
    put(SaleItem, sale_id=sale, sku="S01")
    return {"sale_id": sale, "sku": "S01", "state": "held"}


@pytest.mark.parametrize(
    ("start", "end", "until", "stands"),
    [
        (SEVEN, NINE, NINE, True),
        (SEVEN, SEVEN, MONDAY, False),
        (NINE, SEVEN, MONDAY, False),
        (SEVEN, NINE, NINE - timedelta(seconds=1), False),
    ],
)
def test_a_sale_ends_after_it_begins_and_is_collected_after_it_ends(put, refused, start, end, until, stands):
    times = {"starts_at": start, "ends_at": end, "pickup_until": until}
    assert put(Sale, id="F09", **times) == "F09" if stands else refused(Sale, **times) == "ck_sales_order"


@pytest.mark.parametrize("many", [0, -1])
def test_a_person_may_have_something(refused, many):
    times = {"starts_at": SEVEN, "ends_at": NINE, "pickup_until": MONDAY}
    assert refused(Sale, **times, skus_per_person=many) == "ck_sales_skus"


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        ({"stock": -1}, "counts"),
        ({"per_person": 0}, "counts"),
        ({"flash_fen": -1}, "prices"),
        ({"cost_fen": -1}, "prices"),
        ({"regular_fen": -1}, "prices"),
    ],
)
def test_goods_have_counts_and_prices(refused, goods, wrong, rule):
    assert refused(SaleItem, sale_id="F01", sku="S02", **wrong) == f"ck_sale_items_{rule}"


def test_goods_given_away_and_sold_out_are_goods(put, goods):
    put(SaleItem, sale_id="F01", sku="S02", stock=0, flash_fen=0, cost_fen=0, regular_fen=0)


def test_an_article_stands_in_a_sale_once(refused, goods):
    assert refused(SaleItem, sale_id="F01", sku="S01") == "sale_items.sale_id, sale_items.sku"


@pytest.mark.parametrize("pieces", [0, -1])
def test_nothing_cannot_be_claimed(refused, goods, pieces):
    assert refused(Claim, **goods, quantity=pieces) == "ck_claims_quantity"


@pytest.mark.parametrize("state", ["held", "waiting", "taken", "released"])
def test_a_claim_is_in_a_state(put, refused, goods, state):
    put(Claim, **(goods | {"state": state}))
    assert refused(Claim, **(goods | {"state": f"{state} "})) == "ck_claims_state"


def test_a_pick_up_code_is_one_claim_s(put, refused, goods):
    put(Claim, **goods, pickup_code="K1")
    assert refused(Claim, **goods, pickup_code="K1") == "claims.pickup_code"


def test_a_claim_is_for_an_article_of_that_very_sale(put, refused, goods):
    put(Sale, id="F02", starts_at=SEVEN, ends_at=NINE, pickup_until=MONDAY)
    assert refused(Claim, **(goods | {"sale_id": "F02"})) == ""
    assert refused(Claim, **(goods | {"sku": "S99"})) == ""


def test_an_event_is_a_claim_s(put, refused, goods):
    put(ClaimEvent, claim_id=put(Claim, **goods))
    assert refused(ClaimEvent, claim_id=99) == ""
