"""What the law says of a lottery in the books, drafted and sealed."""

import pytest
from shop_kit import new_id
from sqlalchemy import update

from shopqun.data.lotteries import lottery_named
from shopqun.data.lotteries_law import broken_rules
from shopqun.data.tables.lotteries import Lottery, LotteryPrize
from shopqun.data.tables.shop import Shop
from shopqun.lotteries.service import LotteryService


def found(books, *changes):
    with books.writing() as db:
        for change in changes:
            db.execute(change)
    with books.reading() as db:
        return [(each.rule, each.path) for each in broken_rules(db, lottery_named(db, "L01"))]


def test_what_was_launched_breaks_nothing(launched):
    assert found(launched) == []


@pytest.mark.parametrize(
    ("change", "broken"),
    [
        (
            update(LotteryPrize).where(LotteryPrize.level == "二等奖").values(retail_fen=5_000_001),
            [("L-01", "lotteries[0].prizes[1].retail_fen")],
        ),
        (update(Shop).values(category="诊所"), [("C-03", "lotteries[0]")]),
    ],
)
def test_what_is_in_the_books_now_is_judged(launched, change, broken):
    assert found(launched, change) == broken


def test_l03_once_sealed_what_got_worse_is_named_and_what_got_better_is_not(launched, clock):
    assert LotteryService(launched, clock).lock("L01", request_id=new_id()).value.commitment
    first = update(LotteryPrize).where(LotteryPrize.level == "一等奖")
    assert found(launched, first.values(quantity=9)) == []
    assert found(launched, first.values(quantity=1)) == [("L-03", "lotteries[0].prizes[0]")]
    assert found(launched, first.values(quantity=3), update(Lottery).values(disclosure="{}")) == [
        ("L-03", "lotteries[0].disclosure")
    ]


def test_books_without_a_shop_break_nothing(books):
    with books.reading() as db:
        assert lottery_named(db, "L01") is None
