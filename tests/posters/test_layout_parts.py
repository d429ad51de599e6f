from __future__ import annotations

import pytest

from shopqun.posters.boxes import Area, Page, PathBox, QrBox, RectBox, TextBox
from shopqun.posters.column import Para
from shopqun.posters.layout_parts import Desk, action, clear_of, first_that_fits, foot, overlaps
from shopqun.posters.paper import PAPERS
from shopqun.posters.qr import encode
from tests.posters.sample_briefs import FRESH, ruler

A4 = Desk(PAPERS["a4"], FRESH, ruler, "水果生鲜")
CODE = encode("https://work.weixin.qq.com/gm/0123456789abcdef0123456789abcdef")


def test_the_code_gives_way_before_the_words_do():
    area = Area(12, 150, 186, 110)
    short = action(A4, area, CODE, [Para("扫码", 7, "#000000")])
    long = action(A4, area, CODE, [Para("扫码进群看每天到什么货" * 22, 5, "#000000")])
    assert short is not None
    assert long is not None
    sides = [next(box.w for box in made if isinstance(box, QrBox)) for made in (short, long)]
    assert sides[1] < sides[0]
    for made in (short, long):
        code = next(box for box in made if isinstance(box, QrBox))
        assert all(box.x >= code.x + code.w for box in made if isinstance(box, TextBox))


def test_on_a_banner_the_words_stand_over_a_larger_code():
    banner = Desk(PAPERS["roll_up"], FRESH, ruler)
    made = action(banner, Area(45, 850, 709, 730), CODE, [Para("扫码进群看到货", 27, "#000000")])
    assert made is not None
    (code,) = (box for box in made if isinstance(box, QrBox))
    assert all(box.y + box.h <= code.y for box in made if isinstance(box, TextBox))
    assert code.w > 0.55 * 709


@pytest.mark.parametrize(
    ("key", "tall"), [("a4", False), ("table_tent", False), ("tall_wx", True), ("x_banner", True)]
)
def test_only_tall_papers_try_larger_words(key: str, tall: bool):
    assert (Desk(PAPERS[key], FRESH, ruler).steps[0] > 1) is tall


def test_too_many_words_are_not_squeezed_in():
    assert action(A4, Area(12, 150, 186, 50), CODE, [Para("话" * 900, 5, "#000000")]) is None


def test_a_code_is_not_squeezed_in():
    assert action(A4, Area(12, 150, 186, 30), CODE, [Para("扫码", 5, "#000000")]) is None


def test_a_foot_leaves_out_blank_lines():
    made = foot(A4, Area(15, 260, 180, 25), "北门", ("", "个人信息规则见店内告示"), "#FFFFFF")
    assert made is not None
    assert [box.text for box in made if isinstance(box, TextBox)] == ["北门", "个人信息规则见店内告示"]
    assert foot(A4, Area(15, 260, 180, 5), "北门", ("规则",), "#FFFFFF") is None


@pytest.mark.parametrize(
    ("other", "slack", "expected"),
    [
        ((9, 9), 0.0, True),
        ((10, 0), 0.0, False),
        ((9, 9), 1.0, False),
        ((10.5, 0), -1.0, True),
        ((0, 30), 0.0, False),
    ],
)
def test_overlaps(other: tuple[float, float], slack: float, expected: bool):
    assert overlaps(RectBox(0, 0, 10, 10), RectBox(*other, 10, 10), slack) is expected


def test_pictures_keep_away_from_words():
    word = TextBox(0, 0, 10, 10, "货", "#000000")
    near, far = PathBox(11, 0, 5, 5, (), 1.0), PathBox(20, 0, 5, 5, (), 1.0)
    assert clear_of([word], [near, far], 3) == (far,)


def test_the_best_division_that_fits_is_taken():
    seen = []

    def draft(_desk: Desk, part: float, extra: int) -> Page | None:
        seen.append((part, extra))
        return Page(()) if (part, extra) == (0.4, 1) else None

    assert first_that_fits(A4, (0.5, 0.4, 0.3), draft) == Page(())
    assert seen == [(0.5, 0), (0.4, 0), (0.3, 0), (0.5, 1), (0.4, 1)]
    assert first_that_fits(A4, (0.5,), lambda *_: None) is None
