from __future__ import annotations

from dataclasses import replace

import pytest

from shopqun.posters.boxes import Page, RectBox, TextBox
from shopqun.posters.brief import MemberCard, MemberCards
from shopqun.posters.layout_cards import card_pages, member_cards, single_cards
from shopqun.posters.layout_parts import Desk
from shopqun.posters.paper import PAPERS
from tests.posters.sample_briefs import BROTH, FRESH, FRUIT, PERCENT, cards, ruler

DESK = Desk(PAPERS["biz_card"], FRESH, ruler, "水果生鲜")
COLUMNS, ROWS = (15.0, 105.0), (13.5, 67.5, 121.5, 175.5, 229.5)


def pages(count: int) -> tuple[Page, ...]:
    made = card_pages(cards(count), DESK)
    assert made is not None
    return made


@pytest.mark.parametrize(("count", "sheets"), [(1, 1), (10, 1), (11, 2), (200, 20)])
def test_ten_stand_on_a_sheet(count: int, sheets: int):
    made = pages(count)
    assert len(made) == sheets
    assert sum(len(page.codes()) for page in made) == count


def test_every_code_stands_once_as_code_and_once_in_letters():
    brief = cards(23)
    made = card_pages(brief, DESK)
    assert made is not None
    assert [box.code.payload for page in made for box in page.codes()] == [
        f"SQ:{code}" for code in brief.codes
    ]
    said = "\n".join(page.words() for page in made)
    for code in brief.codes:
        assert said.count(f"{code[:4]}-{code[4:8]}-{code[8:]}") == 1


def test_words_and_codes_stay_three_millimetres_inside_their_card():
    (page,) = pages(10)
    grounds = [box for box in page.boxes if isinstance(box, RectBox) and (box.w, box.h) == (90, 54)]
    assert [(box.x, box.y) for box in grounds] == [(x, y) for y in ROWS for x in COLUMNS]
    inside = [
        box
        for box in (*page.codes(), *(b for b in page.boxes if isinstance(b, TextBox)))
        if 13.5 < box.y < 283
    ]
    for box in inside:
        x = max(left for left in COLUMNS if left <= box.x)
        y = max(top for top in ROWS if top <= box.y)
        assert x + 3 <= box.x
        assert box.x + box.w <= x + 87
        assert y + 3 <= box.y
        assert box.y + box.h <= y + 51
    assert len(inside) >= 10 * 7


def test_crop_marks_are_five_millimetres_two_outside_the_trim():
    (page,) = pages(10)
    upright = [box for box in page.boxes if isinstance(box, RectBox) and (box.w, box.h) == (0.18, 5)]
    level = [box for box in page.boxes if isinstance(box, RectBox) and (box.w, box.h) == (5, 0.18)]
    assert {round(box.x + 0.09, 3) for box in upright} == {15, 105, 195}
    assert {box.y for box in upright} == {6.5, 285.5}
    assert {round(box.y + 0.09, 3) for box in level} == {*ROWS, 283.5}
    assert {box.x for box in level} == {8, 197}


def test_the_ruler_is_fifty_millimetres_and_says_so():
    (page,) = pages(1)
    assert [box.w for box in page.boxes if isinstance(box, RectBox) and box.h == 0.2] == [50]
    assert "这条线应为 50 mm" in page.words()
    assert "按 100% 打印" in page.words()


def test_the_slug_counts_pages_and_cards():
    first, second = pages(12)
    assert "新邻居见面券 · B0302 · 第 1 / 2 页（共 12 张）" in first.words()
    assert "第 2 / 2 页" in second.words()


def test_other_offers_have_their_own_hero():
    gift = card_pages(replace(cards(1), offer=BROTH), DESK)
    percent = card_pages(replace(cards(1), offer=PERCENT), DESK)
    assert gift is not None
    assert percent is not None
    assert "鸳鸯锅底一份" in gift[0].words()
    assert "折" in percent[0].words().split("\n")
    assert "¥" not in percent[0].words()


def test_what_does_not_fit_a_card_is_not_cut():
    long = replace(BROTH, conditions=("条件很长很长" * 40,))
    assert card_pages(replace(cards(1), offer=long), DESK) is None


def test_no_codes_no_sheet():
    assert card_pages(cards(0), DESK) is None


def test_a_card_alone_fills_its_own_page():
    pages = single_cards(cards(12), DESK)
    assert len(pages) == 12
    assert [page.codes()[0].code.payload for page in pages] == [f"SQ:{code}" for code in cards(12).codes]
    ground = pages[0].boxes[0]
    assert (ground.x, ground.y, ground.w, ground.h) == (0, 0, 90, 54)


def test_no_codes_make_no_cards_alone():
    assert single_cards(cards(0), DESK) is None


MEMBERS = MemberCards(
    FRUIT,
    tuple(MemberCard(f"王秀{n}", f"{n:06d}", "邻居", f"M{n:010d}X") for n in range(1, 13)),
    ("店员扫一下",),
)


def test_members_cards_are_imposed_or_stand_alone():
    imposed, alone = member_cards(MEMBERS, DESK, imposed=True), member_cards(MEMBERS, DESK, imposed=False)
    assert imposed is not None
    assert alone is not None
    assert (len(imposed), len(alone)) == (2, 12)
    assert [box.code.payload for page in imposed for box in page.codes()] == [
        f"SQ:{card.code}" for card in MEMBERS.cards
    ]
    assert "邻居 · 000001" in alone[0].words()


def test_a_name_too_long_for_a_card_refuses_them_all():
    long = replace(MEMBERS.cards[0], name="很长的名字" * 30)
    assert member_cards(replace(MEMBERS, cards=(long, *MEMBERS.cards[1:])), DESK, imposed=True) is None
    assert member_cards(replace(MEMBERS, cards=()), DESK, imposed=True) is None


@pytest.mark.parametrize("code", ["C00000000000", "C4AW8AHK3KWB", "CWWWWWWWWWWW"])
def test_a_code_of_wide_letters_stays_within_the_safe_edge(code: str):
    made = single_cards(replace(cards(1), codes=(code,)), replace(DESK, measure=painted))
    assert made is not None
    letters = next(box for box in made[0].boxes if isinstance(box, TextBox) and box.text.startswith("C"))
    assert letters.x + letters.w <= 87 + 0.01
    assert letters.h <= 3.35


def painted(text: str, size: float, bold: bool) -> float:
    """Measure with a wide W, as the shipped font does."""
    return ruler(text, size, bold) + 0.35 * size * text.count("W")
