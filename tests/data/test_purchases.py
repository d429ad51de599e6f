"""Bills and their money."""

from datetime import date

import pytest
from shop_kit import a_member, buy, new_id

from shopqun.basics import Money
from shopqun.data import purchases
from shopqun.till.service import TillService


def bill(books, number):
    with books.reading() as db:
        return purchases.bill_of(db, number)


def spent(books, member, day):
    with books.reading() as db:
        return purchases.spent(db, member, date.fromisoformat(day))


def refund(books, clock, number, fen=None):
    money = None if fen is None else Money(fen)
    TillService(books, clock).refund(str(number), money, "", request_id=new_id())


def test_a_bill_and_what_is_paid_of_it(launched, clock):
    member = a_member(launched, clock)
    buy(launched, clock, "30", member="1")
    assert bill(launched, 1) == purchases.Bill(1, member.id, Money(3000), Money(3000), clock.at, closed=False)
    refund(launched, clock, 1, 1000)
    assert (bill(launched, 1).paid, bill(launched, 1).closed) == (Money(2000), False)
    refund(launched, clock, 1)
    assert (bill(launched, 1).paid, bill(launched, 1).closed) == (Money(0), True)
    assert bill(launched, 2) is None


def test_a_bill_of_nothing_is_not_closed_before_it_is_refunded(launched, clock):
    buy(launched, clock, "0")
    assert not bill(launched, 1).closed
    refund(launched, clock, 1)
    assert bill(launched, 1).closed


def test_paid_purchases(launched, clock):
    a_member(launched, clock)
    for amount in ("0", "10", "20"):
        buy(launched, clock, amount, member="1")
    with launched.reading() as db:
        assert purchases.paid_purchases(db, 1) == 2
        assert purchases.paid_purchases(db, 1, but=2) == 1
        assert purchases.paid_purchases(db, 9) == 0
    refund(launched, clock, 2, 999)
    refund(launched, clock, 3)
    with launched.reading() as db:
        assert purchases.paid_purchases(db, 1) == 1


@pytest.mark.parametrize(
    ("today", "fen"),
    [("2027-02-28", 0), ("2027-03-01", 3000), ("2028-02-29", 3000), ("2028-03-01", 0)],
)
def test_twelve_months(launched, clock, today, fen):
    a_member(launched, clock)
    buy(launched, clock, "30", member="1")
    assert spent(launched, 1, today) == Money(fen)


def test_a_refund_counts_on_its_own_day(launched, clock):
    a_member(launched, clock)
    buy(launched, clock, "30", member="1")
    clock.move(days=10)
    refund(launched, clock, 1, 1200)
    assert spent(launched, 1, "2027-03-10") == Money(3000)
    assert spent(launched, 1, "2027-03-11") == Money(1800)
