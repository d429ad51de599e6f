"""Binding one customer to another in the books."""

from datetime import date
from itertools import pairwise

import pytest
from shop_kit import a_member, new_id
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from shopqun.basics import Money
from shopqun.data import referrals
from shopqun.data.gestures import Request, once
from shopqun.data.tables.referrals import Referral
from shopqun.referrals.rules import State, Terms


@pytest.fixture
def bind(launched, clock):
    """Bind an invitee to an inviter, by their ids."""

    def act(inviter, invitee, clerk=""):
        request = Request(new_id(), "test", {})
        kind = referrals.Bound
        return once(
            launched, clock, request, kind, lambda pen: referrals.bind(pen, inviter, invitee, clerk)
        ).value

    return act


def people(books, clock, count):
    return [a_member(books, clock, f"{chr(0x4E00 + number)}姐").id for number in range(count)]


def test_the_rule_in_force(launched):
    with launched.reading() as db:
        assert referrals.terms_of(db) == Terms(90, 7, Money(2900), 10)


def test_no_rule_in_force(books):
    with books.reading() as db:
        assert referrals.terms_of(db) is None


def test_an_invitation_waits_and_is_remembered(launched, clock, bind):
    first, second = people(launched, clock, 2)
    bound = bind(first, second, "小林")
    assert (bound.state, bound.reason, bound.signals) == (State.PENDING, None, ())
    with launched.reading() as db:
        row = referrals.referral_row(db, bound.id)
        assert (row.bound_on, row.clerk) == (date(2027, 3, 1), "小林")
        assert referrals.pending_of(db, second).id == bound.id
        assert referrals.pending_of(db, first) is None
        events = db.exec_driver_sql("SELECT state FROM referral_events").scalars().all()
    assert events == ["pending"]


def test_circles_of_any_length(launched, clock, bind):
    chain = people(launched, clock, 5)
    for inviter, invitee in pairwise(chain):
        assert bind(inviter, invitee).state is State.PENDING
    for below in chain[1:]:
        assert bind(below, chain[0]).reason == "cycle"
    (stranger,) = people(launched, clock, 1)
    assert bind(stranger, chain[0]).state is State.PENDING


def test_a_rejected_invitation_binds_nobody(launched, clock, bind):
    first, second, third = people(launched, clock, 3)
    bind(first, second)
    assert bind(third, second).reason == "already_referred"
    # Nothing binds the third to the second, so that the other way round holds.
    assert bind(second, third).state is State.PENDING


def test_the_eleventh_of_a_day_is_odd(launched, clock, bind):
    inviter, *friends = people(launched, clock, 12)
    signals = [bind(inviter, friend).signals for friend in friends]
    assert signals == [()] * 10 + [("burst",)]


def test_a_burst_is_over_the_next_day(launched, clock, bind):
    inviter, *friends = people(launched, clock, 12)
    for friend in friends[:10]:
        bind(inviter, friend)
    clock.set("2027-03-02T00:00:00+08:00")
    assert bind(inviter, friends[10]).signals == ()


def test_one_clerk_who_keys_the_same_inviter_three_times(launched, clock, bind):
    inviter, *friends = people(launched, clock, 5)
    said = [bind(inviter, friend, clerk).signals for friend, clerk in zip(friends, "林林王林", strict=True)]
    assert said == [(), (), (), ("same_clerk",)]


def test_the_schema_itself_lets_nobody_be_brought_twice_or_by_herself(launched, clock, bind):
    first, second, third = people(launched, clock, 3)
    bind(first, second)
    row = {
        "reason": None, "signals": "", "bound_at": clock.at, "bound_on": date(2027, 3, 1), "clerk": "",
        "state": "pending",
    }  # fmt: skip
    for inviter, invitee in ((third, second), (third, third)):
        with pytest.raises(IntegrityError), launched.writing() as db:
            db.execute(insert(Referral).values(row | {"inviter_id": inviter, "invitee_id": invitee}))


def test_the_list(launched, clock, bind):
    first, second, third = people(launched, clock, 3)
    bind(first, second)
    bind(first, third)
    bind(first, first)
    with launched.reading() as db:
        assert [line.invitee for line in referrals.brought(db)] == [first, third, second]
        assert [line.invitee for line in referrals.brought(db, "pending")] == [third, second]
        assert [line.invitee for line in referrals.brought(db, member=second)] == []
