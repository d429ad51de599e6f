from __future__ import annotations

import pytest

from shopqun.posters.boxes import Leaves, Page, QrBox, RectBox, TextBox
from shopqun.posters.qr import encode

CODE = encode("SQ:C7K2M9QX4T3F")


def test_a_plate_is_square_and_holds_its_quiet_zone():
    box = QrBox(0, 0, 29.0, CODE)
    assert box.h == 29.0
    assert box.module_mm == pytest.approx(1.0)  # 21 modules and twice 4


def test_a_page_knows_its_codes_and_its_words():
    code = QrBox(0, 0, 29.0, CODE)
    page = Page(
        (
            RectBox(0, 0, 9, 9),
            TextBox(0, 0, 9, 9, "满 29", "#000000"),
            code,
            TextBox(0, 9, 9, 9, "元", "#000000"),
        )
    )
    assert page.codes() == (code,)
    assert page.words() == "满 29\n元"


def test_leaves_are_laid_out_when_they_are_asked_for():
    asked = []

    def page(number):
        asked.append(number)
        return Page((RectBox(number, 0, 9, 9),))

    leaves = Leaves(4, page)
    assert (len(leaves), asked) == (4, [])
    assert leaves[-1].boxes[0].x == 3
    assert [each.boxes[0].x for each in leaves[1:3]] == [1, 2]
    assert asked == [3, 1, 2]
    assert len(list(leaves)) == 4
    with pytest.raises(IndexError):
        leaves[4]
