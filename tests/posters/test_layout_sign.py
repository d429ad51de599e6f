from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date

import pytest

from shopqun.posters.boxes import Page, QrBox, RectBox, TextBox
from shopqun.posters.brief import Notice, PriceBoard, SaleItem, Sign
from shopqun.posters.layout_parts import Desk, overlaps
from shopqun.posters.layout_sign import board_pages, notice_page, sign_page
from shopqun.posters.paper import PAPERS
from shopqun.posters.theme import MOTIFS
from tests.posters.sample_briefs import FRESH, FRUIT, WECHAT, WECOM, ruler

TENT = Sign(FRUIT, "有坏果？\n拍照就退", ("24 小时内发到群里", "当天退款或换新"), join=WECOM)
CARD = Sign(FRUIT, "来一天，盖一格，\n21 天集满", ("每天来店签到得 2 积分",), stamps=21)
TOGETHER = Sign(FRUIT, "两家店一起，\n给街坊方便", ("甲 × 乙", "满30元送3元券", "凭小票饮料第二件半价"))
BOARD = PriceBoard(
    FRUIT, "今日价目", date(2027, 3, 6), tuple(SaleItem(f"水果{n}号", 990 + n) for n in range(17))
)
NOTICE = Notice(FRUIT, "顾客信息告示", tuple((f"第{n}条", "跟店员说一声就办" * 4) for n in range(9)))


def desk(key: str = "a4", motif: str = "awning") -> Desk:
    return Desk(PAPERS[key], replace(FRESH, motif=motif), ruler, "水果生鲜")


def texts(page: Page) -> list[TextBox]:
    return [box for box in page.boxes if isinstance(box, TextBox)]


@pytest.mark.parametrize("motif", MOTIFS)
@pytest.mark.parametrize("key", ["a6", "table_tent", "a4", "roll_up"])
@pytest.mark.parametrize("brief", [TENT, TOGETHER], ids=["tent", "together"])
def test_words_lie_on_nothing(brief: Sign, key: str, motif: str):
    page = sign_page(brief, desk(key, motif))
    assert page is not None
    for one, other in itertools.combinations((*texts(page), *page.codes()), 2):
        assert not overlaps(one, other, 0.12 * min(one.h, other.h)), (one, other)


def test_a_wechat_code_says_until_when_it_works():
    page = sign_page(replace(TENT, join=WECHAT), desk("table_tent"))
    assert page is not None
    assert "本码 3月8日前有效" in page.words()


@pytest.mark.parametrize(("days", "across"), [(7, 4), (21, 7), (30, 7)])
def test_every_day_has_a_box_of_its_own_with_its_number(days: int, across: int):
    page = sign_page(replace(CARD, stamps=days), desk("a6"))
    assert page is not None
    cells = [box for box in page.boxes if isinstance(box, RectBox) and box.edge == FRESH.brand]
    assert len(cells) == days
    assert len({box.x for box in cells}) == across
    assert min(box.w for box in cells) > 8
    assert [box.text for box in texts(page) if box.text.isdigit() and len(box.text) < 3] == [
        str(day + 1) for day in range(days)
    ]


def test_a_few_boxes_are_as_large_as_the_card_lets_them():
    page = sign_page(replace(CARD, stamps=7), desk("roll_up"))
    assert page is not None
    cells = [box for box in page.boxes if isinstance(box, RectBox) and box.edge == FRESH.brand]
    # the card of a banner is as high as it is wide: three a row are larger than four
    assert len({box.x for box in cells}) == 3


def test_a_notice_on_a_banner_is_set_as_large_as_its_card_lets_it():
    page = notice_page(replace(NOTICE, rows=NOTICE.rows[:4]), desk("roll_up"))
    assert page is not None
    sizes = {box.h for box in texts(page) if box.text.startswith("跟店员")}
    assert min(sizes) > desk("roll_up").mm(8)


def test_boxes_too_small_for_a_stamp_are_not_drawn():
    assert sign_page(replace(CARD, stamps=400), desk("a6")) is None


def test_a_sign_without_a_code_tells_the_rest_in_its_card():
    page = sign_page(TOGETHER, desk())
    assert page is not None
    assert not page.codes()
    said = {box.text: box.y for box in texts(page)}
    assert said["甲 × 乙"] < said["满30元送3元券"] < said["凭小票饮料第二件半价"]


@pytest.mark.parametrize(("key", "pages"), [("a4", 2), ("a6", 6)])
def test_a_board_of_many_goods_has_more_pages_and_each_price_once(key: str, pages: int):
    made = board_pages(BOARD, desk(key))
    assert made is not None
    assert len(made) <= pages
    said = "\n".join(page.words() for page in made)
    assert all(said.count(item.name) == 1 for item in BOARD.items)
    assert "2027年3月6日" in made[0].words()


def test_a_notice_has_every_row_and_one_size():
    page = notice_page(NOTICE, desk())
    assert page is not None
    labels = [box for box in texts(page) if box.text.startswith("第")]
    assert len(labels) == 9
    assert len({round(box.h, 3) for box in labels}) == 1
    assert not any(isinstance(box, QrBox) for box in page.boxes)


@pytest.mark.parametrize("rows", [60, 200])
def test_too_many_rows_are_not_squeezed_in(rows: int):
    assert notice_page(replace(NOTICE, rows=NOTICE.rows[:1] * rows), desk("a5")) is None


def test_a_headline_too_long_is_not_squeezed_in():
    assert sign_page(replace(TENT, headline="很长" * 200), desk("a6")) is None
    assert board_pages(replace(BOARD, title="很长" * 200), desk("a6")) is None
