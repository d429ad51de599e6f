from datetime import date

import pytest

from shopqun.reports.figures import Month, change_bp, read_month


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("2027-03", Month(2027, 3)),
        ("2027-12", Month(2027, 12)),
        ("2027-13", None),
        ("2027-00", None),
        ("2027-3", None),
        ("2027-03-01", None),
        ("２０２７-03", None),
        ("", None),
    ],
)
def test_read_month(text, month):
    assert read_month(text) == month


def test_a_month_is_half_open():
    assert (Month(2027, 3).first, Month(2027, 3).after) == (date(2027, 3, 1), date(2027, 4, 1))
    assert Month(2027, 12).after == date(2028, 1, 1)
    assert Month(2027, 2).after == date(2027, 3, 1)
    assert Month(2027, 1).before == Month(2026, 12)
    assert str(Month(2027, 3)) == "2027-03"


@pytest.mark.parametrize(
    ("now", "before", "change"),
    [
        (150, 100, 5000),
        (50, 100, -5000),
        (0, 3, -10000),
        (4, 3, 3333),
        (5, 3, 6667),
        (1, 0, None),
        (1, -1, None),
    ],
)
def test_change(now, before, change):
    assert change_bp(now, before) == change
