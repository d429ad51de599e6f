from __future__ import annotations

import pytest

from shopqun.posters.boxes import Page, RectBox, Sheet, TextBox
from shopqun.posters.edges import EDGES, at_the_edge, edged
from shopqun.posters.paper import PAPERS

GROUND, INNER = RectBox(0, 0, 210, 297, "#FFF2D3"), RectBox(12, 12, 50, 50, "#1C7A3E")
WORD = TextBox(0, 0, 20, 5, "货", "#000000")


def sheet(key: str = "a4") -> Sheet:
    paper = PAPERS[key]
    return Sheet("货", paper.width_mm, paper.height_mm, paper, (Page((GROUND, INNER, WORD)),))


def test_a_trimmed_sheet_stays_as_it_is():
    assert edged(sheet(), "") == sheet()


def test_bleed_is_three_millimetres_and_changes_no_box():
    made = edged(sheet(), "bleed")
    assert made.bleed_mm == 3
    assert made.pages == sheet().pages


def test_a_white_edge_is_five_millimetres_on_every_side():
    (page,) = edged(sheet(), "white").pages
    frame = page.boxes[3:]
    assert [(box.x, box.y, box.w, box.h) for box in frame] == [
        (0, 0, 210, 5),
        (0, 292, 210, 5),
        (0, 0, 5, 297),
        (205, 0, 5, 297),
    ]


@pytest.mark.parametrize(
    ("key", "edge"), [("thermal58", "bleed"), ("thermal58", "white"), ("biz_card", "white")]
)
def test_strips_and_cards_keep_their_edge(key: str, edge: str):
    assert edge in EDGES
    assert edged(sheet(key), edge) == sheet(key)


def test_only_what_is_painted_up_to_the_trim_goes_into_the_bleed():
    assert at_the_edge(sheet(), sheet().pages[0]) == (GROUND,)
