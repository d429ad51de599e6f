from datetime import date, datetime

import pytest

from shopqun.members.cells import Day, Phone, is_minor, is_yes, read_day, read_phone, text_of


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        (13800138000.0, "13800138000"),
        (12.5, "12.5"),
        (7, "7"),
        (True, "是"),
        (False, "否"),
        (" 王 ", "王"),
        (date(1990, 5, 3), "1990-05-03"),
        (datetime(1990, 5, 3, 10, 0), "1990-05-03"),  # noqa: DTZ001 - spreadsheets know no zone
    ],
)
def test_text_of(cell, text):
    assert text_of(cell) == text


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("", Phone(None)),
        ("13800138000.0", Phone("13800138000")),
        ("1.3800138123E+10", Phone("13800138123")),
        ("1.3800138e10", Phone("13800138000")),
        ("1.38E+10", Phone(None, "phone_lost_digits")),
        ("1.38001E+10", Phone(None, "phone_lost_digits")),
        ("+86 138-0013-8000", Phone("13800138000")),
        ("02088886666", Phone(None, "bad_phone")),
        ("1.3800138123E+11", Phone(None, "bad_phone")),
    ],
)
def test_read_phone(text, phone):
    assert read_phone(text) == phone


@pytest.mark.parametrize(
    ("text", "yes"),
    [("是", True), ("Y", True), ("同意", True), ("√", True), ("否", False), ("不同意", False), ("", False)],
)
def test_is_yes(text, yes):
    assert is_yes(text) is yes


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1990-05-03", Day(5, 3, 1990)),
        ("1990/5/3 00:00", Day(5, 3, 1990)),
        ("1990年5月3日", Day(5, 3, 1990)),
        ("19900503", Day(5, 3, 1990)),
        ("05-03", Day(5, 3, None)),
        ("0503", Day(5, 3, None)),
        ("1990", None),
        ("5月3日", Day(5, 3, None)),
        ("2-29", Day(2, 29, None)),
        ("32996", Day(5, 3, 1990)),
        ("1990-02-30", None),
        ("13-01", None),
        ("春天", None),
        ("", None),
    ],
)
def test_read_day(text, day):
    assert read_day(text) == day


def test_a_day_is_kept_without_its_year():
    assert Day(5, 3, 1990).md == "05-03"
    assert Day(5, 3, 1990).whole() == date(1990, 5, 3)
    assert Day(5, 3, None).whole() is None


@pytest.mark.parametrize(
    ("birthday", "minor"),
    [
        (Day(3, 1, 2013), False),
        (Day(3, 2, 2013), True),
        (Day(2, 28, 2013), False),
        (Day(1, 1, 2030), True),
        (Day(3, 2, None), False),
    ],
)
def test_is_minor_on_the_first_of_march_2027(birthday, minor):
    assert is_minor(birthday, date(2027, 3, 1)) is minor
