"""A claim judged: every refusal, their order, and the queue."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flashsales.sale_kit import CHERRY, END, ORANGE, SALE, START, STRAWBERRY
from hypothesis import given
from hypothesis import strategies as st

from shopqun.basics import Refused
from shopqun.flashsales.claims import (
    Claim,
    ClaimFacts,
    ClaimState,
    Held,
    Waiting,
    judge_claim,
    may_cancel,
    may_pick_up,
    moving_up,
)
from shopqun.flashsales.sale import Standing

INSTANT = timedelta(microseconds=1)
FREE = ClaimFacts(SALE, Standing(STRAWBERRY), "n:王阿姨", quantity=1)


def reason(verdict):
    return verdict.reason if isinstance(verdict, Refused) else verdict


@pytest.mark.parametrize(
    ("facts", "at", "verdict"),
    [
        (FREE, START, Held()),
        (FREE, END - INSTANT, Held()),
        (FREE, START - INSTANT, "sale_not_open"),
        (FREE, END, "sale_not_open"),
        (replace(FREE, sale=None), START, "unknown_sale"),
        (replace(FREE, standing=None), START, "unknown_sku"),
        (replace(FREE, person=None), START, "unknown_member"),
        (replace(FREE, quantity=2), START, Held()),
        (replace(FREE, quantity=3), START, "sku_limit"),
        (replace(FREE, theirs={"S01": 1}), START, Held()),
        (replace(FREE, theirs={"S01": 2}), START, "sku_limit"),
        (replace(FREE, theirs={"S02": 2}), START, Held()),
        (replace(FREE, theirs={"S02": 1, "S03": 1}), START, "skus_limit"),
        (replace(FREE, theirs={"S02": 1, "S01": 1}), START, Held()),
        (replace(FREE, theirs={"S02": 1, "S03": 0}), START, Held()),
        # 5 in stock, 4 gone: one fits, two wait whole behind the three who wait already.
        (replace(FREE, standing=Standing(STRAWBERRY, held=3, taken=1)), START, Held()),
        (
            replace(FREE, standing=Standing(STRAWBERRY, held=3, taken=1), quantity=2, queue=3),
            START,
            Waiting(4),
        ),
        (replace(FREE, standing=Standing(STRAWBERRY, held=5)), START, Waiting(1)),
    ],
)
def test_judge_claim(facts, at, verdict):
    assert reason(judge_claim(facts, at)) == verdict


def test_the_order_of_the_refusals():
    nothing_right = ClaimFacts(None, None, None, 3, {"S02": 1, "S03": 1})
    too_late, too_much = END, replace(nothing_right, sale=SALE, standing=Standing(STRAWBERRY), person="n:王")
    assert reason(judge_claim(nothing_right, too_late)) == "unknown_sale"
    assert reason(judge_claim(replace(nothing_right, sale=SALE), too_late)) == "sale_not_open"
    assert reason(judge_claim(replace(nothing_right, sale=SALE), START)) == "unknown_sku"
    assert reason(judge_claim(replace(too_much, person=None), START)) == "unknown_member"
    assert reason(judge_claim(too_much, START)) == "sku_limit"
    assert reason(judge_claim(replace(too_much, quantity=1), START)) == "skus_limit"


def test_a_limit_says_what_it_is_and_what_they_have():
    refused = judge_claim(replace(FREE, quantity=2, theirs={"S01": 1}), START)
    assert refused == Refused("sku_limit", {"limit": 2, "already": 1})


def waiting(number, quantity):
    return Claim(
        number, "F01", "S02", None, "王", "n:王", quantity, "", ClaimState.WAITING, START, place=number
    )


@pytest.mark.parametrize(
    ("available", "queue", "moved"),
    [
        (0, [1, 1], []),
        (1, [1, 1], [1]),
        (2, [1, 1], [1, 2]),
        (2, [3, 2], [2]),  # three do not fit, the next two do
        (3, [2, 2, 1], [1, 3]),
        (-1, [1], []),
    ],
)
def test_moving_up_takes_each_claim_that_fits_whole(available, queue, moved):
    claims = [waiting(place + 1, quantity) for place, quantity in enumerate(queue)]
    assert [claim.id for claim in moving_up(available, claims)] == moved


@given(st.integers(0, 20), st.lists(st.integers(1, 5)))
def test_moving_up_never_gives_more_than_there_is_and_keeps_the_order(available, queue):
    claims = [waiting(place + 1, quantity) for place, quantity in enumerate(queue)]
    moved = moving_up(available, claims)
    left = available - sum(claim.quantity for claim in moved)
    assert left >= 0
    assert [claim.id for claim in moved] == sorted(claim.id for claim in moved)
    assert all(claim.quantity > left for claim in claims if claim not in moved)


@pytest.mark.parametrize(
    ("state", "pickup", "cancel"),
    [
        (ClaimState.HELD, None, None),
        (ClaimState.WAITING, "still_waiting", None),
        (ClaimState.TAKEN, "already_taken", "already_taken"),
        (ClaimState.RELEASED, "released", "already_released"),
    ],
)
def test_what_a_state_allows(state, pickup, cancel):
    assert reason(may_pick_up(state)) == pickup
    assert reason(may_cancel(state)) == cancel


@pytest.mark.parametrize(("item", "limit"), [(CHERRY, 1), (ORANGE, 2), (STRAWBERRY, 2)])
def test_a_limit_is_each_articles_own(item, limit):
    facts = ClaimFacts(SALE, Standing(item), "n:王", limit)
    assert judge_claim(facts, START) == Held()
    assert reason(judge_claim(replace(facts, quantity=limit + 1), START)) == "sku_limit"
