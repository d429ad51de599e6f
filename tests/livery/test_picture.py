"""What part of a picture a box shows, and how fine it is there."""

import pytest

from shopqun.livery.picture import Cut, Picture


def picture(width, height, focus=(50, 50)):
    return Picture("k", width, height, focus_x=focus[0], focus_y=focus[1])


@pytest.mark.parametrize(
    ("size", "box", "focus", "cut"),
    [
        ((400, 300), (40, 30), (50, 50), Cut(0, 0, 400, 300)),
        ((400, 300), (30, 30), (50, 50), Cut(50, 0, 300, 300)),
        ((400, 300), (30, 30), (0, 50), Cut(0, 0, 300, 300)),
        ((400, 300), (30, 30), (100, 50), Cut(100, 0, 300, 300)),
        ((400, 300), (30, 30), (45, 0), Cut(30, 0, 300, 300)),
        ((300, 400), (30, 30), (50, 0), Cut(0, 0, 300, 300)),
        ((300, 400), (30, 30), (50, 100), Cut(0, 100, 300, 300)),
        ((100, 100), (1000, 1), (50, 50), Cut(0, 50, 100, 1)),
    ],
)
def test_the_largest_part_of_the_boxs_shape_nearest_the_focus(size, box, focus, cut):
    assert picture(*size, focus).cut(*box) == cut


@pytest.mark.parametrize(
    ("size", "box", "shown"),
    [((400, 100), (80, 40), (80, 20)), ((100, 400), (80, 40), (10, 40)), ((50, 50), (80, 40), (40, 40))],
)
def test_a_mark_stands_whole_in_its_box(size, box, shown):
    assert picture(*size).within(*box) == pytest.approx(shown)


def test_pixels_an_inch_are_those_of_what_is_shown():
    """600 of 800 pixels are shown on 50.8 mm, which are two inches."""
    assert picture(800, 600).dpi_at(50.8, 50.8) == 300
