"""How far March's newcomers came, and how its sale sold, on real books."""

from datetime import UTC, datetime

import pytest
from reports.report_kit import APRIL, MARCH, entry, fill, noon, purchase, put

from shopqun.basics import ShopDay
from shopqun.data.reports_days import paid_by_day
from shopqun.data.reports_journey import journey_of, newest_curve
from shopqun.data.tables.referrals import Referral
from shopqun.data.tables.till import Purchase, TillEntry
from shopqun.reports.figures import Month
from shopqun.reports.journey import Journey

pytest_plugins = ("shop_kit",)

DAYS, MONTH = ShopDay(), Month(2027, 3)


@pytest.fixture
def shop(books):
    fill(books)
    return books


def journey(books, month=MONTH):
    with books.reading() as db:
        return journey_of(db, DAYS, month)


def test_what_went_back_was_no_purchase(shop):
    # 2 and 3 came in March; 2 bought once, and her money went back in April
    assert journey(shop) == Journey(2, 0, 0, 0)
    assert journey(shop, MONTH.before) == Journey(1, 1, 1, 1)
    assert journey(shop, Month(2030, 1)) == Journey(0, 0, 0, 0)


def test_twice_is_again_and_a_turned_down_referral_brought_nobody(shop):
    with shop.writing() as db:
        for number, whose in ((5, 2), (6, 2), (7, 3)):
            put(db, Purchase, purchase(number, APRIL, 1000, whose))
            put(db, TillEntry, entry(number, "paid", 1000, APRIL, whose))
        for number, inviter, state in ((3, 2, "rejected"), (4, 3, "pending")):
            put(
                db,
                Referral,
                {
                    "id": number,
                    "inviter_id": inviter,
                    "invitee_id": 5,
                    "state": state,
                    "reason": None,
                    "signals": "",
                    "bound_at": noon(APRIL),
                    "bound_on": APRIL,
                    "clerk": "",
                },
            )
    assert journey(shop) == Journey(2, 2, 1, 1)


def test_money_stands_on_the_day_it_moved(shop):
    with shop.reading() as db:
        march, april = paid_by_day(db, MONTH), paid_by_day(db, Month(2027, 4))
    assert len(march) == 31
    assert {place: fen for place, fen in enumerate(march, start=1) if fen} == {MARCH.day: 8235}
    assert april[0] == -3055


def test_the_newest_sale_that_began_in_the_month(shop):
    now = datetime(2027, 4, 2, tzinfo=UTC)
    with shop.reading() as db:
        assert newest_curve(db, DAYS, MONTH, now) is None
        assert newest_curve(db, DAYS, MONTH.before, datetime(2027, 2, 1, tzinfo=UTC)) is None
        curve = newest_curve(db, DAYS, MONTH.before, now)
    # from noon of 27 February to noon of 5 March; what is entered at the very end is no longer in it
    assert (curve.name, curve.minutes) == ("周五抢购", 6 * 24 * 60)
    assert [(one.name, one.stock, one.points) for one in curve.articles] == [("草莓", 30, ())]
