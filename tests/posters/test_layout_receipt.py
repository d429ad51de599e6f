from __future__ import annotations

from dataclasses import replace

import pytest

from shopqun.posters.layout_parts import Desk
from shopqun.posters.layout_receipt import receipt
from shopqun.posters.layout_slip import Slip
from shopqun.posters.paper import PAPERS
from shopqun.posters.theme import MONO
from tests.posters.sample_briefs import RECEIPT, ruler

CODES = ("C7K2M9QX4T3F", "C4H8Z2RWNB6Y", "C9D3V7KAPE2M")


def slip(codes: tuple[str, ...], key: str) -> Slip:
    made = receipt(replace(RECEIPT, codes=codes), Desk(PAPERS[key], MONO, ruler))
    assert made is not None
    return made


@pytest.mark.parametrize("key", ["a6", "thermal58", "thermal80"])
def test_one_code_is_drawn_several_are_written(key: str):
    assert [box.code.payload for box in slip(CODES[:1], key).page.codes()] == ["SQ:C7K2M9QX4T3F"]
    several = slip(CODES, key).page
    assert several.codes() == ()
    assert all(code in several.words() for code in ("C7K2-M9QX-4T3F", "C4H8-Z2RW-NB6Y", "C9D3-V7KA-PE2M"))
    assert "券码" not in slip((), key).page.words()


@pytest.mark.parametrize("key", ["a6", "thermal58"])
def test_it_says_who_gets_what_why_and_when(key: str):
    said = slip(CODES[:1], key).page.words().replace("\n", "")
    for words in (
        "鲜果巷水果店",
        "王秀兰 138****1234",
        "周中满减券 1 张",
        "首次到店消费满 29 元",
        "2027-03-18",
        "签收",
    ):
        assert words in said


def test_a_strip_is_as_long_as_it_needs_to_be():
    assert slip((), "thermal58").height < slip(CODES, "thermal58").height < 400
    assert slip((), "a6").height == slip(CODES, "a6").height == 148


def test_a_receipts_code_is_at_most_forty_millimetres():
    (code,) = slip(CODES[:1], "thermal80").page.codes()
    assert 20 <= code.w <= 40
    # 75 % of 68 mm is over 40, so 40: 40 / 29 * 8 = 11.03 dots, 11 of an eighth of a mm
    assert code.module_mm == pytest.approx(11 / 8)
