"""What is cached of tiers and lotteries is held to its ledger, and every draw is made again."""

import pytest
from shop_kit import a_member, new_id
from sqlalchemy import update

from shopqun.data import strayed
from shopqun.data.tables.lotteries import Lottery, LotteryDraw, LotteryLock
from shopqun.data.tables.members import Member
from shopqun.lotteries.service import LotteryService
from shopqun.shop.profile import Problem


def problems(books):
    with books.reading() as db:
        return list(strayed.problems(db))


def write(books, statement):
    with books.writing() as db:
        db.execute(statement)


@pytest.fixture
def drawn(launched, clock):
    """Books in which two tickets were drawn."""
    clock.set("2027-03-18T10:00:00+08:00")
    lottery, member = LotteryService(launched, clock), str(a_member(launched, clock).id)
    lottery.lock("L01", request_id=new_id())
    for number in (1, 2):
        ticket = lottery.ticket("L01", member, request_id=new_id()).value
        lottery.draw(ticket.code, number, request_id=new_id())
    return launched


def test_honest_books_have_no_problems(drawn):
    assert problems(drawn) == []


def test_caches_are_found_and_rebuilt(drawn):
    write(drawn, update(Member).values(tier_level=3))
    write(drawn, update(Lottery).values(state="drafted"))
    assert problems(drawn) == [Problem("tier_level", "1"), Problem("lottery_state", "L01")]
    with drawn.writing() as db:
        assert strayed.rebuild(db) == 2
    assert problems(drawn) == []


@pytest.mark.parametrize(
    ("change", "about"),
    [
        (update(LotteryDraw).where(LotteryDraw.position == 2).values(number=3), "L01 2"),
        (update(LotteryDraw).where(LotteryDraw.position == 1).values(link="0"), "L01 1"),
        (update(LotteryDraw).where(LotteryDraw.position == 2).values(row_number=0, pick=0), "L01 2"),
        (update(LotteryLock).values(commitment="0"), "L01"),
    ],
)
def test_a_draw_somebody_touched_is_found(drawn, change, about):
    write(drawn, change)
    assert problems(drawn) == [Problem("lottery_draw", about)]
