"""Who stays away: seen, written to only with consent, copied, opened, saved."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from shop_kit import a_member, buy
from window_kit import cells

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(place):
    for name, phone, agreed in (("周大姐", "13800138000", True), ("王静", "13800138001", False)):
        a_member(place.books, place.clock, name, phone=phone, record_consent=True, marketing=agreed)
    for _ in range(2):
        buy(place.books, place.clock, "40", member="1")
        buy(place.books, place.clock, "50", member="2")
        place.clock.move(days=10)
    place.clock.move(days=25)
    place.reload()
    place.screen.open_tab("away")
    place.turn()
    return place.screen.away


def test_how_long_how_often_and_whether_she_may_be_written_to(page):
    assert page.head.text() == "2 位好久没来，其中 1 位同意接收店里消息"
    assert cells(page.table) == [
        ["王静", "35 天", "10 天来一次", "2 天", "100.00", "可以送周中满减券", "没同意"],
        ["周大姐", "35 天", "10 天来一次", "2 天", "80.00", "可以送周中满减券", "可以"],
    ]


def test_the_words_are_copied_for_who_agreed(place, page, qtbot):
    qtbot.mouseClick(page.copy, LEFT)
    assert QGuiApplication.clipboard().text() == (
        "周大姐好，有些日子没见您来店里了。给您留了一张周中满减券，来了找店员拿。不想收这类消息，回“退订”就不再发。"
    )
    assert place.said[-1] == "给周大姐的话复制好了"


def test_there_are_no_words_for_who_did_not(page):
    page.table.choose(lambda one: one.name == "王静")
    assert not page.copy.isVisible()
    assert page.message.text().startswith("王静没同意接收店里消息，不能发给她。")


def test_she_is_opened(place, page, qtbot):
    qtbot.mouseClick(page.show_her, LEFT)
    place.turn()
    assert place.screen.tabs.current() == "customers"
    assert place.screen.customers.panel.title.text() == "周大姐"


def test_a_workbook(place, page, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "away"), ""))
    qtbot.mouseClick(page.export, LEFT)
    place.turn()
    assert (tmp_path / "away.xlsx").exists()
    assert place.said[-1] == "存好了，只有同意接收消息的 1 位"


def test_thinking_better_of_the_workbook(place, page, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    qtbot.mouseClick(page.export, LEFT)
    place.turn()
    assert place.said == []


def test_nobody_stays_away(place):
    place.screen.open_tab("away")
    place.turn()
    page = place.screen.away
    assert page.nobody.isVisible()
    assert not page.table.isVisible()
    assert not page.export.isEnabled()
