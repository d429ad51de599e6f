from __future__ import annotations

import pytest

from shopqun.posters.paper import MM_PER_INCH, PAPERS, POSTER_KEYS, paper_named


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


@pytest.mark.parametrize(
    ("key", "size"),
    [
        ("210x148", (210, 148)),
        ("40X2000", (40, 2000)),
        ("0210x0148", (210, 148)),
        ("39x100", None),
        ("100x2001", None),
        ("210", None),
        ("210x", None),
        ("-40x40", None),
        ("210x148.5", None),
        ("letter", None),
        ("", None),
    ],
)
def test_a_size_of_her_own_is_two_sides_in_mm(key, size):
    found = paper_named(key)
    assert (None if found is None else (found.width_mm, found.height_mm)) == size


@pytest.mark.parametrize("key", ["a6", "a5", "a4", "a3", "x_banner", "roll_up"])
def test_her_own_paper_of_a_known_size_has_about_the_same_type(key):
    known = PAPERS[key]
    own = paper_named(f"{known.width_mm}x{known.height_mm}")
    assert own is not None
    assert own.floor_pt == pytest.approx(known.floor_pt, rel=0.04)
    assert own.dpi == known.dpi


@pytest.mark.parametrize("key", ["2000x2000", "1000x2000", "700x1000", "420x420"])
def test_no_size_takes_more_memory_than_the_roll_up(key):
    """The roll-up has 4724 by 11811 pixels, 55.8 million."""
    found = paper_named(key)
    assert found is not None
    pixels = found.width_mm * found.height_mm * (found.dpi / MM_PER_INCH) ** 2
    assert pixels <= 56_000_000
    assert found.dpi >= 95


def test_known_papers_keep_their_keys():
    assert all(paper_named(key) is paper and not paper.own for key, paper in PAPERS.items())
    assert paper_named("210x148").own
