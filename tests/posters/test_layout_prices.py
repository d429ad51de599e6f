from __future__ import annotations

from dataclasses import replace

import pytest

from shopqun.posters.boxes import Area, Page, TextBox
from shopqun.posters.brief import SaleItem, SalePrices
from shopqun.posters.layout_parts import Desk
from shopqun.posters.layout_prices import price_pages, price_rows
from shopqun.posters.paper import PAPERS
from tests.posters.sample_briefs import CONTACT, FRESH, SALE, WECHAT, ruler


def pages(brief: SalePrices, key: str = "a4") -> tuple[Page, ...]:
    made = price_pages(brief, Desk(PAPERS[key], FRESH, ruler, brief.shop.category))
    assert made is not None
    return made


def words(brief: SalePrices, key: str = "a4") -> str:
    return "\n".join(page.words() for page in pages(brief, key))


def struck(brief: SalePrices) -> list[str]:
    return [
        box.text for page in pages(brief) for box in page.boxes if isinstance(box, TextBox) and box.struck
    ]


def test_only_prices_with_evidence_are_struck_and_named():
    assert struck(SALE) == ["¥29.8", "¥25.9", "¥45.9", "¥12.8"]
    assert words(SALE).count(" 近7日低价") == 4


def test_without_evidence_nothing_is_struck_and_nothing_explained():
    bare = replace(SALE, items=tuple(replace(item, low7_fen=None) for item in SALE.items))
    assert struck(bare) == []
    assert "近7日低价" not in words(bare)


def test_a_struck_price_is_a_third_of_the_price_at_most():
    (page,) = pages(SALE)
    boxes = [box for box in page.boxes if isinstance(box, TextBox)]
    hero = next(box for box in boxes if box.text == "23")
    old = next(box for box in boxes if box.struck)
    assert old.h <= 0.35 * hero.h


def test_it_says_when_how_many_and_until_when():
    said = words(SALE)
    for part in (
        "3月6日 19:30–21:00",
        "限量 60 份，每人 2 份",
        "3月7日 20:00 前",
        "每人限 2 款",
        "鲜果巷水果店 · 北门小区底商3号",
    ):
        assert part in said


@pytest.mark.parametrize("key", ["a4", "a5", "a6", "table_tent", "tall_wx"])
def test_every_item_and_price_is_on_some_page(key: str):
    said = words(SALE, key).split("\n")
    for item in SALE.items:
        assert any(line.startswith(item.name[:3]) for line in said)
    for whole in ("23", "18", "35", "9", "36"):
        assert whole in said


def test_more_than_seven_items_take_another_page():
    many = replace(SALE, items=tuple(SaleItem(f"草莓{n}号", 1000 + n) for n in range(9)))
    made = pages(many)
    assert len(made) == 2
    assert all(len(page.codes()) == 1 for page in made)
    assert all(f"草莓{n}号" in made[n // 7].words() for n in range(9))


@pytest.mark.parametrize("count", [1, 2, 3, 6, 7])
def test_any_number_up_to_seven_fits_one_page(count: int):
    some = replace(SALE, items=tuple(SaleItem(f"草莓{n}号", 1000 + n, low7_fen=2000) for n in range(count)))
    assert len(pages(some)) == 1


def test_a_sale_without_items_has_no_page():
    assert price_pages(replace(SALE, items=()), Desk(PAPERS["a4"], FRESH, ruler)) is None


def test_how_to_take_part():
    assert "扫码进群，接龙下单" in words(SALE)
    assert "本码 3月8日前有效" in words(replace(SALE, join=WECHAT))
    assert "加店员，拉你进群接龙" in words(replace(SALE, join=CONTACT))
    alone = pages(replace(SALE, join=None))
    assert alone[0].codes() == ()
    assert "扫码" not in alone[0].words()
    assert "个人信息" not in alone[0].words()


def test_prices_of_a_list_are_of_one_size_and_end_on_one_line():
    items = (SaleItem("双人套餐", 12800, stock=40), SaleItem("虾滑", 900, stock=60), SaleItem("毛肚", 3900))
    listed = price_rows(items, Desk(PAPERS["a6"], FRESH, ruler), Area(5, 40, 95, 60))
    assert listed is not None
    boxes = [box for box in listed if isinstance(box, TextBox)]
    wholes = [box for box in boxes if box.text in ("128", "9", "39")]
    cents = [box for box in boxes if box.text == ".0"]
    assert len({round(box.h, 4) for box in wholes}) == 1
    # the list ends at 5 + 95 = 100 mm, less its padding of 5 * 148 / 297 = 2.492 mm
    assert [box.x + box.w for box in cents] == [pytest.approx(97.508, abs=0.001)] * 3
