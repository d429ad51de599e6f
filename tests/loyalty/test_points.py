"""Points: eaten soonest expiry first, lapsed on their day, taken back by their own row."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopqun.loyalty.points import Entry, Lot, account, expiry, lapsed

JAN, FEB, MAR = date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 10)


@pytest.mark.parametrize(
    ("day", "months", "ends"),
    [
        (date(2027, 3, 1), 12, date(2028, 3, 1)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2027, 12, 5), 1, date(2028, 1, 5)),
        (date(2027, 3, 1), 0, None),
    ],
)
def test_points_lapse_after_so_many_months(day, months, ends):
    assert expiry(day, months) == ends


def test_a_lot_is_gone_on_the_day_it_lapses():
    ledger = [Entry(1, 10, date(2027, 1, 5))]
    assert account(ledger, 2, date(2027, 3, 4)).balance == 10
    assert account(ledger, 2, date(2027, 3, 5)).lots == ()


def test_the_soonest_to_lapse_is_eaten_first():
    ledger = [Entry(1, 10, JAN), Entry(2, 5, MAR), Entry(3, -12, MAR)]
    (lot,) = account(ledger, 12, MAR).lots
    assert lot == Lot(2, MAR, date(2028, 3, 10), 5, 3)


def test_lapsed_points_are_not_spent():
    ledger = [Entry(1, 10, JAN), Entry(2, 5, date(2027, 3, 1)), Entry(3, -4, date(2027, 3, 2))]
    told = account(ledger, 1, date(2027, 3, 2))
    assert [(lot.entry, lot.left) for lot in told.lots] == [(2, 1)]


def test_points_are_taken_back_out_of_their_own_lot():
    ledger = [Entry(1, 10, JAN), Entry(2, 20, MAR), Entry(3, -20, MAR, of=2)]
    told = account(ledger, 12, MAR)
    assert [(lot.entry, lot.left) for lot in told.lots] == [(1, 10)]


def test_what_was_spent_already_is_taken_from_the_others_and_then_owed():
    ledger = [Entry(1, 10, JAN), Entry(2, -10, FEB), Entry(3, 4, FEB), Entry(4, -10, MAR, of=1)]
    told = account(ledger, 12, MAR)
    assert (told.balance, told.debt) == (-6, 6)
    paid = account([*ledger, Entry(5, 9, MAR)], 12, MAR)
    assert (paid.balance, paid.debt) == (3, 0)


def test_a_lapsed_lot_taken_back_costs_nothing_else():
    ledger = [Entry(1, 10, JAN), Entry(2, 8, MAR), Entry(3, -10, MAR, of=1)]
    assert account(ledger, 1, MAR).balance == 8


def test_points_given_back_keep_their_old_expiry():
    ledger = [Entry(1, 10, JAN), Entry(2, 10, MAR), Entry(3, -15, MAR), Entry(4, 15, MAR, of=3)]
    told = account(ledger, 12, MAR)
    assert [(lot.entry, lot.left) for lot in told.lots] == [(1, 10), (2, 10)]


def test_points_given_back_settle_the_debt_they_made():
    ledger = [Entry(1, 3, JAN), Entry(2, -5, MAR), Entry(3, 5, MAR, of=2)]
    told = account(ledger, 12, MAR)
    assert (told.balance, told.debt) == (3, 0)


MOVES = st.lists(st.integers(-30, 30).filter(bool), max_size=40)


@given(MOVES)
def test_nothing_is_made_or_lost_while_nothing_lapses(moves):
    ledger = [Entry(number, points, MAR) for number, points in enumerate(moves, 1)]
    told = account(ledger, 0, MAR)
    assert told.balance == sum(moves)
    assert all(0 < lot.left <= lot.points for lot in told.lots)


@given(MOVES, st.integers(0, 12))
def test_a_balance_is_never_more_than_what_came_in_and_still_lives(moves, days):
    ledger = [
        Entry(number, points, date.fromordinal(MAR.toordinal() + number))
        for number, points in enumerate(moves, 1)
    ]
    today = date.fromordinal(MAR.toordinal() + len(moves) + days)
    living = sum(e.points for e in ledger if e.points > 0 and expiry(e.day, 1) > today)
    assert account(ledger, 1, today).balance <= living


def test_what_nobody_used_in_time_has_lapsed():
    ledger = [Entry(1, 10, JAN), Entry(2, 5, MAR), Entry(3, -4, MAR)]
    # the ten of January end on the last of February next year, four of them used
    assert lapsed(ledger, 13, date(2028, 2, 28)) == 0
    assert lapsed(ledger, 13, date(2028, 2, 29)) == 6
    assert lapsed(ledger, 0, date(2099, 1, 1)) == 0


@given(MOVES, st.integers(0, 80))
def test_what_came_less_what_lapsed_is_the_balance(moves, days):
    ledger = [
        Entry(number, points, date.fromordinal(MAR.toordinal() + number))
        for number, points in enumerate(moves, 1)
    ]
    today = date.fromordinal(MAR.toordinal() + len(moves) + days)
    assert sum(moves) - lapsed(ledger, 1, today) == account(ledger, 1, today).balance
