from datetime import date

import pytest
from sqlalchemy import event, insert

from shopqun.data.members import Entry, write_members
from shopqun.data.members_list import counts, find_ids, lines, ordered_ids, spent_of
from shopqun.data.tables.till import Purchase, TillEntry
from shopqun.members.member import NewMember, Order

pytest_plugins = ("shop_kit",)
TODAY = date(2027, 3, 6)


@pytest.fixture
def db(books, clock):
    with books.writing() as open_books:
        people = [
            NewMember(name, "", None, marketing=False, channel="", joined_on=date(2027, 3, day))
            for name, day in (("张三", 1), ("安琪", 3), ("李四", 2))
        ]
        write_members(open_books, Entry(clock.now(), ""), people)
        yield open_books


def pay(db, clock, member, fen, day):
    at = {"at": clock.now(), "business_day": day, "member_id": member}
    number = db.execute(
        insert(Purchase).values(bill_fen=abs(fen), clerk="", **at).returning(Purchase.id)
    ).scalar()
    db.execute(insert(TillEntry).values(purchase_id=number, kind="paid", amount_fen=fen, why="", **at))


def test_twelve_months_by_business_day(db, clock):
    for fen, day in (
        (1, date(2026, 3, 6)),
        (10, date(2026, 3, 7)),
        (100, TODAY),
        (1000, date(2027, 3, 7)),
    ):
        pay(db, clock, 1, fen, day)
    pay(db, clock, None, 5000, TODAY)
    assert spent_of(db, TODAY) == {1: 110}
    assert lines(db, [1], TODAY)[0].spent_12m_fen == 110


def test_orders(db, clock):
    pay(db, clock, 3, 500, TODAY)
    assert ordered_ids(db, Order.NEWEST, TODAY) == [2, 3, 1]
    assert ordered_ids(db, Order.SPENT, TODAY) == [3, 1, 2]
    assert ordered_ids(db, Order.NAME, TODAY) == [2, 3, 1]


@pytest.mark.parametrize("order", Order)
def test_a_stretch_of_an_order(db, clock, order):
    every = ordered_ids(db, order, TODAY)
    assert [*ordered_ids(db, order, TODAY, 0, 2), *ordered_ids(db, order, TODAY, 2, 2)] == every
    assert ordered_ids(db, order, TODAY, 3, 2) == []


def test_lines_keep_the_order_asked_and_leave_out_strangers(db):
    assert [line.id for line in lines(db, [3, 99, 1], TODAY)] == [3, 1]


def test_counts_of_a_month(db):
    assert (counts(db, TODAY).members, counts(db, date(2027, 4, 1)).new_this_month) == (3, 0)


def test_find_ids_gives_each_once(db):
    assert find_ids(db, "zhang", 9) == [1]
    assert find_ids(db, "l", 9) == [3]


def plans(db, ask):
    """How SQLite goes about each statement that is asked."""
    asked = []

    def listen(_connection, _cursor, statement, parameters, *_rest):
        asked.append((statement, parameters))

    event.listen(db, "before_cursor_execute", listen)
    ask()
    event.remove(db, "before_cursor_execute", listen)
    return [
        "; ".join(row[3] for row in db.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters))
        for statement, parameters in asked
    ]


@pytest.mark.parametrize("typed", ["王", "x", "5000", "zhangsan", "000042", "13800138000"])
def test_what_is_typed_is_a_stretch_of_one_index_already_in_order(db, typed):
    way = "SEARCH member_terms USING PRIMARY KEY (term>? AND term<?)"
    assert set(plans(db, lambda: find_ids(db, typed, 50))) == {way}


def test_a_page_of_the_newest_is_read_along_its_index(db):
    (way,) = plans(db, lambda: ordered_ids(db, Order.NEWEST, TODAY, 100, 50))
    assert way == "SCAN members USING INDEX ix_members_joined_on"


def test_lines_are_looked_up_and_nothing_beside_them_is_read_whole(db):
    ways = plans(db, lambda: lines(db, [1, 2, 3], TODAY))
    assert {way for way in ways if "SCAN" in way} <= {"SCAN tiers", "SCAN plans"}
