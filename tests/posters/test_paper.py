from __future__ import annotations

import pytest

from shopqun.posters.paper import PAPERS, POSTER_KEYS


@pytest.mark.parametrize(
    ("key", "width", "height"),
    [
        ("a6_card", 105, 148),
        ("a6", 105, 148),
        ("a5", 148, 210),
        ("a4", 210, 297),
        ("a3", 297, 420),
        ("table_tent", 100, 150),
        ("desk_sign", 90, 150),
        ("biz_card", 90, 54),
        ("x_banner", 600, 1600),
        ("roll_up", 800, 2000),
    ],
)
def test_sizes_of_domain_b3(key: str, width: float, height: float):
    assert (PAPERS[key].width_mm, PAPERS[key].height_mm) == (width, height)


@pytest.mark.parametrize(("key", "dots"), [("thermal58", 384), ("thermal80", 576)])
def test_receipt_printers_have_their_dots(key: str, dots: int):
    # eight dots a mm: 203.2 dpi, which makers give as 203
    assert PAPERS[key].width_mm / PAPERS[key].dot_mm == pytest.approx(dots)


@pytest.mark.parametrize(("key", "size"), [("square_wx", (1080, 1080)), ("tall_wx", (1080, 1920))])
def test_pictures_for_groups_have_their_pixels(key: str, size: tuple[int, int]):
    paper = PAPERS[key]
    found = round(paper.width_mm / paper.dot_mm), round(paper.height_mm / paper.dot_mm)
    assert found == size


@pytest.mark.parametrize(("key", "scale"), [("a4", 1.0), ("a6", 148 / 297), ("table_tent", 100 / 210)])
def test_the_grid_scales_with_the_tighter_side(key: str, scale: float):
    assert PAPERS[key].scale == pytest.approx(scale)


def test_points_become_millimetres():
    assert PAPERS["a4"].floor_mm == pytest.approx(3.881, abs=0.001)  # 11 pt * 25.4 / 72


def test_posters_stand_neither_on_cards_nor_on_receipts():
    assert set(PAPERS) - set(POSTER_KEYS) == {"biz_card", "thermal58", "thermal80"}
