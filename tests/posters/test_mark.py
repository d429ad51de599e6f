"""The mark in its box, and the plate under one that the ground would swallow."""

import pytest

from shopqun.livery.picture import Picture
from shopqun.posters.boxes import Area, ImageBox, RectBox
from shopqun.posters.mark import mark

WHITE, BLACK, CREAM, GREEN = "#FFFFFF", "#000000", "#FFF2D3", "#1C7A3E"


def test_a_solid_mark_stands_whole_in_the_middle_of_the_height():
    (shown,) = mark(Picture("k", 400, 100), Area(10, 20, 60, 30), BLACK)
    assert (shown.x, shown.y, shown.w, shown.h) == (10, 27.5, 60, 15)


@pytest.mark.parametrize(
    ("tone", "ground", "plate"),
    [
        (GREEN, CREAM, ""),
        (WHITE, GREEN, ""),
        (GREEN, GREEN, WHITE),
        (WHITE, CREAM, "#111111"),
        (BLACK, "#14112A", WHITE),
    ],
)
def test_a_clear_mark_gets_a_plate_where_it_would_not_be_seen(tone, ground, plate):
    made = mark(Picture("k", 100, 100, clear=True, tone=tone), Area(0, 0, 50, 20), ground)
    assert [box.fill for box in made if isinstance(box, RectBox)] == ([plate] if plate else [])
    shown = made[-1]
    assert isinstance(shown, ImageBox)
    assert shown.h == pytest.approx(16 if plate else 20)
