"""Quantity words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopqun.flashsales.quantity import Amount, Sign, counts_pieces, read_between, whole

ONES = "零一二三四五六七八九"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1", 1), ("12", 12), ("999", 999), ("一", 1), ("两", 2), ("俩", 2), ("十", 10), ("十二", 12),
        ("二十", 20), ("二十三", 23), ("一百零五", 105), ("一百", 100), ("两百二十三", 223),
        ("0", None), ("零", None), ("1000", None), ("1.5", None), ("二三", None), ("十十", None), ("", None),
    ],
)  # fmt: skip
def test_whole(text, number):
    assert whole(text) == number


@given(st.integers(1, 99))
def test_reads_every_chinese_number_below_a_hundred(number):
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else f"{ONES[tens]}十"
    assert whole(head + (ONES[ones] if ones else "")) == number


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        (" ，谢谢！👍🏻", []),
        ("2份", [Amount(2, "份")]),
        (" x1", [Amount(1, "")]),
        ("×2", [Amount(2, "")]),
        ("*2", [Amount(2, "")]),
        ("+1", [Amount(1, "")]),
        (" 一份 ", [Amount(1, "份")]),
        ("两斤", [Amount(2, "斤")]),
        ("1.5份", [Amount(None, "份")]),
        ("0份", [Amount(None, "份")]),
        ("1-2份", [Amount(1, ""), Amount(2, "份")]),
        ("各1份", [Sign.EACH, Amount(1, "份")]),
        ("半份", [Sign.VAGUE]),
        ("再来2份吧", [Amount(2, "份")]),
        ("梨", [Sign.OTHER]),
    ],
)
def test_read_between(text, found):
    assert read_between(text) == found


@pytest.mark.parametrize(
    ("number", "unit", "article", "sure"),
    [
        (2, "", "赣南脐橙2.5kg", True),
        (2, "份", "国产蓝莓125g×4盒", True),
        (None, "份", "赣南脐橙2.5kg", False),
        (2, "斤", "丹东99草莓500g", False),
        (2, "kg", "赣南脐橙2.5kg", False),
        (2, "盒", "丹东99草莓500g", True),
        (4, "盒", "国产蓝莓125g×4盒", False),  # one piece is four boxes
        (2, "个", "海南凤梨1个(约1.2kg)", True),
        (2, "个", "赣南脐橙2.5kg", False),  # two oranges, or two bags
        (2, "个", "老面包", True),
    ],
)
def test_counts_pieces(number, unit, article, sure):
    assert counts_pieces(Amount(number, unit), article) is sure
