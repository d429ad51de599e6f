"""The short code of a place stands in a corner that is free, and covers nothing that is read."""

from __future__ import annotations

import pytest
from posters.sample_briefs import FRESH, POSTERS, ruler

from shopqun.posters.boxes import Page, QrBox, Sheet, TextBox
from shopqun.posters.layout import compose
from shopqun.posters.paper import PAPERS
from shopqun.posters.qr import encode
from shopqun.posters.tag import tagged

A4 = PAPERS["a4"]


def sheet(*boxes) -> Sheet:
    return Sheet("海报", 210, 297, A4, (Page(boxes),))


def tag_of(made: Sheet) -> TextBox:
    return made.pages[0].boxes[-1]


def test_without_a_place_nothing_is_added():
    one = sheet()
    assert tagged(one, "", ruler) is one


def test_it_stands_low_at_the_right_within_what_a_printer_reaches():
    tag = tag_of(tagged(sheet(), "D12", ruler))
    assert (tag.text, tag.h) == ("D12", A4.floor_mm)
    assert 190 < tag.x + tag.w < 205
    assert 285 < tag.y + tag.h < 292


def test_it_gives_way_to_words_and_codes():
    low = TextBox(100, 285, 110, 8, "营业 07:30-22:00", "#000000")
    tag = tag_of(tagged(sheet(low, QrBox(0, 260, 30, encode("SQ:P1"))), "D1", ruler))
    assert tag.y < 20
    assert tag.x > 190


def test_where_no_corner_is_free_the_page_stays_as_it_is():
    page = sheet(TextBox(0, 0, 210, 297, "满", "#000000"))
    assert tagged(page, "D1", ruler).pages[0] == page.pages[0]


@pytest.mark.parametrize("size", ["a4", "a6", "a3", "table_tent", "tall_wx"])
def test_every_poster_has_room_for_it(size):
    for brief in POSTERS:
        made = compose(brief, PAPERS[size], FRESH, ruler)
        page = tagged(made, "D12", ruler).pages[0]
        assert page.boxes[-1].text == "D12"
        assert made.pages[0].codes() == page.codes()
