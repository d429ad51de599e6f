"""Writing claims."""

import secrets

import pytest
from flashsales.sale_kit import PICKUP_UNTIL, SALE, START, put_sale
from sqlalchemy import select

from shopqun.basics import ShopDay
from shopqun.data import flashsales as sales
from shopqun.data.flashsales_claims import add_claim, enter, move_up
from shopqun.data.gestures import Pen
from shopqun.data.tables.flashsales import ClaimEvent
from shopqun.flashsales.claims import ClaimState, Held, NewClaim, Waiting


def asked(quantity=1, sku="S02"):
    return NewClaim("F01", sku, None, "王", "n:王", quantity, why="a test")


@pytest.fixture
def pen(books):
    put_sale(books)
    with books.writing() as db:
        yield Pen(db, START, ShopDay(), None)


def test_a_claim_is_written_with_its_first_event(pen):
    held = add_claim(pen, asked(2), Held(), secrets.randbelow)
    waits = add_claim(pen, asked(), Waiting(1), secrets.randbelow)
    assert (held.state, held.quantity, held.at, held.entered_by) == (ClaimState.HELD, 2, START, "a test")
    assert (waits.state, waits.place) == (ClaimState.WAITING, 1)
    events = pen.db.execute(select(ClaimEvent.claim_id, ClaimEvent.state, ClaimEvent.business_day)).all()
    assert [tuple(event) for event in events] == [
        (held.id, "held", pen.day),
        (waits.id, "waiting", pen.day),
    ]


def test_the_newest_event_is_the_state(pen):
    claim = add_claim(pen, asked(), Held(), secrets.randbelow)
    enter(pen, claim.id, ClaimState.TAKEN, "picked_up")
    found = sales.known_claim(pen.db, claim.id)
    assert (found.state, found.entered_by, found.newest_why) == (ClaimState.TAKEN, "a test", "picked_up")


def test_what_fits_moves_up_until_the_goods_are_gone(pen):
    first = add_claim(pen, asked(2), Waiting(1), secrets.randbelow)
    second = add_claim(pen, asked(2), Waiting(2), secrets.randbelow)
    third = add_claim(pen, asked(1), Waiting(3), secrets.randbelow)
    other = add_claim(pen, asked(1, "S03"), Waiting(1), secrets.randbelow)
    late = Pen(pen.db, PICKUP_UNTIL, ShopDay(), None)
    assert move_up(late, SALE, ("S02",)) == ()
    # Three in stock: two, then not two more, then one.
    assert move_up(pen, SALE, ("S02",)) == (first.id, third.id)
    assert sales.known_claim(pen.db, second.id).place == 1
    assert sales.known_claim(pen.db, other.id).state is ClaimState.WAITING
