from __future__ import annotations

import pytest

from shopqun.posters.boxes import RectBox
from shopqun.posters.layout_cut import cut_sheets
from shopqun.posters.layout_parts import Desk
from shopqun.posters.paper import PAPERS
from tests.posters.sample_briefs import FRESH, ruler

DESK = Desk(PAPERS["biz_card"], FRESH, ruler)


@pytest.mark.parametrize(("count", "sheets", "last"), [(1, 1, 1), (10, 1, 10), (11, 2, 1), (25, 3, 5)])
def test_cards_stand_ten_a_sheet_each_with_its_number(count: int, sheets: int, last: int):
    asked: list[int] = []

    def card(number: int) -> list[RectBox]:
        asked.append(number)
        return [RectBox(0, 0, 90, 54, "#FFFFFF")]

    made = tuple(cut_sheets(count, card, "会员卡", DESK))
    assert len(made) == sheets
    assert asked == list(range(count))
    placed = [box for box in made[-1].boxes if isinstance(box, RectBox) and box.w == 90]
    assert len(placed) == last
    assert (placed[0].x, placed[0].y) == (15, 13.5)
    assert f"第 {sheets} / {sheets} 页（共 {count} 张）" in made[-1].words()
