"""Which article a line names."""

from dataclasses import replace

import pytest
from flashsales.sale_kit import CHERRY, ORANGE, STRAWBERRY

from shopqun.flashsales.mentions import Article, after_package, find_mentions, folded

PINEAPPLE = replace(ORANGE, sku="S04", name="海南凤梨1个(约1.2kg)")
BLUEBERRY = replace(ORANGE, sku="S05", name="国产蓝莓125g×4盒")
ARTICLES = [Article.of(item) for item in (STRAWBERRY, ORANGE, CHERRY, PINEAPPLE, BLUEBERRY)]
FOR_TWO = replace(ORANGE, sku="S06", name="双人工作日套餐(锅底+3荤4素)")
FOR_FOUR = replace(ORANGE, sku="S07", name="四人工作日套餐(锅底+6荤6素)")
TRIPE = replace(ORANGE, sku="S08", name="鲜毛肚一份")
PEAR = replace(ORANGE, sku="S09", name="梨")
POTS = [Article.of(item) for item in (FOR_TWO, FOR_FOUR, TRIPE, PEAR)]


@pytest.mark.parametrize(
    ("item", "core", "tail"),
    [
        (STRAWBERRY, "丹东99草莓", "500g"),
        (ORANGE, "赣南脐橙", "2.5kg"),
        (CHERRY, "智利车厘子jj", "500g"),
        (PINEAPPLE, "海南凤梨", "1个(约1.2kg)"),
        (BLUEBERRY, "国产蓝莓", "125g×4盒"),
        (FOR_TWO, "双人工作日套餐", "(锅底+3荤4素)"),
        (TRIPE, "鲜毛肚", "一份"),
        (PEAR, "梨", ""),
        (replace(ORANGE, name="三只松鼠"), "三只松鼠", ""),
        (replace(ORANGE, name="(进口)蓝莓"), "蓝莓", ""),
    ],
)
def test_a_name_without_its_package(item, core, tail):
    assert (Article.of(item).core, Article.of(item).tail) == (core, tail)


@pytest.mark.parametrize(
    ("line", "skus"),
    [
        ("草莓2份 脐橙1", [["S01"], ["S02"]]),
        ("丹东99草莓", [["S01"]]),
        ("99 草莓", [["S01"]]),
        ("车厘子 JJ 1", [["S03"]]),
        ("s01x2 S02 1", [["S01"], ["S02"]]),
        ("S011", []),
        ("XS01", []),
        ("S01a", []),
        ("500g", []),
        ("莓", []),
        ("榴莲1", []),
    ],
)
def test_finds_fruit(line, skus):
    assert [[a.sku for a in m.articles] for m in find_mentions(folded(line), ARTICLES)] == skus


@pytest.mark.parametrize(
    ("line", "skus"),
    [
        ("套餐1", [["S06", "S07"]]),
        ("双人工作日套餐1", [["S06"]]),
        ("毛肚一份", [["S08"]]),
        ("一份", []),
        ("梨2", [["S09"]]),
    ],
)
def test_finds_dishes(line, skus):
    assert [[a.sku for a in m.articles] for m in find_mentions(folded(line), POTS)] == skus


def test_says_where():
    (mention,) = find_mentions("王 草莓 2", ARTICLES)
    assert (mention.start, mention.end) == (2, 4)


@pytest.mark.parametrize(
    ("gap", "left"),
    [("500g 2份", " 2份"), ("500g", "500g"), (" 500g x1", " x1"), ("2份", "2份"), ("500g 谢谢", "500g 谢谢")],
)
def test_leaves_the_package_out_only_before_an_amount(gap, left):
    (mention,) = find_mentions("草莓", ARTICLES)
    assert after_package(gap, mention) == left


@pytest.mark.parametrize(("text", "same"), [("ＪＪ", "jj"), ("①", "1"), ("İ", "İ"), ("，", ",")])
def test_folded(text, same):
    assert folded(text) == same
