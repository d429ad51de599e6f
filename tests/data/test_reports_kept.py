"""The lotteries' archive and the points of a month, on real books."""

from datetime import date

import pytest
from reports.report_kit import APRIL, FEBRUARY, MARCH, when
from shop_kit import a_member, new_id
from sqlalchemy import insert

from shopqun.data.reports_kept import lotteries_kept, points_month
from shopqun.data.tables.lotteries import LotteryHandover
from shopqun.data.tables.loyalty import PointsReturn
from shopqun.data.tables.members import PointsEntry
from shopqun.lotteries.service import LotteryService
from shopqun.loyalty.service import LoyaltyService
from shopqun.reports.figures import Month

MARCH_2027 = Month(2027, 3)


@pytest.fixture
def drawn(launched, clock):
    """Books in which a lottery was sealed on the 17th and two tickets drawn on the 18th."""
    lottery, member = LotteryService(launched, clock), str(a_member(launched, clock).id)
    clock.set("2027-03-17T09:00:00+08:00")
    lottery.lock("L01", request_id=new_id())
    clock.set("2027-03-18T10:00:00+08:00")
    for number in (1, 2):
        ticket = lottery.ticket("L01", member, request_id=new_id()).value
        lottery.draw(ticket.code, number, request_id=new_id())
    return launched


def test_a_sealed_lottery_with_its_notice(drawn):
    with drawn.reading() as db:
        (kept,) = lotteries_kept(db, MARCH_2027)
        assert lotteries_kept(db, Month(2027, 2)) == ()
    assert (kept.published_at.isoformat(), kept.rules_version) == ("2027-03-17T01:00:00+00:00", 1)
    assert kept.adds_up
    assert sum(row.drawn for row in kept.rows) == 2
    # its prizes may be fetched until the 28th, and all is kept for two years after
    assert kept.keep_until == date(2029, 3, 28)


def test_what_is_handed_over_later_changes_no_month_that_is_over(drawn):
    with drawn.writing() as db:
        for ticket, day in ((1, date(2027, 3, 19)), (2, APRIL)):
            db.execute(insert(LotteryHandover).values(ticket_id=ticket, **when(day)))
    with drawn.reading() as db:
        (kept,) = lotteries_kept(db, MARCH_2027)
    assert sum(row.handed for row in kept.rows) == 1


def test_a_draft_is_not_in_the_archive(launched):
    with launched.reading() as db:
        assert lotteries_kept(db, MARCH_2027) == ()


def enter(books, points, day, of=None):
    with books.writing() as db:
        row = {"member_id": 1, "points": points, "why": "x", "reference": "", **when(day)}
        entry = db.execute(insert(PointsEntry).values(**row).returning(PointsEntry.id)).scalar_one()
        if of is not None:
            db.execute(insert(PointsReturn).values(entry_id=entry, of_id=of))
    return entry


@pytest.fixture
def regular(launched, clock):
    a_member(launched, clock)
    return launched


def test_days_of_points_and_check_ins(regular, clock):
    enter(regular, 100, FEBRUARY)
    enter(regular, 30, MARCH)
    enter(regular, -20, MARCH)
    enter(regular, 7, APRIL)
    clock.set("2027-03-02T10:00:00+08:00")
    LoyaltyService(regular, clock).check_in("1", request_id=new_id())
    with regular.reading() as db:
        month = points_month(db, MARCH_2027, date(2027, 3, 31))
    days = {day.day: day for day in month.days}
    assert len(days) == 31
    # a check-in of this shop brings two points
    assert (days[date(2027, 3, 2)].checkins, days[date(2027, 3, 2)].earned) == (1, 2)
    assert (days[MARCH].earned, days[MARCH].spent) == (30, 20)
    assert (month.opening, month.closing, month.reckoned) == (100, 112, 112)


def test_a_month_that_runs_ends_today(regular):
    enter(regular, 5, MARCH)
    with regular.reading() as db:
        month = points_month(db, MARCH_2027, MARCH)
    assert [day.day.day for day in month.days] == [1, 2, 3, 4, 5]
    assert month.closing == month.reckoned == 5


def test_points_lapse_twelve_months_after_they_came(regular):
    spent = date(2026, 6, 1)
    enter(regular, 100, date(2026, 3, 5))
    enter(regular, 10, date(2026, 2, 27))
    enter(regular, -30, spent)
    with regular.reading() as db:
        month = points_month(db, MARCH_2027, date(2027, 3, 31))
        later = points_month(db, Month(2027, 4), date(2027, 4, 30))
    # the ten of February went first, then twenty of the hundred: eighty are left to lapse on the 5th
    assert month.opening == 80
    assert {day.day: day.lapsed for day in month.days if day.lapsed} == {MARCH: 80}
    assert month.closing == month.reckoned == 0
    assert (later.opening, later.closing, later.reckoned) == (0, 0, 0)


def test_what_comes_back_into_a_lapsed_lot_lapses_with_it(regular):
    enter(regular, 100, date(2026, 3, 2))
    out = enter(regular, -40, date(2026, 12, 1))
    enter(regular, 40, MARCH, of=out)
    with regular.reading() as db:
        month = points_month(db, MARCH_2027, date(2027, 3, 31))
    assert {day.day.day: day.lapsed for day in month.days if day.lapsed} == {2: 60, 5: 40}
    assert month.opening == 60
    assert month.closing == month.reckoned == 0


def test_books_nobody_checks_in_to(books):
    with books.reading() as db:
        month = points_month(db, MARCH_2027, MARCH)
    assert month.empty
