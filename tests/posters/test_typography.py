from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopqun.posters.typography import fold


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("全店(特价与抢购商品除外)", "全店（特价与抢购商品除外）"),
        ("消费满29元,双方各得一张券;不要求转发", "消费满29元，双方各得一张券；不要求转发"),
        ("周一至周四17:00前到店,鸳鸯锅底一份", "周一至周四17:00前到店，鸳鸯锅底一份"),
        ("海南凤梨1个(约1.2kg)", "海南凤梨1个（约1.2kg）"),
        ("双人工作日套餐(锅底+3荤4素)", "双人工作日套餐（锅底+3荤4素）"),
        ("车厘子(JJ)500g", "车厘子（JJ）500g"),
        ("时间:19:30", "时间：19:30"),
        ("满29,减5", "满29，减5"),
        ("到店, 自取", "到店，自取"),
        ("全店(特价除外),满29", "全店（特价除外），满29"),
        ("好吃!真的?真的!", "好吃！真的？真的！"),
        ("券(酒水(啤酒)除外)", "券（酒水（啤酒）除外）"),
        ("券(酒水", "券（酒水"),
        ("“好”,来", "“好”，来"),
    ],
)
def test_stops_beside_chinese_are_full_width(written: str, printed: str):
    assert fold(written) == printed


@pytest.mark.parametrize(
    "text",
    [
        "1,000元",
        "满1,000元减30",
        "07:30-22:00",
        "每天19:30开始",
        "约1.2kg",
        "¥23.9起",
        "P7K2-M9QX-4T3F",
        "SQ:P7K2M9QX4T3F",
        "https://work.weixin.qq.com/gm/1?a=b",
        "size (A4), 2 pages",
        "满 29 元可用，最多减 15 元",
        "北门\n南门",
        "",
    ],
)
def test_figures_times_codes_and_latin_stay(text: str):
    assert fold(text) == text


MIXED = st.text(st.sampled_from("今店，。（）“ 29aB,;:()!?.¥\n"), max_size=40)


@given(MIXED)
def test_folding_twice_is_folding_once_and_loses_no_sign(text: str):
    once = fold(text)
    assert fold(once) == once
    back = once.translate(str.maketrans("，；：！？（）", ",;:!?()")).replace(" ", "")
    assert back == text.translate(str.maketrans("，；：！？（）", ",;:!?()")).replace(" ", "")


@given(MIXED)
def test_what_stands_between_figures_is_never_touched(text: str):
    for found in re.finditer(r"(?<=\d)[,:;.](?=\d)", text):
        assert re.search(rf"\d{re.escape(found[0])}\d", fold(text))
