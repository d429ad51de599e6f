"""Signs, cards and notices say what the books and the plan say."""

from __future__ import annotations

from datetime import date

import pytest
from shop_kit import a_member, new_id, screenshot

from shopqun.basics import Refused, ShopDay
from shopqun.community.service import GroupService
from shopqun.data.briefs_signs import SIGNS
from shopqun.posters.brief import MemberCards, Notice, PriceBoard, Sign


@pytest.fixture
def brief(launched, clock):
    def take(kind, text):
        with launched.reading() as db:
            return SIGNS[kind](db, text, clock.now(), ShopDay())

    return take


@pytest.fixture
def with_code(launched, clock, tmp_path):
    picture = tmp_path / "q.png"
    screenshot("https://work.weixin.qq.com/gm/abc", picture)
    GroupService(launched, clock).keep_qr("Q01", picture, date(2027, 3, 1), request_id=new_id())


@pytest.mark.usefixtures("with_code")
def test_a_table_tent_says_what_happens_in_the_group(brief):
    said = brief("tent", "Q01")
    assert isinstance(said, Sign)
    assert (said.headline, said.accent) == ("到货早报，\n群里先知道", "先知道")
    assert said.lines[0] == "08:00 到货早报"
    assert said.join.payload == "https://work.weixin.qq.com/gm/abc"


@pytest.mark.usefixtures("with_code")
def test_a_thank_you_card_shows_the_way_into_the_group(brief):
    said = brief("thanks", "Q01")
    assert said.headline.startswith("谢谢")
    assert said.join is not None


@pytest.mark.parametrize("kind", ["tent", "thanks"])
def test_without_a_code_there_is_none(brief, kind):
    assert brief(kind, "Q01").reason == "group_qr_missing"


@pytest.mark.parametrize("days", ["7", "21", "30"])
def test_a_check_in_card_has_a_box_a_day_and_the_plan_s_points(brief, days):
    said = brief("checkin", days)
    assert said.stamps == int(days)
    # checkin of fruit_community: 2 a day, 10 after 7, 60 after 30, 12 months
    assert said.lines == (
        "每天来店签到得 2 积分",
        "连续 7 天多得 10 分，连续 30 天多得 60 分",
        "100分抵1元,单笔最多抵10%",
        "积分 12 个月内有效",
    )


@pytest.mark.parametrize("text", ["A01", "隔壁好邻居便利店"])
def test_a_neighbour_is_named_with_what_both_give(brief, text):
    said = brief("alliance", text)
    assert said.lines == (
        "鲜果巷水果店 × 隔壁好邻居便利店",
        "满30元送鲜果巷3元券",
        "本店小票享便利店饮料第二件半价",
        "2027-03-01 至 2027-05-31",
    )


def test_a_member_s_card_carries_her_code_and_all_have_one(brief, launched, clock):
    first, second = a_member(launched, clock, "王秀兰"), a_member(launched, clock, "刘建国")
    one = brief("member", str(first.id))
    assert isinstance(one, MemberCards)
    assert [(card.name, card.number, card.tier) for card in one.cards] == [("王秀兰", "000001", "邻居")]
    assert one.cards[0].code == first.card_code
    assert [card.code for card in brief("member", "all").cards] == [first.card_code, second.card_code]


def test_a_board_gives_everyday_prices_and_no_struck_one(brief):
    said = brief("board", "F01")
    assert isinstance(said, PriceBoard)
    assert said.day == date(2027, 3, 1)
    assert said.items
    assert all(item.low7_fen is None and item.stock is None for item in said.items)


def test_a_lottery_s_notice_has_the_sixteen_things_the_law_asks_for(brief):
    said = brief("notice", "L01")
    assert isinstance(said, Notice)
    labels = [label for label, _ in said.rows]
    # 令32-13: kinds, conditions, way, times of draw and draw's way, price, name, kind, number, odds,
    # then time, conditions and way of claiming, delivery, forfeiture, organiser, contact
    asked = (
        "奖项种类 参与条件 参与方式 开奖时间 开奖方式 奖品单价 奖品名称 奖品种类 奖品数量 中奖概率"
        " 兑奖时间 兑奖条件 兑奖方式 交付方式 弃奖条件 主办方 联系方式"
    )
    assert set(asked.split()) < set(labels)
    assert dict(said.rows)["奖品数量"].startswith("一等奖 3 份；二等奖 12 份")
    assert dict(said.rows)["中奖概率"].endswith("未中奖 25%")


def test_the_privacy_notice_says_whom_to_ask_and_the_canvas_shows_the_plan(brief):
    assert dict(brief("notice", "privacy").rows)["找谁"] == "北门小区底商3号 13800000001"
    canvas = brief("notice", "canvas")
    assert [len(panel.cells) for panel in canvas.panels] == [6, 4]
    assert dict(canvas.panels[0].cells)["目的"].startswith("把每天110单里的熟客留下来")


@pytest.mark.parametrize(
    ("kind", "text", "reason"),
    [
        ("checkin", "9", "not_planned"),
        ("alliance", "A09", "not_planned"),
        ("member", "99", "unknown_member"),
        ("member", "all", "unknown_member"),
        ("board", "F99", "unknown_sale"),
        ("notice", "L99", "unknown_lottery"),
        ("tent", "Q99", "unknown_group"),
    ],
)
def test_what_is_not_there_is_refused(brief, kind, text, reason):
    assert brief(kind, text) == Refused(reason, {"text": text})


def test_a_shop_without_a_plan_has_no_canvas(books, clock):
    with books.reading() as db:
        assert SIGNS["notice"](db, "canvas", clock.now(), ShopDay()) == Refused(
            "not_planned", {"text": "canvas"}
        )
