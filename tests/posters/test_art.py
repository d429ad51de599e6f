from __future__ import annotations

import pytest

from shopqun.posters.art import goods, orange_slice, picture_for, sun
from shopqun.posters.shapes import Art
from tests.posters.sample_briefs import FRESH


@pytest.mark.parametrize(
    ("name", "art"),
    [
        ("丹东99草莓", "strawberry"),
        ("赣南脐橙", "orange"),
        ("砂糖橘500g", "orange"),
        ("智利车厘子JJ", "cherries"),
        ("山东樱桃", "cherries"),
        ("海南凤梨", "pineapple"),
        ("广西菠萝", "pineapple"),
        ("国产蓝莓", "blueberries"),
        ("库尔勒香梨", "pear"),
    ],
)
def test_what_is_sold_is_what_is_drawn(name: str, art: str):
    found = picture_for(name)
    assert found is not None
    assert found.name == art


def test_no_picture_rather_than_a_wrong_one():
    assert picture_for("鲜毛肚一份") is None
    assert picture_for("麒麟西瓜") is None


@pytest.mark.parametrize(
    ("category", "names"),
    [
        ("水果生鲜", ["blueberries", "orange", "strawberry", "orange", "pear", "pineapple"]),
        ("火锅餐饮", ["ticket", "gift", "pot"]),
        ("美甲美睫", ["ticket", "bag", "gift"]),
        ("", ["ticket", "bag", "gift"]),
    ],
)
def test_each_trade_has_goods_of_its_own(category: str, names: list[str]):
    assert [art.name for art in goods(category, FRESH)] == names


def every_art() -> list[Art]:
    arts = [art for trade in ("水果", "餐饮", "") for art in goods(trade, FRESH)]
    cherries = picture_for("樱桃")
    assert cherries is not None
    return [*arts, cherries, orange_slice(), sun(FRESH)]


@pytest.mark.parametrize("art", every_art(), ids=lambda art: art.name)
def test_a_picture_stays_in_its_square(art: Art):
    for shape in art.shapes:
        assert shape.fill or shape.stroke
        ends = [at[-2:] for _, at in shape.steps if at]
        half = shape.stroke_w / 2
        # a stroke's round end may touch the side, what the box cuts off must be less than half of it
        assert all(-half <= x <= 100 + half and -half <= y <= art.height * 100 + half for x, y in ends), shape


def test_a_slice_has_ten_segments():
    assert len(orange_slice().shapes) == 12
