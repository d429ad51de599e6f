"""Reading sales: counted from the claims, each sale for itself."""

from dataclasses import replace

import pytest
from flashsales.sale_kit import CARD, CHERRY, ITEMS, ORANGE, SALE, START, put_member, put_sale
from sqlalchemy import insert

from shopqun.data import flashsales as sales
from shopqun.data.tables.flashsales import Claim as ClaimTable
from shopqun.flashsales.sale import Standing

LATER = replace(SALE, id="F02", name="F01")


@pytest.fixture
def db(books):
    put_sale(books)
    put_sale(books, (CHERRY,), LATER)
    put_member(books)
    rows = [
        ("F01", "S02", "held", 1, "n:王"),
        ("F01", "S02", "waiting", 2, "n:王"),
        ("F01", "S02", "taken", 1, "n:李"),
        ("F01", "S02", "released", 3, "n:王"),
        ("F01", "S03", "waiting", 1, "n:李"),
        ("F01", "S02", "waiting", 1, "n:李"),
        ("F02", "S03", "held", 1, "n:王"),
    ]
    with books.writing() as pen:
        for number, (sale, sku, state, quantity, person) in enumerate(rows, start=1):
            pen.execute(
                insert(ClaimTable).values(
                    id=number,
                    sale_id=sale,
                    sku=sku,
                    member_id=None,
                    name=person[2:],
                    person=person,
                    quantity=quantity,
                    pickup_code=f"K{number}",
                    state=state,
                    at=START,
                )
            )
    with books.reading() as reading:
        yield reading


def test_a_sale_is_found_by_id_first_then_by_exact_name(db):
    assert sales.sale_named(db, "F01") == SALE
    assert sales.sale_named(db, "周六鲜果夜市") == SALE
    assert sales.sale_named(db, "周六") is None
    assert [sale.id for sale in sales.list_sales(db)] == ["F01", "F02"]


def test_a_board_counts_each_article(db):
    board = sales.board(db, SALE)
    assert board.items == (
        Standing(ITEMS[0]),
        Standing(ORANGE, held=1, taken=1, waiting=3),
        Standing(CHERRY, waiting=1),
    )
    assert sales.board(db, LATER).items == (Standing(CHERRY, held=1),)
    assert sales.standing(db, "F01", "S02") == board.items[1]
    assert sales.standing(db, "F02", "S02") is None


def test_pieces_of_a_person_leave_out_what_was_released(db):
    assert sales.pieces_of(db, "F01", "n:王") == {"S02": 3}
    assert sales.pieces_of(db, "F01", "n:李") == {"S02": 2, "S03": 1}
    assert sales.pieces_of(db, "F01", "n:陈") == {}


def test_places_are_counted_for_each_article(db):
    found = {claim.id: claim.place for claim in sales.claims_of(db, "F01")}
    assert found == {1: None, 2: 1, 3: None, 4: None, 5: 1, 6: 2}
    assert [claim.id for claim in sales.queue_of(db, "F01", "S02")] == [2, 6]
    assert sales.known_claim(db, 6).place == 2
    assert sales.claim_by_code(db, "K6") == sales.claim(db, 6)
    assert [claim.id for claim in sales.claims_of_person(db, "F01", "n:李")] == [3, 5, 6]


def test_a_claim_nobody_made(db):
    assert sales.claim(db, 99) is None
    assert sales.claim_by_code(db, "K99") is None
    with pytest.raises(LookupError):
        sales.known_claim(db, 99)


def test_a_claim_knows_its_sale(db):
    assert sales.sale_of(db, sales.known_claim(db, 7)) == LATER


def test_another_paper_of_the_shop(db):
    assert sales.is_another_paper(db, CARD)
    assert not sales.is_another_paper(db, "M1111111111M")


def test_a_pickup_code_that_exists_is_drawn_again(books):
    put_sale(books)
    draws = iter([*[0] * 10, *[0] * 10, *[1] * 10])
    with books.writing() as db:
        first = sales.new_pickup_code(db, lambda _: next(draws))
        db.execute(
            insert(ClaimTable).values(
                sale_id="F01",
                sku="S01",
                name="王",
                person="n:王",
                quantity=1,
                pickup_code=first,
                state="held",
                at=START,
            )
        )
        second = sales.new_pickup_code(db, lambda _: next(draws))
    assert (first[:11], second[:11]) == ("K0000000000", "K1111111111")
