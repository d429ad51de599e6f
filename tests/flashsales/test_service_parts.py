"""Handing over a part, taking a hand-over back, and the price book."""

import pytest
from flashsales.sale_kit import END, PICKUP_UNTIL, START, reason, standing

from shopqun.flashsales.service import Asker


@pytest.fixture
def two(do):
    """Two strawberries for 王."""
    return do.claim("F01", "S01", Asker("王"), quantity=2)


def test_one_now_and_one_later_under_the_same_code(do, sales, two):
    first = do.pickup(two.pickup_code, 1)
    assert (first.quantity, first.state, first.still_held) == (1, "taken", 1)
    assert standing(sales, "S01") == (1, 1, 3, 0)
    second = do.pickup(two.pickup_code)
    assert (second.quantity, second.state, second.still_held) == (1, "taken", 0)
    assert standing(sales, "S01") == (0, 2, 3, 0)
    assert reason(do.pickup(two.pickup_code)) == "already_taken"
    assert reason(do.claim("F01", "S01", Asker("王"))) == "sku_limit"  # two are two, in parts or not


def test_the_rest_is_released_like_any_other(do, sales, clock, two):
    do.pickup(two.pickup_code, 1)
    clock.at = PICKUP_UNTIL
    assert len(do.release("F01").released) == 1
    assert standing(sales, "S01") == (0, 1, 4, 0)
    assert reason(do.pickup(two.pickup_code)) == "released"


@pytest.mark.parametrize("pieces", [0, 3, -1])
def test_no_more_than_was_claimed(do, sales, two, pieces):
    assert reason(do.pickup(two.pickup_code, pieces)) == "more_than_held"
    assert standing(sales, "S01") == (2, 0, 3, 0)


def test_the_same_request_parts_once(do, sales, two):
    first = do.pickup(two.pickup_code, 1, request_id="p")
    assert do.pickup(two.pickup_code, 1, request_id="p") == first
    assert standing(sales, "S01") == (1, 1, 3, 0)
    assert reason(do.pickup(two.pickup_code, 2, request_id="p")) == "request_id_reused"


def test_a_hand_over_to_the_wrong_person_is_taken_back(do, sales, two):
    taken = do.pickup(two.pickup_code)
    back = do.undo_pickup(str(taken.claim), "给错人了")
    assert back.state == "held"
    assert standing(sales, "S01") == (2, 0, 3, 0)
    assert sales.claims("F01")[0].newest_why == "undone:给错人了"
    assert do.pickup(two.pickup_code).state == "taken"


def test_only_what_was_handed_over_is_taken_back(do, two):
    assert reason(do.undo_pickup(str(two.claim), "x")) == "not_taken"
    assert reason(do.undo_pickup("99", "x")) == "unknown_claim"


def test_the_price_book_is_written_from_now_on(do, sales, clock):
    assert [(line.sku, line.fen) for line in sales.prices()] == [("S01", None), ("S02", None), ("S03", None)]
    do.note_price("S01", 2980)
    clock.move(days=1)
    line = do.note_price("S01", 2750)
    assert (line.fen, line.at, line.name) == (2750, clock.at, "丹东99草莓500g")
    assert [line.fen for line in sales.prices()] == [2750, None, None]


@pytest.mark.parametrize(
    ("sku", "fen", "code"),
    [("S01", 0, "bad_price"), ("S01", 100_000_000, "bad_price"), ("S99", 1, "unknown_sku")],
)
def test_what_is_no_price_is_not_written(do, sales, sku, fen, code):
    assert reason(do.note_price(sku, fen)) == code
    assert all(line.fen is None for line in sales.prices())


def test_the_curve_of_a_sale(do, sales, clock, two):
    clock.move(minutes=5)
    do.claim("F01", "S02", Asker("李"))
    clock.at = END
    do.pickup(two.pickup_code, 1)
    assert [pieces for _, pieces in sales.sell_through("F01")] == [2, 3]
    assert reason(sales.sell_through("F09")) == "unknown_sale"


def test_prices_before_the_sale_are_evidence_on_its_board(clock, sales, do):
    clock.move(days=-3)
    do.note_price("S01", 2750)
    clock.at = START
    first = sales.show("F01").items[0]
    assert first.evidence.lows == (2750,)
