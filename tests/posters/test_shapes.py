from __future__ import annotations

import pytest

from shopqun.posters.boxes import Area, Shape
from shopqun.posters.shapes import Art, awning, cropped, oval, path, place, scallops

DOT = Art("dot", (oval(50, 50, 50, 50, "#000000"),))


def reach(shape: Shape) -> tuple[float, float, float, float]:
    ends = [at[-2:] for _, at in shape.steps if at]
    return min(x for x, _ in ends), min(y for _, y in ends), max(x for x, _ in ends), max(y for _, y in ends)


def test_a_path_is_read_step_by_step():
    shape = path("M 0 1 L 2.5 -3 C 1 2 3 4 5 6 Z", "#FF0000")
    assert shape.steps == (("M", (0, 1)), ("L", (2.5, -3)), ("C", (1, 2, 3, 4, 5, 6)), ("Z", ()))
    assert (shape.fill, shape.stroke) == ("#FF0000", "")


def test_an_oval_touches_its_four_sides():
    assert reach(oval(10, 20, 3, 4, "#000000")) == (7, 16, 13, 24)


def test_a_picture_stands_on_its_line():
    box = place(Art("tall", DOT.shapes, 1.5), 10, 100, 40)
    assert (box.x, box.y, box.w, box.h) == (10, 40, 40, 60)
    assert box.scale == 0.4


def test_a_cropped_picture_keeps_its_place_on_the_page():
    box = cropped(DOT, (80, -20), 50, Area(0, 10, 100, 90))
    assert (box.x, box.y, box.w, box.h) == (0, 10, 100, 90)
    assert (box.x + box.shift_x, box.y + box.shift_y, box.scale) == (80, -20, 0.5)


@pytest.mark.parametrize(
    ("width", "height", "stripes"), [(210, 28, 14), (105, 14, 14), (800, 107, 14), (40, 28, 6)]
)
def test_an_awning_fills_its_width_with_an_even_number_of_stripes(width: float, height: float, stripes: int):
    box = awning(Area(0, 0, width, height), "#111111", "#EEEEEE")
    bands = box.shapes[1:]
    assert len(bands) == stripes
    assert [band.fill for band in bands[:3]] == ["#111111", "#EEEEEE", "#111111"]
    assert reach(bands[-1])[2] == pytest.approx(width)
    assert all(reach(band)[3] <= height + 0.001 for band in bands)


@pytest.mark.parametrize(("width", "height", "count"), [(210, 6, 16), (90, 1.8, 23), (20, 6, 6)])
def test_half_rounds_hang_side_by_side_and_stay_in_their_area(width: float, height: float, count: int):
    box = scallops(Area(0, 100, width, height), "#EEEEEE")
    assert len(box.shapes) == count
    assert reach(box.shapes[-1])[2] == pytest.approx(width)
    assert box.y + box.h == pytest.approx(100 + height)
