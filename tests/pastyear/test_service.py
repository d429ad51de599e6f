"""A shop of 150 after a year: its books add up, tell the same twice, and the shop works on."""

import shutil
from datetime import UTC, datetime

import pytest
from shop_kit import TestClock, dump, new_id
from sqlalchemy import text

from shopqun.basics import Money, Refused, ShopDay
from shopqun.data.books import Books
from shopqun.data.reports_month import month_facts
from shopqun.flashsales.service import Asker, SaleService
from shopqun.lotteries.service import LotteryService
from shopqun.members.service import MembersService
from shopqun.pastyear.service import PastYear
from shopqun.referrals.service import ReferralService
from shopqun.reports.figures import Month
from shopqun.reports.service import ReportService
from shopqun.shop.service import ShopService
from shopqun.till.service import Counter, TillService

STAMPED = ("redemptions", "referral_events", "reward_events", "claim_events", "coupon_batches", "gift_moves",
           "group_counts", "till_entries", "checkins", "points_entries", "lottery_draws",
           "lottery_handovers")  # fmt: skip
NOW = datetime(2027, 3, 6, 12, 0, tzinfo=UTC)  # eight in the evening of a Saturday


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    path = tmp_path_factory.mktemp("year") / "year.shopqun"
    answered = PastYear(TestClock(NOW)).make(path, 150, 3, request_id="y")
    assert answered.value.shop == "鲜果巷水果店"
    return path


@pytest.fixture
def year(told, tmp_path):
    path = tmp_path / "year.shopqun"
    shutil.copyfile(told, path)
    books = Books.open(path)
    yield books
    books.close()


@pytest.fixture
def now():
    return TestClock(NOW)


def one(books, query, **values):
    with books.reading() as db:
        return db.execute(text(query), values).scalar()


def test_the_books_add_up_and_everybody_is_there(year, now):
    assert ShopService(year, now).check() == ()
    assert one(year, "SELECT count(*) FROM members") == 150
    assert all(MembersService(year, now).find(f"{number:06d}", 1) for number in (1, 75, 150))


def test_the_same_seed_tells_the_same_year_and_another_another(year, tmp_path):
    paths = [tmp_path / name for name in ("again.shopqun", "other.shopqun")]
    for path, seed in zip(paths, (3, 4), strict=True):
        PastYear(TestClock(NOW)).make(path, 150, seed, request_id="y")
    again, other = (Books.open(path) for path in paths)
    assert dump(again) == dump(year)
    assert dump(other, "gestures") != dump(year, "gestures")
    again.close()
    other.close()


@pytest.mark.parametrize(
    ("table", "column"),
    [(table, "at") for table in STAMPED] + [("members", "joined_at"), ("purchases", "at")],
)
def test_nothing_happened_in_the_future(year, table, column):
    newest = one(year, f"SELECT max({column}) FROM {table}")  # noqa: S608 - names of ours
    assert newest < "2027-03-06 12:00:01"


def test_a_month_is_the_sum_of_its_rows(year, now):
    figures = ReportService(year, now).figures("2026-12")
    days = {"a": "2026-12-01", "z": "2026-12-31"}
    sums = (
        (figures.paid_fen, "SELECT sum(amount_fen) FROM till_entries WHERE business_day BETWEEN :a AND :z"),
        (figures.members_new, "SELECT count(*) FROM members WHERE joined_on BETWEEN :a AND :z"),
        (
            figures.sale_pieces,
            (
                "SELECT sum(quantity) FROM claims JOIN claim_events e ON claim_id = claims.id "
                "WHERE e.state = 'taken' AND business_day BETWEEN :a AND :z"
            ),
        ),
    )
    assert [figure for figure, _ in sums] == [one(year, query, **days) for _, query in sums]


def test_the_year_has_its_good_and_its_bad(year):
    kinds = {
        "SELECT count(*) FROM redemptions WHERE verdict = 'accepted'": 20,
        "SELECT count(*) FROM referrals WHERE state = 'rewarded'": 3,
        "SELECT count(*) FROM referrals WHERE signals <> ''": 1,
        "SELECT count(*) FROM reward_events WHERE what = 'paid'": 6,
        "SELECT count(*) FROM till_entries WHERE kind = 'refund'": 1,
        "SELECT count(*) FROM claims WHERE state = 'taken'": 20,
        "SELECT count(*) FROM claims WHERE state = 'released'": 3,
        "SELECT count(*) FROM tasks WHERE done_at IS NOT NULL": 300,
        "SELECT count(*) FROM checkins": 300,
        "SELECT count(*) FROM points_entries WHERE why = 'spent'": 1,
        "SELECT count(*) FROM lottery_draws": 150,
        "SELECT count(DISTINCT group_id) FROM group_counts": 3,
    }
    assert {query: one(year, query) for query, least in kinds.items() if one(year, query) < least} == {}


def test_what_must_be_kept_adds_up(year, now):
    with year.reading() as db:
        facts = month_facts(db, ShopDay(), Month(2027, 2), now.now())
    (kept,) = facts.lotteries
    assert kept.adds_up
    assert facts.points.closing == facts.points.reckoned > 0


def test_the_coming_lotterys_notice_names_its_own_days(year, now):
    desk = LotteryService(year, now).show("L01")
    said = dict(desk.disclosure)
    assert said["draw_time"].startswith(f"{desk.starts_on}至{desk.ends_on}")
    assert said["claim_period"].endswith(f"{desk.redeem_until}")


def test_the_shop_works_on(year, now):
    code = one(
        year,
        "SELECT code FROM coupons c WHERE template_id = 'C02' AND holder_id IS NULL AND kind = 'C' "
        "AND expires_at > '2027-03-06 12:00' AND NOT EXISTS "
        "(SELECT 1 FROM redemptions r WHERE r.coupon_id = c.id) LIMIT 1",
    )
    sold = TillService(year, now).scan(code, Counter(amount=Money(6000)), scan_id=new_id()).value
    assert (sold.verdict, sold.takes_off_fen) == ("accepted", 800)
    claimed = SaleService(year, now).claim("F02", "S01", Asker(name="1栋王姐"), request_id=new_id()).value
    assert claimed.state == "held"
    now.move(days=9)
    referrals = ReferralService(year, now)
    due = referrals.rewards("due")
    assert due
    assert not isinstance(referrals.pay(str(due[0].id), request_id=new_id()).value, Refused)
    assert ShopService(year, now).check() == ()


def test_a_shop_that_is_there_is_left_alone(year):
    before = dump(year, "gestures")
    year.close()
    refused = PastYear(TestClock(NOW)).make(year.path, 150, 3, request_id="z").value
    assert refused == Refused("shop_exists", {"path": str(year.path)})
    again = Books.open(year.path)
    assert dump(again, "gestures") == before
    again.close()
    assert PastYear(TestClock(NOW)).make(year.path, 150, 3, request_id="y").repeated
