"""Points in the books: balances of many, and rows that take others back."""

from datetime import date

import pytest
from shop_kit import a_member
from sqlalchemy import select

from shopqun.data import points
from shopqun.data.gestures import Pen, days_of
from shopqun.data.tables.members import PointsEntry

DAY = date(2027, 3, 1)


@pytest.fixture
def member(launched, clock):
    return a_member(launched, clock).id


def write(launched, clock, *rows):
    """Write rows of points: member, points, why, reference."""
    with launched.writing() as db:
        pen = Pen(db, clock.at, days_of(db), None)
        return [points.enter(pen, *row) for row in rows]


def test_the_quick_sum_and_the_lots_say_the_same(launched, clock, member):
    write(launched, clock, (member, 30, "reward", "1"), (member, -10, "spent", ""))
    clock.move(days=200)
    write(launched, clock, (member, 5, "reward", "2"))
    with launched.reading() as db:
        for day, balance in (
            (date(2027, 9, 17), 25),
            (date(2028, 2, 1), 25),
            (date(2028, 2, 29), 25),
            (date(2028, 3, 1), 5),
            (date(2028, 9, 17), 0),
        ):
            assert points.balances(db, [member], day) == {member: balance}
            assert points.account_of(db, member, day).balance == balance


def test_a_reward_is_taken_back_by_its_own_row_and_once(launched, clock, member):
    write(launched, clock, (member, 30, points.REWARD, "1"), (member, 7, points.REWARD, "2"))
    with launched.writing() as db:
        pen = Pen(db, clock.at, days_of(db), None)
        for _ in range(2):
            points.take_back(pen, points.REWARD, "1", points.REWARD_BACK)
    with launched.reading() as db:
        rows = db.execute(select(PointsEntry.points, PointsEntry.why).order_by(PointsEntry.id)).all()
        assert rows == [(30, "reward"), (7, "reward"), (-30, "reward_back")]
        assert points.account_of(db, member, DAY).balance == 7


def test_books_without_a_plan_earn_nothing(books, clock):
    with books.reading() as db:
        assert points.checkin_rule(db).earns(7) == 0
        assert points.account_of(db, 1, DAY).balance == 0
