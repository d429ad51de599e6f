from datetime import UTC, datetime, timedelta

import pytest

from shopqun.staff.lock import Lock, clean_pin, digest

AT = datetime(2027, 3, 5, 11, 30, tzinfo=UTC)
SOON = AT + timedelta(minutes=10)


@pytest.mark.parametrize(
    ("text", "pin"),
    [
        ("2580", "2580"),
        ("12345678", "12345678"),
        (" 2580 ", "2580"),
        ("２５８０", "2580"),
        ("258", None),
        ("123456789", None),
        ("25a0", None),
        ("", None),
        ("二五八零", None),
    ],
)
def test_a_pin_is_four_to_eight_digits(text, pin):
    assert clean_pin(text) == pin


def test_the_same_pin_with_another_salt_is_another_digest():
    first = digest("2580", b"salt one")
    assert first == digest("2580", b"salt one")
    assert first not in (digest("2580", b"salt two"), digest("2581", b"salt one"))
    assert len(bytes.fromhex(first)) == 64


@pytest.mark.parametrize(
    ("lock", "act", "lets"),
    [
        (Lock(pin_set=False), "refund 7", True),
        (Lock(pin_set=True), "refund 7", False),
        (Lock(pin_set=True, opened=""), "refund 7", True),
        (Lock(pin_set=True, opened="", until=SOON), "refund 7", True),
        (Lock(pin_set=True, opened="", until=AT), "refund 7", False),
        (Lock(pin_set=True, opened="refund 7", until=SOON), "refund 7", True),
        (Lock(pin_set=True, opened="refund 7", until=SOON), "refund 8", False),
    ],
)
def test_what_an_open_lock_lets_through(lock, act, lets):
    assert lock.lets(act, AT) is lets


@pytest.mark.parametrize(
    ("wrong", "seconds"), [(0, None), (2, None), (3, 30), (4, 60), (5, 120), (8, 900), (40, 900)]
)
def test_wrong_tries_are_slowed(wrong, seconds):
    lock = Lock(pin_set=True, wrong=wrong, last_wrong=AT if wrong else None)
    expected = None if seconds is None else AT + timedelta(seconds=seconds)
    assert lock.free_at() == expected


def test_a_forgotten_pin_holds_for_a_day():
    assert Lock(pin_set=True).removable_at() is None
    assert Lock(pin_set=True, forgot_at=AT).removable_at() == AT + timedelta(hours=24)
