"""Whether the books add up: each thing that does not is found by its name."""

import shutil
from datetime import UTC, date, datetime

import pytest
from shop_kit import TestClock, a_paper, buy, dump, new_id, scan
from sqlalchemy import insert, select, update

from shopqun.data import checking
from shopqun.data.books import Books
from shopqun.data.tables.flashsales import Claim, ClaimEvent
from shopqun.data.tables.till import Redemption, TillEntry
from shopqun.pastyear.service import PastYear
from shopqun.shop.profile import Problem
from shopqun.ui.shop import wording

DAY = date(2027, 3, 1)


def problems(books):
    with books.reading() as db:
        return list(checking.problems(db))


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
        row = {"claim_id": claim.scalar_one(), "why": "", "at": clock.at, "business_day": DAY}
        for entered in (event,) if event in ("held", "waiting") else ("held", event):
            db.execute(insert(ClaimEvent).values(row | {"state": entered}))


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
        assert checking.rebuild(db) == 1
    with launched.reading() as db:
        assert db.execute(select(Claim.state)).scalar() == "taken"
    assert problems(launched) == []


def test_a_paper_used_twice(launched, clock):
    code = a_paper(launched, clock)
    scan(launched, clock, code, "60")
    with launched.writing() as db:
        row = dict(db.execute(Redemption.__table__.select()).mappings().one())
        del row["id"]
        db.execute(insert(Redemption).values(row | {"slot": 1, "opened_purchase": False, "takes_off_fen": 0}))
    assert problems(launched) == [Problem("used_twice", code)]


@pytest.mark.parametrize(("fen", "said"), [(3001, "1: 30.01"), (-1, "1: -0.01")])
def test_money_that_does_not_add_up(launched, clock, fen, said):
    buy(launched, clock, "30")
    with launched.writing() as db:
        db.execute(update(TillEntry).values(amount_fen=fen))
    assert problems(launched) == [Problem("purchase_money", said), Problem("purchase_paper", "1")]


def test_rebuilding_good_books_changes_nothing(launched, clock):
    put_claim(launched, clock, "held", "held")
    rows = dump(launched)
    with launched.writing() as db:
        assert checking.rebuild(db) == 0
    assert dump(launched) == rows


USED_AGAIN = """
    INSERT INTO redemptions (code, verdict, coupon_id, slot, template_id, member_id, opened_purchase,
        takes_off_fen, at, business_day, clerk)
    SELECT code, verdict, coupon_id, slot + 1, template_id, member_id, 0, 0, at, business_day, clerk
    FROM redemptions WHERE verdict = 'accepted' LIMIT 1
"""
PLANTED = {
    "over_issued": ("C01", "UPDATE coupon_templates SET total = 1 WHERE id = 'C01'"),
    "batch_size": ("1", "UPDATE coupon_batches SET papers = papers + 1 WHERE id = 1"),
    "public_code": ("C04", "UPDATE coupons SET kind = 'C' WHERE template_id = 'C04' AND kind = 'P'"),
    "purchase_paper": ("1", "UPDATE till_entries SET amount_fen = amount_fen - 1 WHERE purchase_id = 1"),
    "purchase_money": (None, "UPDATE till_entries SET amount_fen = -1 WHERE purchase_id = 1"),
    "used_twice": (None, USED_AGAIN),
    "reward_events": ("1", "UPDATE reward_events SET what = 'clawed_back' WHERE reward_id = 1"),
    "reward_papers": ("1", "UPDATE rewards SET quantity = quantity + 1 WHERE id = 1"),
    "referral_state": ("1", "UPDATE referrals SET state = 'voided' WHERE id = 1"),
    "claim_state": ("1", "UPDATE claims SET state = 'waiting' WHERE id = 1"),
    "oversold": (None, "UPDATE sale_items SET stock = 0"),
    "marketing": (
        None,
        "UPDATE members SET marketing = 0 WHERE id = (SELECT min(id) FROM members WHERE marketing)",
    ),
    "member_words": ("2", "DELETE FROM member_terms WHERE member_id = 2 AND term = '000002'"),
    "picture_bytes": (
        "ab12",
        "INSERT INTO pictures VALUES ('ab12', 1, 1, 0, '', x'00', '2027-03-01 00:00:00.000000')",
    ),
    "tier_level": (None, "UPDATE members SET tier_level = 3 WHERE id = 4 AND tier_level < 3"),
}


@pytest.fixture(scope="module")
def lived(tmp_path_factory):
    """A small shop with a year behind it, to spoil copies of."""
    path = tmp_path_factory.mktemp("lived") / "year.shopqun"
    PastYear(TestClock(datetime(2027, 3, 6, 12, tzinfo=UTC))).make(path, 60, 3, request_id="y")
    return path


@pytest.mark.parametrize("kind", PLANTED)
def test_what_was_planted_is_named(lived, tmp_path, kind):
    path = shutil.copyfile(lived, tmp_path / "year.shopqun")
    books = Books.open(path)
    assert problems(books) == []
    about, statement = PLANTED[kind]
    with books.writing() as db:
        db.exec_driver_sql(statement)
    found = problems(books)
    assert kind in {each.code for each in found}
    assert about is None or Problem(kind, about) in found
    books.close()


def test_a_rebuild_mends_what_is_cached_and_touches_no_ledger(lived, tmp_path):
    books = Books.open(shutil.copyfile(lived, tmp_path / "year.shopqun"))
    whole = dump(books)
    cached = ("referral_state", "claim_state", "marketing", "member_words", "tier_level")
    with books.writing() as db:
        for kind in cached:
            db.exec_driver_sql(PLANTED[kind][1])
    assert {each.code for each in problems(books)} == set(cached)
    with books.writing() as db:
        assert checking.rebuild(db) == len(cached)
    assert problems(books) == []
    assert dump(books) == whole
    books.close()


def test_every_problem_has_words():
    for kind in PLANTED:
        assert wording.problem(Problem(kind, "1"))
