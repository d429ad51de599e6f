"""The guide's window: at the place she is at, narrowed by what she searches, gone by Esc."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from shopqun.places import manual
from shopqun.ui.guide.screen import GuideWindow


@pytest.fixture
def guide(theme, qtbot):
    made = GuideWindow(theme, manual("guide.md"))
    qtbot.addWidget(made)
    made.open_at()
    return made


def listed(guide):
    return [guide.headings.item(row).text().strip() for row in range(guide.headings.count())]


def test_all_chapters_are_listed(guide):
    assert len(listed(guide)) == 16
    assert guide.nothing.isHidden()


@pytest.mark.parametrize(("place", "title"), [(0, "今日"), (1, "前台"), (5, "社群"), (7, "设置")])
def test_it_opens_at_the_place_she_is_at(guide, place, title):
    guide.search.setText("小票")
    guide.open_at(place)
    assert guide.search.text() == ""
    assert guide.headings.currentItem().text().strip() == title
    assert guide.pages.verticalScrollBar().value() > 0


def test_searching_narrows_the_chapters_to_those_that_say_it(guide, qtbot):
    qtbot.keyClicks(guide.search, "BITLOCKER")
    assert listed(guide) == ["备份"]
    guide.search.clear()
    assert len(listed(guide)) == 16


def test_enter_goes_to_the_words(guide, qtbot):
    guide.search.setText("接龙")
    qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.pages.textCursor().selectedText() == "接龙"
    guide.search.setText(" ")
    qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.pages.textCursor().selectedText() == "接龙"


def test_what_is_not_in_the_guide_is_said(guide):
    guide.search.setText("火星")
    assert listed(guide) == []
    assert guide.nothing.text() == "手册里没有这几个字，换个说法试试"
    assert not guide.nothing.isHidden()


def test_a_chapter_is_turned_to_by_its_heading(guide):
    guide.headings.setCurrentRow(len(listed(guide)) - 1)
    assert guide.pages.verticalScrollBar().value() > 3000


def test_it_does_not_keep_the_program_running(guide):
    assert not guide.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
