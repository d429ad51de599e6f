from __future__ import annotations

from dataclasses import replace

import pytest

from shopqun.posters.boxes import QrBox, TextBox
from shopqun.posters.brief import SlipRow
from shopqun.posters.layout_parts import Desk
from shopqun.posters.layout_slip import Slip, slip
from shopqun.posters.paper import PAPERS
from shopqun.posters.theme import MONO
from tests.posters.sample_briefs import SLIP, ruler

KEYS = ("thermal58", "thermal80", "a6", "a4")


def made(key: str, **other: object) -> Slip:
    found = slip(replace(SLIP, **other), Desk(PAPERS[key], MONO, ruler))
    assert found is not None
    return found


def text(found: Slip, words: str) -> TextBox:
    return next(box for box in found.page.boxes if isinstance(box, TextBox) and box.text == words)


@pytest.mark.parametrize("key", KEYS)
def test_it_says_everything_it_was_given(key: str):
    said = made(key).page.words().replace("\n", "")
    for words in (
        "鲜果巷水果店",
        "购物小票",
        "P000094",
        "138****1234",
        "¥78.50",
        "C7K2-M9QX-4T3F",
        "退换请带小票",
    ):
        assert words in said


@pytest.mark.parametrize("key", KEYS)
def test_values_end_at_the_same_edge(key: str):
    found = made(key)
    ends = [text(found, words) for words in ("P000094", "¥86.50", "-¥8.00", "¥78.50")]
    assert len({round(box.x + box.w, 3) for box in ends}) == 1
    assert text(found, "实付").y == text(found, "¥78.50").y
    assert text(found, "¥78.50").h > text(found, "¥86.50").h


def test_a_value_too_long_for_its_line_stands_under_its_word():
    long = "国产蓝莓125g×4盒，智利车厘子JJ 500g"
    found = made("thermal58", parts=((SlipRow("商品", long),),))
    assert "智利车厘子" in found.page.words()
    first = next(box for box in found.page.boxes if isinstance(box, TextBox) and "国产" in box.text)
    assert first.y > text(found, "商品").y


@pytest.mark.parametrize("key", ["thermal58", "thermal80"])
def test_a_code_stands_on_whole_dots_and_each_module_is_three_at_least(key: str):
    (code,) = made(key).page.codes()
    dots = code.module_mm * 8
    assert dots == pytest.approx(round(dots))
    assert round(dots) >= 3
    assert code.w <= 40
    for edge in (code.x, code.y):
        assert edge * 8 == pytest.approx(round(edge * 8))


def test_without_a_code_there_is_none():
    assert [box for box in made("thermal58", code="").page.boxes if isinstance(box, QrBox)] == []


def test_a_strip_is_as_long_as_it_needs_to_be():
    assert made("thermal58", notes=()).height < made("thermal58").height < 400
    assert made("a4").height == 297


def test_what_is_longer_than_its_paper_is_refused():
    many = tuple(SlipRow(f"第 {number} 行", "1") for number in range(200))
    assert slip(replace(SLIP, parts=(many,)), Desk(PAPERS["a6"], MONO, ruler)) is None
