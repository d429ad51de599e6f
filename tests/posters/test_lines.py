from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopqun.posters.lines import balanced, tokens, wrap


def even(text: str, size: float, _bold: bool) -> float:
    return len(text) * size


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("满29元可用", ["满", "29元", "可", "用"]),
        ("满 29 元", ["满", " ", "29 元"]),
        ("限 1 张 · 共 200 张", ["限", " ", "1 张", " ·", " ", "共 200 张"]),
        ("3月13日前", ["3月13日", "前"]),
        ("货，到了。", ["货，", "到", "了。"]),
        ("“好”吃", ["“好”", "吃"]),
        ("（赣南）橙", ["（赣", "南）", "橙"]),
        ("C7K2-M9QX-4T3F", ["C7K2-M9QX-4T3F"]),
        ("19:30–21:00", ["19:30–21:00"]),
        ("¥23.9起", ["¥23.9", "起"]),
        ("按100%打印", ["按", "100%", "打", "印"]),
        ("末（", ["末", "（"]),
    ],
)
def test_pieces_that_stay_whole(text: str, pieces: list[str]):
    assert tokens(text) == pieces


CHINESE = st.text(st.sampled_from("今天到货草莓，。、：；！？）》”（《“29 元个kg\n"), max_size=60)


@given(CHINESE, st.integers(4, 20))
def test_nothing_is_lost_and_no_stop_starts_a_line(text: str, width: int):
    lines = wrap(text, width, 1.0, bold=False, measure=even)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "").replace("\n", "")
    for before, line in pairwise(lines):
        if before and line and not before.endswith(tuple("（《“")):
            stops = line[0] in "，。、：；！？）》”"
            assert not stops or _follows_a_break(text, line)


def _follows_a_break(text: str, line: str) -> bool:
    return f"\n{line[0]}" in text.replace(" ", "") or f" {line[0]}" in text


def test_lines_keep_to_the_width():
    lines = wrap("今天到什么货群里先知道", 4, 1.0, bold=False, measure=even)
    assert lines == ["今天到什", "么货群里", "先知道"]


def test_a_stop_pulls_its_sign_down():
    assert wrap("今天到货。", 4, 1.0, bold=False, measure=even) == ["今天到", "货。"]


def test_a_line_feed_always_breaks():
    assert wrap("扫码\n进群", 10, 1.0, bold=False, measure=even) == ["扫码", "进群"]


def test_a_headline_breaks_at_its_comma():
    assert balanced("今天到什么货，群里先知道", 8, 1.0, bold=True, measure=even) == [
        "今天到什么货，",
        "群里先知道",
    ]


def test_a_headline_without_comma_breaks_evenly():
    assert balanced("今天到货群里先知道了", 8, 1.0, bold=True, measure=even) == ["今天到货群", "里先知道了"]


def test_a_short_headline_stays_on_its_line():
    assert balanced("坏果，就退", 8, 1.0, bold=True, measure=even) == ["坏果，就退"]


def test_what_separates_two_halves_does_not_dangle():
    assert wrap("限用 1 张 · 共 200 张", 8, 1.0, bold=False, measure=even) == ["限用 1 张", "共 200 张"]


def test_a_name_is_broken_before_its_bracket():
    lines = balanced("双人工作日套餐（锅底+3荤4素）", 14, 1.0, bold=True, measure=even)
    assert lines == ["双人工作日套餐", "（锅底+3荤4素）"]
