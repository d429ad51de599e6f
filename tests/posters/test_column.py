from __future__ import annotations

import pytest

from shopqun.posters.boxes import Area, RectBox, TextBox
from shopqun.posters.column import Para, Price, Rule, fit, flow, lowered
from tests.posters.sample_briefs import ruler

INK, RED = "#000000", "#FF0000"
AREA = Area(10, 20, 100, 50)


def even(text: str, size: float, _bold: bool) -> float:
    return len(text) * size


def words(boxes: tuple[TextBox | RectBox, ...]) -> list[str]:
    return [box.text for box in boxes if isinstance(box, TextBox)]


def test_paragraphs_stand_under_one_another_with_their_gaps():
    found = flow([Para("一", 10, INK, leading=1.4), Para("二", 5, INK, gap=3, leading=1.4)], AREA, even)
    # 10 * 1.4 = 14; gap 3; 5 * 1.4 = 7. The em stands in the middle of its line: (14 - 10) / 2 = 2
    assert found.height == pytest.approx(24)
    assert [(box.x, box.y) for box in found.boxes] == [(10, pytest.approx(22)), (10, pytest.approx(38))]


def test_the_first_gap_is_left_out():
    assert flow([Para("一", 10, INK, gap=9, leading=1)], AREA, even).height == 10


def test_an_accent_is_a_box_of_its_own():
    found = flow([Para("群里先知道呀", 10, INK, accent="先知道", accent_colour=RED)], AREA, even)
    assert [(box.text, box.x, box.colour) for box in found.boxes] == [
        ("群里", 10, INK),
        ("先知道", 30, RED),
        ("呀", 60, INK),
    ]


def test_only_the_accent_is_struck():
    found = flow(
        [Para("¥29.8 近7日低价", 5, INK, accent="¥29.8", accent_colour=INK, struck=True)], AREA, even
    )
    assert [(box.text, box.struck) for box in found.boxes] == [("¥29.8", True), (" 近7日低价", False)]


def test_right_aligned_text_ends_at_the_right():
    (box,) = flow([Para("右", 10, INK, align=1.0)], AREA, even).boxes
    assert box.x + box.w == 110


def test_a_rule_has_the_same_air_above_and_below():
    found = flow(
        [Para("一", 10, INK, leading=1), Rule(INK, 4, 0.5), Para("二", 10, INK, leading=1)], AREA, even
    )
    rule = found.boxes[1]
    assert isinstance(rule, RectBox)
    assert (rule.y, rule.w, rule.h) == (34, 100, 0.5)
    assert found.boxes[2].y == 38.5


def test_a_price_sets_sign_and_decimals_small_and_high():
    sign, whole, cents = flow([Price("23.9", 10, RED, sign="¥")], AREA, even).boxes
    assert [box.text for box in (sign, whole, cents)] == ["¥", "23", ".9"]
    assert (sign.h, whole.h, cents.h) == pytest.approx((4.2, 10, 4.6))
    tops = [box.y + box.h * (0.88 - 0.733) for box in (sign, whole, cents)]
    assert tops == pytest.approx([tops[0]] * 3)


def test_a_price_sets_the_word_after_it_on_its_foot():
    whole, after = flow([Price("5", 10, RED, after="元")], AREA, even).boxes
    assert after.h == pytest.approx(3)
    assert whole.y + whole.h * 0.88 == pytest.approx(after.y + after.h * 0.88)


def test_a_column_shrinks_until_it_fits():
    # eleven signs of 10 mm fill 110 of 100 mm; at 88 % they need 96.8
    found = fit([Para("一" * 11, 10, INK, max_lines=1)], AREA, even, floor=2)
    assert found is not None
    (box,) = found.boxes
    assert box.h == pytest.approx(8.8)


def test_a_column_that_would_get_too_small_does_not_fit():
    assert fit([Para("一" * 11, 10, INK, max_lines=1)], AREA, even, floor=9.5) is None
    assert fit([Para("一", 60, INK)], Area(0, 0, 100, 10), even, floor=20) is None


def test_type_under_the_floor_is_lifted_to_it():
    (box,) = flow([Para("小", 1, INK)], AREA, even, floor=3).boxes
    assert box.h == 3


def test_a_piece_wider_than_the_column_is_noticed():
    assert not flow([Para("C7K2-M9QX-4T3F", 10, INK)], AREA, even).within


def test_a_column_can_stand_in_the_middle():
    found = fit([Para("一", 10, INK, leading=1)], AREA, even, floor=2, valign=0.5)
    assert found is not None
    assert found.boxes[0].y == 40


@pytest.mark.parametrize(
    ("text", "orphans"),
    # ten signs a line: a second line is left alone up to three of them, and wide ones up to 0.36 of ten
    [("一二三四五六七八九十元", 1), ("一二三四五", 0), ("一" * 13, 1), ("一" * 14, 0), ("微信\n群", 0)],
)
def test_a_lonely_last_line_is_counted(text: str, orphans: int):
    assert flow([Para(text, 10, INK)], AREA, even).orphans == orphans


def test_lowered_boxes_keep_their_place_across():
    (box,) = lowered(flow([Para("一", 10, INK, leading=1)], AREA, even).boxes, 7)
    assert (box.x, box.y) == (10, 27)


def test_explicit_breaks_stay():
    assert words(flow([Para("微信扫一扫\n进群", 10, INK)], AREA, even).boxes) == ["微信扫一扫", "进群"]


def test_half_width_stops_do_not_reach_the_paper():
    found = flow(
        [Para("全店(特价除外),17:00前", 5, "#000000", accent="(特价", accent_colour="#FF0000")],
        Area(0, 0, 90, 0),
        ruler,
    )
    assert [box.text for box in found.boxes if isinstance(box, TextBox)] == [
        "全店",
        "（特价",
        "除外），17:00前",
    ]


def test_what_must_stay_large_does():
    area = Area(0, 0, 90, 50)
    (box,) = flow([Para("P7K2", 5, "#000000", least=4.0)], area, ruler, shrink=0.4, floor=2.0).boxes
    assert box.h == 4.0


def test_the_small_parts_of_a_price_are_never_under_six_points():
    boxes = flow([Price("23.9", 4.0, "#000000", sign="¥", after="元")], Area(0, 0, 50, 0), ruler).boxes
    # 6 points are 2.117 mm; 42 % of 4 mm would be 1.68
    assert min(box.h for box in boxes) == pytest.approx(2.117, abs=0.001)
    assert max(box.h for box in boxes) == 4
