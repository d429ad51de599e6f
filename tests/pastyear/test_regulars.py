from datetime import date, timedelta

from shopqun.loyalty.points import Entry, account
from shopqun.pastyear.dice import Dice
from shopqun.pastyear.regulars import Regulars
from tests.pastyear.year_kit import OPENS, a_shop, neighbour, rows, seeded

ALWAYS = Dice(lambda: 0.0)


def test_the_first_week_nobody_checks_in_yet():
    shop = a_shop()
    who, regulars = neighbour(shop), Regulars(shop, ALWAYS)
    regulars.check_in(who, shop.moment(OPENS, 600), OPENS + timedelta(days=6))
    assert rows(shop, "checkins", 1) == []


def test_a_week_in_a_row_brings_more_and_a_gap_begins_anew():
    shop = a_shop()
    who, regulars = neighbour(shop), Regulars(shop, ALWAYS)
    days = [OPENS + timedelta(days=7 + n) for n in (0, 1, 2, 3, 4, 5, 6, 8)]
    for day in days:
        for minute in (600, 700):  # the second of a day is the first again
            regulars.check_in(who, shop.moment(day, minute), day)
    # two a day, ten more on the seventh
    assert rows(shop, "checkins", 2, 3, 4) == [
        (1, 2, 2), (2, 2, 4), (3, 2, 6), (4, 2, 8), (5, 2, 10), (6, 2, 12), (7, 12, 24), (1, 2, 26),
    ]  # fmt: skip
    assert sum(points for (points,) in rows(shop, "points_entries", 2)) == 26


def test_points_are_used_in_whole_yuan():
    shop = a_shop()
    who, regulars = neighbour(shop), Regulars(shop, ALWAYS)
    day = OPENS + timedelta(days=7)
    while not any(why == "spent" for (why,) in rows(shop, "points_entries", 3)):
        regulars.at_the_till(who, shop.moment(day, 600), day)
        day += timedelta(days=1)
    assert rows(shop, "points_entries", 2, 3, 4)[-1] == (-100, "spent", "抵 1 元")


def test_next_door_is_every_twentieth_and_before_now():
    shop = a_shop()
    for _ in range(41):
        neighbour(shop)
    regulars = Regulars(shop, ALWAYS)
    regulars.come_by(date(2026, 6, 1))
    regulars.come_by(date(2027, 3, 10))  # tomorrow
    assert rows(shop, "checkins", 1) == [(1,), (21,), (41,)]


def test_no_balance_is_ever_below_nothing_and_none_lapses_within_the_year():
    shop = a_shop()
    dice = seeded(5)
    people, regulars = [neighbour(shop) for _ in range(3)], Regulars(shop, dice)
    for n in range(7, 366):
        day = OPENS + timedelta(days=n)
        for who in people:
            regulars.at_the_till(who, shop.moment(day, 600), day)
    for who in people:
        ledger = [
            Entry(number, points, day)
            for number, member, points, day in rows(shop, "points_entries", 0, 1, 2, 6)
            if member == who.id
        ]
        last = [balance for member, balance in rows(shop, "checkins", 1, 4) if member == who.id][-1]
        held = account(ledger, 12, shop.days.of(shop.now)).balance
        assert held >= 0
        assert held in (last, last % 100)
