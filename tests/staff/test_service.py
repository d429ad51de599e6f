"""Who serves, and the owner's lock: on real books, with a clock the test sets."""

from __future__ import annotations

from datetime import timedelta

import pytest
from shop_kit import OPENING, a_member, buy, dump, new_id

from shopqun.basics import Money, Refused
from shopqun.staff.lock import Forgot, Tried
from shopqun.staff.person import Role
from shopqun.staff.service import SETTINGS, StaffService, phone_act
from shopqun.till.service import TillService

PIN = "2580"


@pytest.fixture
def staff(launched, clock):
    return StaffService(launched, clock)


@pytest.fixture
def locked(staff):
    """A shop with a PIN, its till handed over to a clerk."""
    assert staff.set_pin(PIN, request_id=new_id()).value is True
    staff.lock(request_id=new_id())
    return staff


def unlock(staff, pin=PIN, act="", minutes=0):
    return staff.unlock(pin, act, minutes, request_id=new_id()).value


def test_people_come_change_and_leave_and_stay_in_the_books(staff, clock):
    staff.put("小林", Role.CLERK, request_id=new_id())
    staff.put("  陈  姐 ", Role.OWNER, request_id=new_id())
    clock.move(days=3)
    staff.put("小林", Role.CLERK, active=False, request_id=new_id())
    people = staff.house().people
    assert [(each.name, each.role, each.active) for each in people] == [
        ("陈 姐", Role.OWNER, True),
        ("小林", Role.CLERK, False),
    ]
    assert people[1].since == OPENING + timedelta(days=3)


@pytest.mark.parametrize("name", ["", "   ", "长" * 21])
def test_a_name_that_is_none(staff, name):
    assert staff.put(name, Role.CLERK, request_id=new_id()).value == Refused("bad_name", {"longest": 20})


@pytest.mark.parametrize("pin", ["123", "abcd", "123456789"])
def test_a_pin_that_is_none(staff, launched, pin):
    before = dump(launched)
    assert staff.set_pin(pin, request_id=new_id()).value == Refused("bad_pin")
    assert dump(launched) == before


def test_without_a_pin_everything_is_open(staff):
    assert not staff.is_locked(SETTINGS)
    assert unlock(staff) == Refused("no_pin")
    assert staff.forget(request_id=new_id()).value == Refused("no_pin")


def test_no_pin_is_ever_written_down(locked, launched):
    unlock(locked, "1111")
    unlock(locked)
    with launched.reading() as db:
        words = " ".join(str(tuple(row)) for table in ("gestures", "owner_pins", "owner_events")
                         for row in db.exec_driver_sql(f"SELECT * FROM {table}"))  # fmt: skip  # noqa: S608
    assert "'2580'" not in words
    assert "'1111'" not in words


def test_she_unlocks_for_minutes(locked, clock):
    assert locked.is_locked(SETTINGS)
    assert unlock(locked, minutes=10) == Tried(right=True)
    clock.move(minutes=9, seconds=59)
    assert not locked.is_locked(SETTINGS)
    clock.move(seconds=1)
    assert locked.is_locked(SETTINGS)


def test_she_unlocks_for_one_act(locked, clock):
    unlock(locked, act="refund 7")
    assert not locked.is_locked("refund 7")
    assert locked.is_locked("refund 8")
    clock.move(minutes=2)
    assert locked.is_locked("refund 7")


def test_she_stays_until_she_hands_over(locked, clock):
    unlock(locked)
    clock.move(hours=9)
    assert not locked.is_locked(SETTINGS)
    locked.lock(request_id=new_id())
    assert locked.is_locked(SETTINGS)


def test_wrong_tries_are_written_down_and_slowed(locked, clock):
    tries = [unlock(locked, "1111") for _ in range(3)]
    assert tries == [Tried(False), Tried(False), Tried(False, clock.now() + timedelta(seconds=30))]
    assert unlock(locked) == Refused("pin_wait", {"until": clock.now() + timedelta(seconds=30)})
    clock.move(seconds=30)
    assert unlock(locked, "1111") == Tried(False, clock.now() + timedelta(seconds=60))
    clock.move(seconds=60)
    assert unlock(locked) == Tried(right=True)
    locked.lock(request_id=new_id())
    assert unlock(locked, "1111") == Tried(False)


def test_a_try_repeated_is_answered_as_it_was(locked):
    request = new_id()
    assert locked.unlock("1111", request_id=request).value == Tried(False)
    again = locked.unlock(PIN, request_id=request)
    assert (again.value, again.repeated) == (Tried(False), True)


@pytest.mark.parametrize(
    "act",
    [
        lambda staff: staff.put("小林", Role.CLERK, request_id=new_id()),
        lambda staff: staff.set_refund_limit(Money(99900), request_id=new_id()),
        lambda staff: staff.set_pin("1111", request_id=new_id()),
        lambda staff: staff.set_pin("", request_id=new_id()),
    ],
)
def test_only_the_owner_changes_people_rules_and_the_pin(locked, act):
    assert act(locked).value == Refused("owner_needed", {"act": SETTINGS})
    unlock(locked)
    assert not isinstance(act(locked).value, Refused)


def test_a_forgotten_pin_is_taken_away_a_day_later(locked, clock):
    due = clock.now() + timedelta(hours=24)
    assert locked.forget(request_id=new_id()).value == Forgot(False, due)
    clock.move(hours=23, minutes=59)
    assert locked.forget(request_id=new_id()).value == Forgot(False, due)
    assert locked.house().forgot_until == due
    clock.move(minutes=1)
    assert locked.forget(request_id=new_id()).value == Forgot(True, due)
    assert (locked.house().pin_set, locked.is_locked(SETTINGS)) == (False, False)


def test_who_knows_the_pin_ends_the_forgetting(locked, clock):
    locked.forget(request_id=new_id())
    clock.move(hours=20)
    unlock(locked)
    locked.lock(request_id=new_id())
    clock.move(hours=20)
    answer = locked.forget(request_id=new_id()).value
    assert (answer.removed, answer.removable_at) == (False, clock.now() + timedelta(hours=24))


def test_a_clerk_gives_back_up_to_the_limit(locked, launched, clock):
    till = TillService(launched, clock)
    bought = str(buy(launched, clock, "300").purchase)

    def refund(fen, clerk):
        return till.refund(bought, Money(fen), "坏果", clerk=clerk, request_id=new_id()).value

    assert refund(10_000, "小林").paid_fen == 20_000
    needed = Refused("owner_needed", {"act": f"refund {bought}", "limit_fen": 10_000})
    assert refund(10_001, "小林") == needed
    unlock(locked, act=f"refund {bought}")
    assert refund(10_001, "小林").paid_fen == 9_999
    locked.lock(request_id=new_id())
    assert refund(9_999, "").paid_fen == 0


def test_a_limit_of_her_own(locked, launched, clock):
    unlock(locked)
    locked.set_refund_limit(Money(500), request_id=new_id())
    locked.lock(request_id=new_id())
    bought = str(buy(launched, clock, "300").purchase)
    till = TillService(launched, clock)
    answer = till.refund(bought, Money(501), "", clerk="小林", request_id=new_id()).value
    assert answer.reason == "owner_needed"


def test_a_whole_number_is_shown_to_the_owner_and_noted_without_it(locked, launched, clock):
    chen = a_member(launched, clock, "陈小满", phone="13800002107", record_consent=True)
    assert locked.reveal_phone(chen.id, request_id=new_id()).reason == "owner_needed"
    unlock(locked, act=phone_act(chen.id))
    assert locked.reveal_phone(chen.id, request_id=new_id()) == "13800002107"
    with launched.reading() as db:
        noted = db.exec_driver_sql(
            "SELECT refused, answer FROM gestures WHERE command = 'staff reveal phone' ORDER BY at, rowid"
        ).all()
    assert [refused for refused, _ in noted] == [1, 0]
    assert "13800002107" not in str(noted)
