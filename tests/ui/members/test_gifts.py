from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from shopqun.referrals.gifts import GiftLine
from shopqun.ui.members import gift_words

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(place):
    place.screen.open_tab("gifts")
    return place.screen.gifts


def enter(page, number, words=""):
    page.count.set_value(number)
    page.note.entry.setText(words)


def stock(place, sku="G03"):
    return next(line.stock for line in place.referrals.gifts() if line.sku == sku)


def test_the_gifts_with_their_stock(page):
    rows = [page.table.rows.row_at(at) for at in range(page.table.rows.rowCount())]
    assert [(one.name, one.stock) for one in rows][:2] == [("便携果切叉10支装", 200), ("砂糖橘500g", 150)]
    assert page._desk.heading.text() == "便携果切叉10支装"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (GiftLine("G", "盒", 1, "", 3, 3), ("够", "ok")),
        (GiftLine("G", "盒", 1, "", 1, 3), ("差 2 件", "bad")),
        (GiftLine("G", "盒", 1, "", 0, 0), ("没有了", "warn")),
    ],
)
def test_enough_or_not(line, words):
    assert gift_words.enough(line) == words


def test_gifts_come_in_are_counted_and_spoil(place, page, qtbot):
    page.table.choose(lambda one: one.sku == "G03")
    enter(page, 20)
    qtbot.mouseClick(page.restock, LEFT)
    place.turn()
    assert (place.said[-1], stock(place)) == ("水果保鲜盒800ml：原来 60 件，现在 80 件", 80)
    assert (page.count.value(), page._desk.fact.text()) == (0, "80 件")
    enter(page, 78)
    qtbot.mouseClick(page.recount, LEFT)
    place.turn()
    assert stock(place) == 78
    enter(page, 3)
    qtbot.mouseClick(page.spoil, LEFT)
    assert page.note.problem.text() == "请写一句怎么坏的，比如“压坏了”。"
    enter(page, 3, "压坏了")
    qtbot.mouseClick(page.spoil, LEFT)
    place.turn()
    moves = place.referrals.gift_moves("G03")
    assert [gift_words.moved(one) for one in moves] == ["报损 · 压坏了", "盘点", "进货", "开店时备的"]
    assert [gift_words.by(one) for one in moves] == ["−3", "−2", "+20", "+60"]


def test_more_than_there_are_cannot_spoil(place, page, qtbot):
    page.table.choose(lambda one: one.sku == "G03")
    enter(page, 61, "全坏了")
    qtbot.mouseClick(page.spoil, LEFT)
    place.turn()
    assert page.note.problem.isVisible()
    assert stock(place) == 60
