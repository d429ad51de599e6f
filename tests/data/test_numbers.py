"""An id is read from ASCII digits alone; whatever else was typed names no row."""

import pytest

from shopqun.data.numbers import row_number


@pytest.mark.parametrize(
    ("text", "number"), [("1", 1), ("12", 12), ("000001", 1), ("999999999", 999_999_999), ("0", 0)]
)
def test_an_id(text, number):
    assert row_number(text) == number


@pytest.mark.parametrize(
    "text",
    ["", " ", " 1", "1 ", "-1", "+1", "1.0", "1_0", "0x1", "一", "１", "٣", "²", "1000000000", "9" * 5000],
)
def test_what_names_no_row(text):
    assert row_number(text) == 0
