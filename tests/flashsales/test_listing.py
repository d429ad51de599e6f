"""Reading lists from groups."""

from dataclasses import replace

import pytest
from flashsales.sale_kit import CHERRY, ORANGE, STRAWBERRY
from hypothesis import given
from hypothesis import strategies as st

from shopqun.flashsales.listing import decoded, read_listing

PINEAPPLE = replace(ORANGE, sku="S04", name="海南凤梨1个(约1.2kg)")
BLUEBERRY = replace(ORANGE, sku="S05", name="国产蓝莓125g×4盒")
ITEMS = (STRAWBERRY, ORANGE, CHERRY, PINEAPPLE, BLUEBERRY)
PACKS = (replace(ORANGE, sku="S01", name="双人套餐"), replace(ORANGE, sku="S02", name="四人套餐"))


@pytest.mark.parametrize(
    ("line", "name", "wants"),
    [
        ("1. 王阿姨 草莓2份 脐橙1", "王阿姨", {"S01": 2, "S02": 1}),
        ("2、小李-车厘子x1", "小李", {"S03": 1}),
        ("3 陈姐 蓝莓 一份", "陈姐", {"S05": 1}),
        ("4.3栋王阿姨 草莓×2", "3栋王阿姨", {"S01": 2}),
        ("5、3栋502陈姐：草莓2，脐橙1", "3栋502陈姐", {"S01": 2, "S02": 1}),
        ("6) 3栋 王阿姨 草莓2", "3栋 王阿姨", {"S01": 2}),
        ("（7）Amy Li 草莓+1", "Amy Li", {"S01": 1}),
        ("8. 赵叔 两份草莓 一份脐橙", "赵叔", {"S01": 2, "S02": 1}),
        ("9. 赵叔要草莓两份", "赵叔", {"S01": 2}),
        ("10. 孙姐 草莓 脐橙 各1份", "孙姐", {"S01": 1, "S02": 1}),
        ("11. 周姐草莓2份,谢谢！👍🏻", "周姐", {"S01": 2}),
        ("12. 吴姐 丹东99草莓500g 2份", "吴姐", {"S01": 2}),
        ("13. 吴姐 草莓2盒", "吴姐", {"S01": 2}),
        ("14. 吴姐 凤梨2个", "吴姐", {"S04": 2}),
        ("15. 吴姐 S01x2 s02 1份", "吴姐", {"S01": 2, "S02": 1}),
        ("16. 吴姐 车厘子 JJ 1份", "吴姐", {"S03": 1}),
        ("１７．吴姐　草莓　１", "吴姐", {"S01": 1}),
        ("18. 王二草莓1", "王二", {"S01": 1}),
        ("19. 小三 草莓十二份", "小三", {"S01": 12}),
        ("王嬢嬢 草莓1", "王嬢嬢", {"S01": 1}),
    ],
)
def test_a_sure_line(line, name, wants):
    listing = read_listing(line, ITEMS)
    assert listing.questions == ()
    (order,) = listing.orders
    assert (order.line, order.text, order.name) == (1, line, name)
    assert {want.sku: want.quantity for want in order.wants} == wants


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("1. 郑姐 榴莲1", "unknown_item"),
        ("1. 郑姐 草莓2 榴莲1", "unknown_item"),
        ("1. 郑姐 榴莲1份 草莓2", "unknown_item"),
        ("1. 郑姐 草莓2份明天拿", "unknown_item"),
        ("1. 郑姐", "unknown_item"),
        ("1. 郑姐 草莓", "unclear_quantity"),
        ("1. 郑姐 草莓1 脐橙", "unclear_quantity"),
        ("1. 郑姐 草莓2斤", "unclear_quantity"),
        ("1. 郑姐 草莓500g", "unclear_quantity"),
        ("1. 郑姐 蓝莓4盒", "unclear_quantity"),
        ("1. 郑姐 脐橙2个", "unclear_quantity"),
        ("1. 郑姐 草莓1-2份", "unclear_quantity"),
        ("1. 郑姐 草莓半份", "unclear_quantity"),
        ("1. 郑姐 草莓0份", "unclear_quantity"),
        ("1. 郑姐 草莓1.5份", "unclear_quantity"),
        ("1. 郑姐 草莓1 草莓2", "unclear_quantity"),
        ("1. 郑姐 2份草莓 1", "unclear_quantity"),
        ("1. 郑姐 2份草莓 脐橙", "unclear_quantity"),
        ("1. 草莓1", "no_name"),
        ("1. 草莓1 郑姐", "no_name"),
        ("1. ~ 草莓1", "no_name"),
        (f"1. {'长' * 41} 草莓1", "no_name"),
        ("1. 郑姐 榴莲 草莓2", "unclear_name"),
        ("1. 2. 郑姐 草莓2", "unclear_name"),
    ],
)
def test_a_line_that_is_asked(line, code):
    listing = read_listing(line, ITEMS)
    assert listing.orders == ()
    assert [(asked.line, asked.text, asked.code) for asked in listing.questions] == [(1, line, code)]


def test_a_word_that_fits_two_articles_is_asked():
    listing = read_listing("1. 郑姐 套餐1\n2. 郑姐 双人套餐1", PACKS)
    assert [asked.code for asked in listing.questions] == ["two_items_alike"]
    assert [order.line for order in listing.orders] == [2]


LIST = """#接龙
周六鲜果夜市 草莓23.9 脐橙18.8
19:30开抢，3月6日
例 1. 张三 草莓1份

1. 王阿姨 草莓2份\r
2.
3
陈姐 脐橙1
接龙结束
5. 郑姐 榴莲1
"""


def test_headings_and_blank_lines_are_passed_over_and_lines_keep_their_numbers():
    listing = read_listing(LIST, ITEMS)
    assert [(order.line, order.name) for order in listing.orders] == [(6, "王阿姨"), (9, "陈姐")]
    assert [(asked.line, asked.text) for asked in listing.questions] == [(11, "5. 郑姐 榴莲1")]


def test_a_list_is_known_by_its_heading():
    title = read_listing(LIST, ITEMS).title
    assert title
    longer = LIST.replace("周六鲜果夜市 ", "周六鲜果夜市　") + "6. 吴姐 草莓1\n"
    assert read_listing(longer, ITEMS).title == title
    assert read_listing(LIST.replace("周六", "周三"), ITEMS).title != title
    assert read_listing(LIST, ITEMS, "list.txt").title == title
    assert read_listing("#接龙\n\n1. 王阿姨 草莓2份", ITEMS).title == ""
    from_file = read_listing("1. 王阿姨 草莓2份", ITEMS, "list.txt").title
    assert from_file == read_listing("1. 李 脐橙1", ITEMS, "list.txt").title != ""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "utf-16"])
def test_decoded(encoding):
    assert decoded("1. 王阿姨 草莓2份".encode(encoding)) == "1. 王阿姨 草莓2份"


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n\xff\xff", b"1. \x00", b"\xff\xfe\x00"])
def test_what_is_no_text(content):
    assert decoded(content) is None


@given(st.text(), st.sampled_from(["1. ", ""]))
def test_anything_can_be_pasted(text, number):
    lines = f"{number}{text}\n1. 王 草莓1{text}".split("\n")
    listing = read_listing("\n".join(lines), ITEMS)
    for found in (*listing.orders, *listing.questions):
        assert found.text == lines[found.line - 1].strip()
    for order in listing.orders:
        assert order.wants
        assert all(want.quantity > 0 for want in order.wants)
