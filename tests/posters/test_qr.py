from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopqun.posters.qr import (
    QrCode,
    encode,
    grouped,
    our_payload,
    plate_side,
    reading_distance_cm,
)

LINK = "https://work.weixin.qq.com/gm/0123456789abcdef0123456789abcdef"


def cells(code: QrCode) -> list[tuple[int, int]]:
    return [(x + dx, y + dy) for x, y, w, h in code.runs for dx in range(w) for dy in range(h)]


def test_our_codes_take_the_smallest_symbol_at_level_q():
    code = encode("SQ:C7K2M9QX4T3F")
    assert (code.version, code.modules, code.level) == (1, 21, "Q")
    assert code.plate_modules == 29


def test_links_take_level_m():
    assert encode(LINK).level == "M"
    assert encode("用 SQ: 开头才是我们的").level == "M"


@given(st.text(st.characters(codec="ascii", categories=("L", "N")), min_size=1, max_size=40))
def test_rectangles_never_overlap_and_stay_inside(payload: str):
    code = encode(payload)
    black = cells(code)
    assert len(black) == len(set(black))
    assert all(0 <= x < code.modules and 0 <= y < code.modules for x, y in black)


def test_rectangles_draw_the_three_finders_whole():
    black = set(cells(encode("SQ:C7K2M9QX4T3F")))
    for left, top in ((0, 0), (14, 0), (0, 14)):
        ring = {(left + x, top + y) for x in range(7) for y in range(7) if x in {0, 6} or y in {0, 6}}
        heart = {(left + x, top + y) for x in range(2, 5) for y in range(2, 5)}
        assert ring | heart <= black
        assert (left + 1, top + 1) not in black


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("C7K2M9QX4T3F", "C7K2-M9QX-4T3F"),
        ("c7k2-m9qx-4t3f", "C7K2-M9QX-4T3F"),
        ("58310427", "5831 0427"),
        ("5831 0427", "5831 0427"),
    ],
)
def test_codes_for_people_stand_in_groups_of_four(code: str, written: str):
    assert grouped(code) == written


def test_payload_is_upper_case_without_dashes():
    assert our_payload("c7k2-m9qx-4t3f") == "SQ:C7K2M9QX4T3F"


def test_a_module_is_a_whole_number_of_dots():
    # 30 mm over 29 modules is 1.034 mm, 12.2 dots of 300 dpi: 12 dots = 1.016 mm, plate 29.464 mm
    side = plate_side(encode("SQ:C7K2M9QX4T3F"), 30.0, 300)
    assert side == pytest.approx(29.464)


@pytest.mark.parametrize(
    ("payload", "wish", "dpi"),
    [
        ("SQ:C7K2M9QX4T3F", 27.0, 300),  # 10 dots: 0.847 mm, symbol 17.8 mm, under 20
        (LINK, 20.0, 300),  # 41 modules: 5 dots, 0.423 mm a module, under 0.5
        (LINK, 40.0, 40),  # one dot of 0.635 mm a module, under three
    ],
)
def test_no_plate_where_phones_would_fail(payload: str, wish: float, dpi: int):
    assert plate_side(encode(payload), wish, dpi) is None


def test_reading_distance_is_ten_times_the_side():
    assert reading_distance_cm(150.0) == 150
    assert reading_distance_cm(21.34) == 21
