"""What one scan asks of the books, statement by statement: a new one needs a reason, and a line here."""

import re
from contextlib import contextmanager

import pytest
from shop_kit import a_member, a_paper, buy, scan, some_papers
from sqlalchemy import event

LOCK = ["PRAGMA busy_timeout", "BEGIN IMMEDIATE", "PRAGMA busy_timeout"]
BEFORE = [
    "SELECT gestures",  # was this scan answered before?
    "SELECT shop",  # when does the shop's day begin?
    "SELECT gestures",  # is the clock behind what was written?
    "SAVEPOINT gesture",
]
PAPER = [
    "SELECT coupons",
    "SELECT coupon_templates",
    "SELECT redemptions",  # how often was it used?
    "SELECT coupon_voids",
]
TAKEN = [
    "INSERT purchases",
    "INSERT till_entries",
    "SELECT redemptions",  # which slot of it is free?
    "INSERT redemptions",
]
AFTER = ["RELEASE SAVEPOINT", "INSERT gestures", "COMMIT"]
HERS = [
    "SELECT members",  # who is named?
    "SELECT members",  # her tier
    "SELECT till_entries",  # did she pay before?
    "SELECT redemptions",  # how often did she use this kind?
    "SELECT members",  # her name, for the card
]


@contextmanager
def asked(books):
    """Keep what is asked of the books: the verb and the first table of each statement."""
    said = []

    def listen(_db, _cursor, statement, *_more):
        verb = re.match(r"(?:SELECT|INSERT)\b", statement)
        table = re.search(r"(?:FROM|INTO)\s+(\w+)", statement)
        said.append(f"{verb[0]} {table[1]}" if verb else " ".join(statement.split("=")[0].split()[:2]))

    event.listen(books._engine, "before_cursor_execute", listen)
    try:
        yield said
    finally:
        event.remove(books._engine, "before_cursor_execute", listen)


def test_a_paper_of_nobody_in_particular(launched, clock):
    code = a_paper(launched, clock)
    with asked(launched) as said:
        assert scan(launched, clock, code, "60").verdict == "accepted"
    assert said == [*LOCK, *BEFORE, *PAPER, *TAKEN, *AFTER]


def test_a_named_customer_is_looked_up_and_so_is_who_brought_her(launched, clock):
    member, code = a_member(launched, clock), a_paper(launched, clock)
    with asked(launched) as said:
        assert scan(launched, clock, code, "60", member=str(member.id)).verdict == "accepted"
    assert said == [*LOCK, *BEFORE, *PAPER, *HERS, *TAKEN, "SELECT referrals", *AFTER]


@pytest.mark.parametrize("before", [1, 20])
def test_a_longer_book_is_not_asked_more(launched, clock, before):
    for code in some_papers(launched, clock, count=before):
        scan(launched, clock, code, "60")
        buy(launched, clock, "12")
    code = a_paper(launched, clock)
    with asked(launched) as said:
        scan(launched, clock, code, "60")
    assert len(said) == len([*LOCK, *BEFORE, *PAPER, *TAKEN, *AFTER])
