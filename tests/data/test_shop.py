"""Whether the books add up: each thing that does not is found by its name."""

from datetime import date

import pytest
from shop_kit import a_paper, buy, dump, new_id, scan
from sqlalchemy import insert, select, update

from shopqun.data import shop
from shopqun.data.tables.flashsales import Claim, ClaimEvent
from shopqun.data.tables.till import Redemption, TillEntry
from shopqun.shop.profile import Problem

DAY = date(2027, 3, 1)


def problems(books):
    with books.reading() as db:
        return list(shop.problems(db))


def put_claim(books, clock, state, event, quantity=1):
    with books.writing() as db:
        row = {
            "sale_id": "F01",
            "sku": "S05",
            "name": "李",
            "person": "李",
            "quantity": quantity,
            "at": clock.at,
        }
        code = f"K-{new_id()}"
        claim = db.execute(
            insert(Claim).values(row | {"pickup_code": code, "state": state}).returning(Claim.id)
        )
        row = {"claim_id": claim.scalar_one(), "state": event, "why": "", "at": clock.at, "business_day": DAY}
        db.execute(insert(ClaimEvent).values(row))


def test_good_books(launched, clock):
    scan(launched, clock, a_paper(launched, clock), "60")
    put_claim(launched, clock, "held", "held", 30)
    assert problems(launched) == []


def test_more_sold_than_there_is(launched, clock):
    put_claim(launched, clock, "held", "held", 30)
    put_claim(launched, clock, "taken", "taken")
    assert problems(launched) == [Problem("oversold", "F01 S05")]


def test_who_waits_or_let_go_takes_nothing(launched, clock):
    put_claim(launched, clock, "held", "held", 30)
    put_claim(launched, clock, "waiting", "waiting")
    put_claim(launched, clock, "released", "released")
    assert problems(launched) == []


def test_a_claim_that_strayed_and_back(launched, clock):
    put_claim(launched, clock, "held", "taken")
    assert problems(launched) == [Problem("claim_state", "1")]
    with launched.writing() as db:
        assert shop.rebuild(db) == 1
    with launched.reading() as db:
        assert db.execute(select(Claim.state)).scalar() == "taken"
    assert problems(launched) == []


def test_a_paper_used_twice(launched, clock):
    code = a_paper(launched, clock)
    scan(launched, clock, code, "60")
    with launched.writing() as db:
        row = dict(db.execute(Redemption.__table__.select()).mappings().one())
        del row["id"]
        db.execute(insert(Redemption).values(row | {"slot": 1}))
    assert problems(launched) == [Problem("used_twice", code)]


@pytest.mark.parametrize(("fen", "said"), [(3001, "1: 30.01"), (-1, "1: -0.01")])
def test_money_that_does_not_add_up(launched, clock, fen, said):
    buy(launched, clock, "30")
    with launched.writing() as db:
        db.execute(update(TillEntry).values(amount_fen=fen))
    assert problems(launched) == [Problem("purchase_money", said)]


def test_rebuilding_good_books_changes_nothing(launched, clock):
    put_claim(launched, clock, "held", "held")
    rows = dump(launched)
    with launched.writing() as db:
        assert shop.rebuild(db) == 0
    assert dump(launched) == rows


def test_books_of_no_shop(books):
    with books.reading() as db:
        assert shop.profile(db) is None
        assert shop.last_backup(db) is None
