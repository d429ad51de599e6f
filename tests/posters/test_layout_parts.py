from __future__ import annotations

from dataclasses import replace

import pytest

from shopqun.posters.boxes import Area, Page, PathBox, QrBox, RectBox, TextBox
from shopqun.posters.column import Para
from shopqun.posters.layout_parts import Desk, action, clear_of, first_that_fits, foot, ground, overlaps
from shopqun.posters.paper import PAPERS
from shopqun.posters.qr import encode
from tests.posters.sample_briefs import FRESH, ruler

A4 = Desk(PAPERS["a4"], FRESH, ruler, "水果生鲜")
CODE = encode("https://work.weixin.qq.com/gm/0123456789abcdef0123456789abcdef")


@pytest.mark.parametrize("key", ["a4", "a6", "a3", "roll_up", "square_wx"])
@pytest.mark.parametrize("motif", ["awning", "frame", "branch", "slice", "none"])
def test_zones_stand_one_under_another(key: str, motif: str):
    base = ground(Desk(PAPERS[key], replace(FRESH, motif=motif), ruler), 0.45)
    assert base.promise.y > 0
    assert base.promise.y + base.promise.h <= base.card.y
    assert base.card.y + base.card.h <= base.foot.y + 0.01
    assert base.foot.y + base.foot.h <= PAPERS[key].height_mm - PAPERS[key].hidden_mm - 5
    assert base.promise.h > 0
    assert base.card.h > 0
    assert base.foot.h > 0


def test_a_longer_foot_takes_its_room_from_the_card():
    small = Desk(PAPERS["a6"], FRESH, ruler)
    short, long = ground(small, 0.45, foot_lines=2), ground(small, 0.45, foot_lines=6)
    # A6: 8 pt is 2.822 mm, a line 1.52 times that: four more lines are at most 17.16 mm
    assert short.card.h - long.card.h == pytest.approx(long.foot.h - short.foot.h)
    assert long.foot.h > 6 * 2.822 * 1.5


def test_a_banner_leaves_its_stand_free():
    base = ground(Desk(PAPERS["roll_up"], FRESH, ruler), 0.45)
    assert base.foot.y + base.foot.h <= 1800
    filled = base.boxes[1]
    assert isinstance(filled, RectBox)
    assert filled.y + filled.h == 2000


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
