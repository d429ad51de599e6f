"""The notice of a lottery: everything the law asks for, in every theme, on every paper it may hang on."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date

import pytest

from shopqun.posters.boxes import RectBox, TextBox
from shopqun.posters.brief import LotteryNotice, PrizeLine
from shopqun.posters.layout import LOTTERY_KEYS
from shopqun.posters.layout_lottery import lottery_page
from shopqun.posters.layout_parts import Desk, overlaps
from shopqun.posters.paper import PAPERS
from tests.posters.sample_briefs import FRESH, FRUIT, ruler

RULES = tuple(
    (label, "到店消费满 39 元得 1 张，每日前 20 名到店可免费领 1 张" if not place else "凭抽奖码本人到店")
    for place, label in enumerate(
        ("参与条件", "参与方式", "开奖时间", "开奖方式", "兑奖时间", "兑奖条件", "兑奖方式", "交付方式",
         "弃奖条件", "主办方", "联系方式")
    )
)  # fmt: skip
NOTICE = LotteryNotice(
    shop=FRUIT,
    title="草莓节刮刮卡",
    starts=date(2027, 3, 18),
    ends=date(2027, 3, 21),
    redeem_until=date(2027, 3, 28),
    keep_until=date(2029, 3, 28),
    deck=300,
    each=3,
    prizes=(
        PrizeLine("一等奖", "时令果篮", 3, 6800, 100),
        PrizeLine("四等奖", "3元券(满19可用,7天)", 150, 300, 5000, voucher=True),
        PrizeLine("未中奖", "谢谢参与", 147, 0, 4900, wins=False),
    ),
    rules=RULES,
    seal="7f3a91c2e8d04b65",
)


def page(key: str = "a4", notice: LotteryNotice = NOTICE):
    made = lottery_page(notice, Desk(PAPERS[key], FRESH, ruler))
    assert made is not None
    return made


def said(*of) -> str:
    return page(*of).words().replace("\n", "")


@pytest.mark.parametrize("key", LOTTERY_KEYS)
def test_all_sixteen_items_stand_on_it(key: str):
    words = said(key)
    for label, text in RULES:
        assert label in words
        assert text.replace(" ", "") in words.replace(" ", "")
    for heard in (
        "奖品",
        "种类",
        "单价",
        "数量",
        "概率",
        "时令果篮",
        "68.00 元",
        "3 份",
        "1%",
        "实物",
        "代金券",
    ):
        assert heard in words
    assert "3元券（满19可用，7天）" in words


def test_the_seal_and_what_remains_stand_at_the_foot():
    words = said()
    assert "签池封存码 7f3a 91c2 e8d0 4b65" in words
    assert "活动结束后公布种子，人人可验" in words
    assert "记录保存至 2029-03-28" in words
    assert "不面向未成年人" in words


def test_a_draft_has_no_seal_yet():
    words = said("a4", replace(NOTICE, seal=""))
    assert "封存码" not in words
    assert "奖品和规则封存以后才开抽" in words


def test_rules_without_room_hang_in_the_shop():
    long = tuple((label, text * 12) for label, text in RULES)
    words = said("a5", replace(NOTICE, rules=long))
    assert "规则全文，见店内告示" in words
    assert "时令果篮" in words


def test_a_name_without_room_is_no_poster():
    endless = replace(NOTICE.prizes[0], name="果" * 90)
    desk = Desk(PAPERS["a4"], FRESH, ruler)
    assert lottery_page(replace(NOTICE, prizes=(endless,)), desk) is None
    assert lottery_page(replace(NOTICE, prizes=NOTICE.prizes * 20), desk) is None


@pytest.mark.parametrize("key", LOTTERY_KEYS)
def test_nothing_lies_on_anything_else_and_all_can_be_read(key: str):
    paper, made = PAPERS[key], page(key)
    words = [box for box in made.boxes if isinstance(box, TextBox)]
    lines = [box for box in made.boxes if isinstance(box, RectBox) and box.h < 4 * paper.scale]
    for one, other in itertools.combinations(words, 2):
        assert not overlaps(one, other, 0.12 * min(one.h, other.h)), (one, other)
    for text, line in itertools.product(words, lines):
        assert not overlaps(text, line), (text, line)
    for text in words:
        assert text.h >= paper.floor_mm - 1e-6
        assert text.x >= paper.safe_mm
        assert text.x + text.w <= paper.width_mm - paper.safe_mm + 1e-6
        assert text.y + text.h <= paper.height_mm - paper.hidden_mm - paper.safe_mm
