"""What moved without its reason, or did not move though it had one, is named."""

import shutil
from datetime import UTC, datetime

import pytest
from shop_kit import TestClock

from shopqun.data import checking, checking_moves
from shopqun.data.books import Books
from shopqun.pastyear.service import PastYear
from shopqun.shop.profile import Problem
from shopqun.ui.shop import wording

AT = "'2027-03-01 10:00:00.000000'"
SCANNED = """
    INSERT INTO redemptions (code, verdict, coupon_id, slot, template_id, purchase_id, opened_purchase,
                             takes_off_fen, at, business_day, clerk)
    SELECT code, 'accepted', id, 900, template_id, {id}, 0, 300, {at}, '2027-03-01', ''
    FROM coupons WHERE kind = 'P' AND template_id = 'C01'
"""
SCORED = """
    INSERT INTO points_entries (member_id, points, why, reference, at, business_day)
    VALUES (1, -9999, '{id}', '', {at}, '2027-03-01')
"""
MOVED = """
    INSERT INTO gift_moves (sku, pieces, why, reference, at, business_day)
    VALUES ('{id}', {pieces}, '{why}', '', {at}, '2027-03-01')
"""
BROUGHT = """
    INSERT INTO imports (id, file_name, at, added, updated, skipped) VALUES ({id}, 'a.csv', {at}, %s, 0)
"""
CLAIMED = """
    INSERT INTO claims (id, sale_id, sku, name, person, quantity, pickup_code, state, at)
    SELECT {id}, sale_id, sku, '李', '李', {pieces}, 'K', 'waiting', {at}
    FROM sale_items WHERE sale_id = 'F02' LIMIT 1
"""
QUEUED = """
    INSERT INTO claim_events (claim_id, state, why, at, business_day)
    VALUES ({id}, 'waiting', '', {at}, '2027-03-01')
"""
REFUNDED = """
    SELECT purchase_id FROM till_entries GROUP BY purchase_id
    HAVING sum(amount_fen) = 0 AND sum(kind = 'refund') > 0
"""

PLANTED = {
    "spoiled below nothing": ("gift_stock", "SELECT 'G04'", MOVED.replace("{pieces}", "-99")),
    "a gift that stayed": (
        "reward_goods",
        "SELECT reference FROM gift_moves WHERE why = 'reward'",
        "DELETE FROM gift_moves WHERE why = 'reward' AND reference = '{id}'",
    ),
    "an exchange that stayed": (
        "paper_goods",
        "SELECT reference FROM gift_moves WHERE why = 'coupon'",
        "DELETE FROM gift_moves WHERE why = 'coupon' AND reference = '{id}'",
    ),
    "waits after being taken": ("claim_events", "SELECT id FROM claims WHERE state = 'taken'", QUEUED),
    "a further paper without its money": ("further_paper", "SELECT 1", SCANNED),
    "used on a bill given back": ("refund_papers", REFUNDED, SCANNED),
    "points nobody credited": (
        "reward_points",
        "SELECT 1",
        "UPDATE rewards SET kind = 'points' WHERE id = {id}",
    ),
    "points out of nothing": ("points_balance", "SELECT 1", SCORED.replace("{id}", "spent")),
    "a list that added more": ("import_count", "SELECT 7", BROUGHT % "1, 0"),
    "a list that changed more": ("import_count", "SELECT 7", BROUGHT % "0, 1"),
    "an answer torn": (
        "gesture",
        "SELECT request_id FROM gestures",
        "UPDATE gestures SET answer = '{{' WHERE request_id = '{id}'",
    ),
}


@pytest.fixture(scope="module")
def lived(tmp_path_factory):
    """A small shop with a year behind it, to spoil copies of."""
    path = tmp_path_factory.mktemp("lived") / "year.shopqun"
    PastYear(TestClock(datetime(2027, 3, 6, 12, tzinfo=UTC))).make(path, 120, 3, request_id="y")
    return path


@pytest.fixture
def books(lived, tmp_path):
    opened = Books.open(shutil.copyfile(lived, tmp_path / "year.shopqun"))
    yield opened
    opened.close()


def problems(books):
    with books.reading() as db:
        return [found for check in checking_moves.CHECKS for found in check(db)]


def test_a_year_has_no_problems(books):
    assert problems(books) == []


def plant(books, statement, whom="SELECT 0", **said):
    """Write by hand into the books, about whom a query finds first; give whom."""
    with books.writing() as db:
        found = db.exec_driver_sql(whom).scalar()
        db.exec_driver_sql(statement.format(**{"id": found, "at": AT, "why": "spoiled"} | said))
    return found


@pytest.mark.parametrize("story", PLANTED)
def test_what_was_planted_is_named(books, story):
    code, whom, statement = PLANTED[story]
    planted = Problem(code, str(plant(books, statement, whom)))
    assert planted in problems(books)
    with books.reading() as db:
        assert planted in checking.problems(db)


def test_an_exchange_is_honoured_with_nothing_on_the_shelf(books):
    plant(books, MOVED, id="G04", pieces=-9999, why="counted")
    assert [found.code for found in problems(books)] == ["gift_stock"]
    plant(books, "UPDATE gift_moves SET why = 'coupon' WHERE pieces = -9999")
    assert problems(books) == []


def test_a_reward_taken_back_may_leave_a_debt(books):
    plant(books, SCORED, id="reward_back")
    assert problems(books) == []


@pytest.mark.parametrize(("pieces", "named"), [(1, ["claim_waits"]), (9999, [])])
def test_only_a_claim_for_more_than_is_left_waits(books, pieces, named):
    plant(books, CLAIMED, id=9000, pieces=pieces)
    assert [found.code for found in problems(books)] == ["claim_events"]
    plant(books, QUEUED, id=9000)
    assert [found.code for found in problems(books)] == named
    assert named == [] or wording.problem(problems(books)[0])


def test_every_problem_has_words():
    for code, _, _ in PLANTED.values():
        assert wording.problem(Problem(code, "1"))
