from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from shop_kit import new_id
from window_kit import cells

from shopqun.basics import Money
from shopqun.placements.channel import ChannelLine
from shopqun.placements.service import PlacementService
from shopqun.ui.members import source_words

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(place, qtbot):
    place.screen.open_tab("sources")
    return place.screen.sources


def test_nothing_to_compare_says_where_to_begin(page):
    assert page._faces.currentWidget() is page._empty
    assert page.headline.isHidden()


def test_a_place_is_compared_as_soon_as_it_is_written_down(place, page):
    place.members.add("门口来的", channel="门口", request_id=new_id())
    PlacementService(place.books, place.clock).add("门口", Money(3500), request_id=new_id())
    place.reload()
    assert cells(page.table) == [["门口", "1", "0", "–", "–", "¥35.00", "¥35.00"]]
    assert page.headline.text() == "门口带来的新顾客最多，1 位；门口最贵，每位合 35 元"


def test_the_stretch_is_chosen(place, page, qtbot):
    place.members.add("门口来的", channel="门口", request_id=new_id())
    place.clock.move(days=40)
    place.reload()
    assert cells(page.table) == []
    qtbot.mouseClick(page.span._group.button(1), LEFT)
    place.turn()
    assert cells(page.table)[0][:2] == ["门口", "1"]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ((ChannelLine("counter", 0, 0, 9, 0, 0, 0),), "还看不出谁带来的人多：登记时问一句“从哪看到我们的”。"),
        ((ChannelLine("referral", 0, 0, 3, 0, 0, 0),), "朋友介绍带来的新顾客最多，3 位"),
        (
            (ChannelLine("门口", 0, 0, 3, 0, 0, 0), ChannelLine("隔壁", 0, 0, 2, 0, 0, 2500)),
            "门口带来的新顾客最多，3 位；隔壁最贵，每位合 12.5 元",
        ),
    ],
)
def test_one_sentence_says_what_it_shows(lines, said):
    assert source_words.headline(lines) == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (ChannelLine("counter", 0, 0, 0, 0, 0, 0), ("直接到店", "–")),
        (ChannelLine("门口", 40, 6, 0, 0, 0, 0), ("门口", "6/40")),
        (ChannelLine("门口", 0, 6, 0, 0, 0, 0), ("门口", "6/0")),
    ],
)
def test_a_line_in_words(line, said):
    assert (source_words.channel(line), source_words.papers(line)) == said
