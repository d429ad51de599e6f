from __future__ import annotations

from shop_kit import TestClock, new_id

from shopqun.basics import Money
from shopqun.data import staff
from shopqun.data.gestures import Request, once
from shopqun.staff.lock import Lock
from shopqun.staff.person import Role


def write(books, *acts):
    def act(pen):
        for each in acts:
            each(pen)
        return True

    once(books, TestClock(), Request(new_id(), "staff", {}), bool, act)


def test_the_newest_row_of_a_name_holds(launched):
    write(
        launched,
        lambda pen: staff.put_person(pen, "小林", Role.CLERK, active=True),
        lambda pen: staff.put_person(pen, "小林", Role.OWNER, active=True),
    )
    with launched.reading() as db:
        assert [(each.name, each.role) for each in staff.people(db)] == [("小林", Role.OWNER)]


def test_without_a_pin_there_is_no_lock(launched):
    write(launched, lambda pen: staff.note(pen, "shut"))
    with launched.reading() as db:
        assert staff.lock_of(db) == Lock(pin_set=False)
        assert staff.pin_of(db) is None


def test_a_right_try_forgets_the_wrong_ones(launched):
    write(launched, lambda pen: staff.put_pin(pen, b"salt", "ab"), lambda pen: staff.note(pen, "shut"))
    write(launched, lambda pen: staff.note(pen, "wrong"), lambda pen: staff.note(pen, "wrong"))
    with launched.reading() as db:
        lock = staff.lock_of(db)
    assert (lock.wrong, lock.opened) == (2, None)
    write(launched, lambda pen: staff.note(pen, "opened", "refund 7"))
    with launched.reading() as db:
        lock = staff.lock_of(db)
    assert (lock.wrong, lock.last_wrong, lock.opened) == (0, None, "refund 7")


def test_a_limit_holds_until_the_next(launched):
    with launched.reading() as db:
        assert staff.refund_limit(db) == Money(10_000)
    write(launched, lambda pen: staff.put_refund_limit(pen, Money(1)))
    write(launched, lambda pen: staff.put_refund_limit(pen, Money()))
    with launched.reading() as db:
        assert staff.refund_limit(db) == Money()
