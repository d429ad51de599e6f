"""The reward book: what a promise costs, and the stock gifts come from."""

from datetime import date, timedelta

import pytest
from shop_kit import a_member, buy, new_id
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from shopqun.data import gifts, rewards
from shopqun.data.gestures import Request, once
from shopqun.data.rewards import Promise
from shopqun.data.tables.coupons import GiftMove
from shopqun.data.tables.referrals import Reward
from shopqun.referrals.rewards import Side


@pytest.fixture
def owed(launched, clock):
    """Two customers, one of whom brought the other, who has bought: rewards 1 and 2 are held."""
    inviter = a_member(launched, clock, "周大姐")
    a_member(launched, clock, "李阿姨", invited_by=inviter.invite_code)
    buy(launched, clock, "29", member="2")
    return launched


def write(books, clock, act):
    return once(books, clock, Request(new_id(), "test", {}), int, lambda pen: act(pen) or 1).value


@pytest.mark.parametrize(
    ("promise", "fen"),
    [
        (Promise("coupon", "C02", 2), 1600),  # 8 yuan each
        (Promise("coupon", "C03", 1), 320),  # what the oranges cost
        (Promise("coupon", "C04", 1), 1500),  # a percent paper at its cap
        (Promise("gift", "G03", 2), 1300),  # 6.50 each
        (Promise("points", "points", 50), 0),
    ],
)
def test_what_a_promise_costs(owed, clock, promise, fen):
    due = clock.at + timedelta(days=7)
    write(owed, clock, lambda pen: rewards.owe(pen, 1, 1, Side.MILESTONE, promise, due, 3))
    with owed.reading() as db:
        line = rewards.of_referral(db, 1, clock.at)[-1]
    assert (line.cost_fen, line.milestone, line.what.quantity) == (fen, 3, promise.quantity)


def test_what_is_due_first_stands_first(owed, clock):
    promise = Promise("gift", "G03", 1)
    write(owed, clock, lambda pen: rewards.owe(pen, 1, 1, Side.MILESTONE, promise, clock.at, 3))
    with owed.reading() as db:
        assert [line.id for line in rewards.owed(db, clock.at)] == [3, 1, 2]
        assert [line.id for line in rewards.owed(db, clock.at, "held")] == [1, 2]
        assert [line.id for line in rewards.owed(db, clock.at, member=1)] == [3, 1]
        line = rewards.line_of(db, 3, clock.at)
        assert rewards.line_of(db, 9, clock.at) is None
    assert (line.member_name, line.because, line.what.name) == ("周大姐", "李阿姨", "水果保鲜盒800ml")


def test_taking_back_happens_once(owed, clock):
    taken = []
    for _ in range(2):
        write(
            owed, clock, lambda pen: taken.append(rewards.take_back(pen, rewards.line_of(pen.db, 1, pen.at)))
        )
    assert taken == ["cancelled", None]


def test_the_stock_is_the_sum_of_what_moved(owed, clock):
    with owed.reading() as db:
        assert (gifts.stock_of(db, "G03"), gifts.stock_of(db, "G99")) == (60, 0)
    write(owed, clock, lambda pen: gifts.move(pen, "G03", -7, "broken", ""))
    with owed.reading() as db:
        assert gifts.stock_of(db, "G03") == 53


def test_the_schema_itself_owes_each_side_once_and_pays_it_once(owed, clock):
    with owed.reading() as db:
        row = dict(db.execute(Reward.__table__.select()).mappings().first())
    del row["id"]
    with pytest.raises(IntegrityError, match="UNIQUE"), owed.writing() as db:
        db.execute(insert(Reward).values(row))
    write(owed, clock, lambda pen: rewards.remember(pen, 1, "paid"))
    with pytest.raises(IntegrityError, match="UNIQUE"):
        write(owed, clock, lambda pen: rewards.remember(pen, 1, "paid"))


def test_nothing_moves_by_nothing(owed, clock):
    row = {"sku": "G03", "pieces": 0, "why": "", "reference": "", "at": clock.at}
    with pytest.raises(IntegrityError, match="CHECK"), owed.writing() as db:
        db.execute(insert(GiftMove).values(row | {"business_day": date(2027, 3, 1)}))
