"""Dots that fill: amber on the way, red when all are full."""

import pytest

from shopqun.ui.parts.dots import Dots


def pixel(dots, place):
    """Give the colour in the middle of a dot."""
    return dots.grab().toImage().pixelColor(place * 20 + 7, 7).name()


@pytest.mark.parametrize(("filled", "token"), [(1, "warn_fill"), (2, "warn_fill"), (3, "bad"), (5, "bad")])
def test_dots_fill_from_the_left(theme, qtbot, filled, token):
    made = Dots(theme, filled, 3, "3 次里的 1 次")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    full = theme.colour(token).name()
    assert [pixel(made, place) == full for place in range(3)] == [place < filled for place in range(3)]
    assert made.accessibleName() == "3 次里的 1 次"
