"""Colours as people write them."""

import pytest

from shopqun.livery.worn import read_colour


@pytest.mark.parametrize(
    ("text", "colour"),
    [
        ("#1c7a3e", "#1C7A3E"),
        (" C2185B ", "#C2185B"),
        ("#FFF", None),
        ("", None),
        ("red", None),
        ("#12345G", None),
        ("##123456", None),
        ("#1234567", None),
    ],
)
def test_a_colour_is_six_digits(text, colour):
    assert read_colour(text) == colour
