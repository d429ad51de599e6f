"""Drafted lotteries come back as the plan has them."""

from datetime import date

import pytest
from sqlalchemy import insert

from shopqun.data.lotteries import drafts
from shopqun.data.tables.lotteries import Lottery, LotteryPrize
from shopqun.lotteries.draft import Draft, PlannedPrize


@pytest.fixture
def planned(books):
    """Write a draw; prizes are level and pieces."""

    def write(name, starts, *prizes, disclosure='{"contact": "1380000"}'):
        with books.writing() as db:
            row = {"id": name, "name": f"抽奖{name}", "state": "drafted", "starts_on": starts, "deck": 300}
            days = {"ends_on": date(2027, 3, 21), "redeem_until": date(2027, 3, 28)}
            more = {"per_member_max": 3, "disclosure": disclosure}
            db.execute(insert(Lottery).values(row | days | more))
            for level, pieces in prizes:
                prize = {"lottery_id": name, "level": level, "name": "果篮", "quantity": pieces}
                worth = {"retail_fen": 6800, "cost_fen": 3800, "probability_bp": 100, "gives_sku": "G04"}
                db.execute(insert(LotteryPrize).values(prize | worth))

    return write


def read(books):
    with books.reading() as db:
        return drafts(db)


def test_a_draw_is_read_whole(books, planned):
    planned("L01", date(2027, 3, 18), ("一等奖", 3))
    assert read(books) == (
        Draft(
            id="L01",
            name="抽奖L01",
            starts_on=date(2027, 3, 18),
            ends_on=date(2027, 3, 21),
            redeem_until=date(2027, 3, 28),
            deck=300,
            per_member_max=3,
            prizes=(PlannedPrize("一等奖", "果篮", 3, 6800, 3800, 100),),
            disclosure={"contact": "1380000"},
        ),
    )


def test_the_earliest_stands_first_and_ids_decide_between_equals(books, planned):
    planned("L03", date(2027, 3, 18))
    planned("L01", date(2027, 3, 19))
    planned("L02", date(2027, 3, 18))
    assert [draft.id for draft in read(books)] == ["L02", "L03", "L01"]


def test_prizes_stay_with_their_draw_in_the_order_of_the_plan(books, planned):
    planned("L02", date(2027, 3, 18), ("四等奖", 150), ("一等奖", 3))
    planned("L01", date(2027, 3, 18), ("二等奖", 12))
    first, second = read(books)
    assert [prize.level for prize in first.prizes] == ["二等奖"]
    assert [(prize.level, prize.quantity) for prize in second.prizes] == [("四等奖", 150), ("一等奖", 3)]


def test_a_draw_nobody_filled_in_is_still_there(books, planned):
    planned("L01", date(2027, 3, 18), disclosure="{}")
    (draft,) = read(books)
    assert (draft.prizes, draft.disclosure) == ((), {})
