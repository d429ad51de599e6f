"""The door of the flash sales, on real books."""

from datetime import timedelta

import pytest
from flashsales.sale_kit import CARD, END, PICKUP_UNTIL, START, put_member, reason, standing
from sqlalchemy import select

from shopqun.basics import Refused
from shopqun.coupons.code import parse
from shopqun.data.tables.flashsales import ClaimEvent
from shopqun.flashsales.service import Asker

INSTANT = timedelta(microseconds=1)


def test_a_claim_holds_its_pieces(sales, do):
    answer = do.claim("F01", "S01", Asker("王阿姨"), quantity=2)
    assert (answer.sale, answer.sku, answer.name, answer.quantity) == ("F01", "S01", "王阿姨", 2)
    assert (answer.state, answer.place, answer.moved_up) == ("held", None, ())
    assert parse(answer.pickup_code).kind == "K"
    assert standing(sales, "S01") == (2, 0, 3, 0)


def test_a_sale_answers_to_its_exact_name(do):
    assert do.claim("周六鲜果夜市", "S01", Asker("王")).state == "held"
    assert reason(do.claim("周六", "S01", Asker("王"))) == "unknown_sale"


def test_more_than_is_left_waits_whole_with_its_place(sales, do):
    do.claim("F01", "S02", Asker("一"), quantity=2)
    second = do.claim("F01", "S02", Asker("二"), quantity=2)
    third = do.claim("F01", "S02", Asker("三"), quantity=2)
    assert [(second.state, second.place), (third.state, third.place)] == [("waiting", 1), ("waiting", 2)]
    assert standing(sales, "S02") == (2, 0, 1, 4)
    # One piece is left, and one is asked for: it is held although others wait for two.
    assert do.claim("F01", "S02", Asker("四")).state == "held"


def test_cancelling_moves_the_queue_up_in_its_order(sales, do):
    first = do.claim("F01", "S02", Asker("一"), quantity=2)
    do.claim("F01", "S02", Asker("二"))
    third = do.claim("F01", "S02", Asker("三"), quantity=2)
    fourth = do.claim("F01", "S02", Asker("四"))
    gone = do.cancel(str(first.claim))
    assert (gone.state, gone.moved_up) == ("released", (third.claim,))
    assert [(claim.id, claim.state, claim.place) for claim in sales.claims("F01")][2:] == [
        (third.claim, "held", None),
        (fourth.claim, "waiting", 1),
    ]


def test_nobody_moves_up_once_the_goods_are_no_longer_handed_out(sales, do, clock):
    first = do.claim("F01", "S03", Asker("一"))
    do.claim("F01", "S03", Asker("二"))
    clock.at = PICKUP_UNTIL
    assert do.cancel(str(first.claim)).moved_up == ()
    assert standing(sales, "S03") == (0, 0, 1, 1)


def test_the_queue_moves_up_until_the_last_instant(do, clock):
    first = do.claim("F01", "S03", Asker("一"))
    second = do.claim("F01", "S03", Asker("二"))
    clock.at = PICKUP_UNTIL - INSTANT
    assert do.cancel(str(first.claim)).moved_up == (second.claim,)


def test_cancelling_is_refused_for_what_is_done(do):
    held = do.claim("F01", "S01", Asker("一"))
    taken = do.claim("F01", "S01", Asker("二"))
    do.cancel(str(held.claim))
    do.pickup(taken.pickup_code)
    assert reason(do.cancel(str(held.claim))) == "already_released"
    assert reason(do.cancel(str(taken.claim))) == "already_taken"
    for nobodys in ("99", "x", "-1", "9" * 30, "²"):
        assert reason(do.cancel(nobodys)) == "unknown_claim"


def test_picking_up(sales, do):
    held = do.claim("F01", "S03", Asker("一"))
    waits = do.claim("F01", "S03", Asker("二"))
    assert reason(do.pickup(waits.pickup_code)) == "still_waiting"
    assert do.pickup(f"SQ:{held.pickup_code}".lower()).state == "taken"
    assert reason(do.pickup(held.pickup_code)) == "already_taken"
    assert standing(sales, "S03") == (0, 1, 0, 1)
    do.cancel(str(waits.claim))
    assert reason(do.pickup(waits.pickup_code)) == "released"


def test_a_code_that_is_none_unknown_or_of_another_kind(books, do):
    put_member(books)
    assert reason(do.pickup("hello")) == "not_a_code"
    assert reason(do.pickup("K0000000000K")) == "unknown_code"
    assert reason(do.pickup("C0000000000C")) == "unknown_code"
    assert reason(do.pickup(CARD)) == "wrong_kind"


def test_limits_count_what_is_held_taken_and_waited_for(do):
    taken = do.claim("F01", "S01", Asker("王"))
    do.pickup(taken.pickup_code)
    second = do.claim("F01", "S01", Asker(" 王 "))
    assert reason(do.claim("F01", "S01", Asker("王"))) == "sku_limit"
    do.claim("F01", "S03", Asker("李"))
    assert do.claim("F01", "S03", Asker("王")).state == "waiting"
    assert reason(do.claim("F01", "S03", Asker("王"))) == "sku_limit"
    assert reason(do.claim("F01", "S02", Asker("王"))) == "skus_limit"
    do.cancel(str(second.claim))
    assert do.claim("F01", "S01", Asker("王")).state == "held"


def test_a_member_is_not_the_bare_name(books, sales, do):
    put_member(books)
    do.claim("F01", "S01", Asker("王阿姨"), quantity=2)
    for said in ("1", CARD, "13800000001"):
        answer = do.claim("F01", "S01", Asker(member=said))
        if said == "13800000001":
            assert reason(answer) == "sku_limit"
        else:
            assert (answer.name, answer.state) == ("王阿姨", "held")
    assert [claim.member_id for claim in sales.claims("F01")] == [None, 1, 1]
    assert reason(do.claim("F01", "S01", Asker(member="77"))) == "unknown_member"


@pytest.mark.parametrize(
    ("at", "verdict"),
    [(START - INSTANT, "sale_not_open"), (START, "held"), (END - INSTANT, "held"), (END, "sale_not_open")],
)
def test_a_sale_is_half_open(do, clock, at, verdict):
    clock.at = at
    answer = do.claim("F01", "S01", Asker("王"))
    assert (reason(answer) if isinstance(answer, Refused) else answer.state) == verdict


@pytest.mark.parametrize(
    ("asker", "quantity", "code"),
    [
        (Asker("王"), 0, "bad_quantity"),
        (Asker("王"), -1, "bad_quantity"),
        (Asker("王"), 10_000, "bad_quantity"),
        (Asker(" \u3000"), 1, "bad_name"),
        (Asker("长" * 41), 1, "bad_name"),
    ],
)
def test_what_is_no_claim_at_all(sales, do, asker, quantity, code):
    assert reason(do.claim("F01", "S01", asker, quantity=quantity)) == code
    assert sales.claims("F01") == ()


def test_the_same_request_is_one_claim(sales):
    first = sales.claim("F01", "S01", Asker("王"), request_id="a")
    again = sales.claim("F01", "S01", Asker("王"), request_id="a")
    assert (again.value, again.repeated) == (first.value, True)
    other = sales.claim("F01", "S01", Asker("王"), quantity=2, request_id="a")
    assert reason(other.value) == "request_id_reused"
    assert standing(sales, "S01") == (1, 0, 4, 0)


def test_releasing_what_was_not_collected(sales, do, clock):
    taken = do.claim("F01", "S03", Asker("一"))
    waits = do.claim("F01", "S03", Asker("二"))
    held = do.claim("F01", "S01", Asker("二"))
    do.pickup(taken.pickup_code)
    clock.at = PICKUP_UNTIL - INSTANT
    assert reason(do.release("F01")) == "not_due"
    assert reason(do.release("F09")) == "unknown_sale"
    clock.at = PICKUP_UNTIL
    assert do.release("F01").released == (waits.claim, held.claim)
    assert do.release("F01").released == ()
    assert standing(sales, "S03") == (0, 1, 0, 0)


def test_every_state_entered_is_an_event(books, do):
    first = do.claim("F01", "S03", Asker("一"))
    do.claim("F01", "S03", Asker("二"))
    do.cancel(str(first.claim))
    with books.reading() as db:
        events = db.execute(select(ClaimEvent.claim_id, ClaimEvent.state, ClaimEvent.why)).all()
    assert [tuple(event) for event in events] == [
        (1, "held", "claimed"),
        (2, "waiting", "claimed"),
        (1, "released", "cancelled"),
        (2, "held", "moved_up"),
    ]


def test_reads_of_a_sale_nobody_knows(sales):
    for read in (sales.show, sales.claims, sales.words_left):
        assert reason(read("F09")) == "unknown_sale"
    assert [sale.id for sale in sales.list_sales()] == ["F01"]
    assert sales.words_left("F01").endswith("智利车厘子JJ 500g 35.9元 还剩1份")
