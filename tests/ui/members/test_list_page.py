from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from shop_kit import a_member, buy

from shopqun.ui.members import list_page

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(place):
    return place.screen.customers.list


def names(page):
    rows = page.table.rows
    return [rows.row_at(place).name for place in range(rows.rowCount())]


def test_an_empty_shop_says_what_to_do(place, page, qtbot):
    assert page.empty.isVisible()
    qtbot.mouseClick(page.empty.button, LEFT)
    assert place.screen.customers.form_panel.isVisible()


def test_newest_first_with_masked_phones(place, page):
    a_member(place.books, place.clock, "王秀兰", phone="13800006621", record_consent=True)
    a_member(place.books, place.clock, "陈小满", marketing=True)
    place.reload()
    assert names(page) == ["陈小满", "王秀兰"]
    assert page.table.rows.index(1, 3).data() == "138****6621"
    assert page._foot.text() == "共 2 位，其中 1 位同意接收店里消息"


def test_found_while_typing(place, page, qtbot):
    for name in ("王秀兰", "陈小满", "王大爷"):
        a_member(place.books, place.clock, name)
    place.reload()
    page.search.setText("王")
    place.turn()
    assert sorted(names(page)) == ["王大爷", "王秀兰"]
    assert page._foot.text() == "找到 2 位"
    page.search.setText("zzz")
    place.turn()
    assert page.nobody.isVisible()
    page.search.clear()
    place.turn()
    assert len(names(page)) == 3


def test_an_old_search_does_not_come_late(place, page):
    a_member(place.books, place.clock, "王秀兰")
    place.reload()
    page.search.setText("陈")
    page.search.clear()
    place.turn()
    assert names(page) == ["王秀兰"]


def test_further_pages_come_in_the_order_asked_for(place, page, monkeypatch):
    monkeypatch.setattr(list_page, "PAGE", 2)
    spent = {"甲甲": "10", "乙乙": "30", "丙丙": "20"}
    for name, amount in spent.items():
        member = a_member(place.books, place.clock, name)
        buy(place.books, place.clock, amount, member=str(member.id))
    place.reload()
    page.table.rows.sort_asked.emit(5, True)
    place.turn()
    assert names(page)[:2] == ["乙乙", "丙丙"]
    page.table.rows.fetchMore(page.table.rows.index(-1, -1))
    place.turn()
    assert names(page) == ["乙乙", "丙丙", "甲甲"]


def test_down_goes_into_the_list(place, page, qtbot):
    a_member(place.books, place.clock, "王秀兰")
    place.reload()
    page.search.setFocus()
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    place.turn()
    assert page.table.hasFocus()
    assert place.screen.customers.panel.title.text() == "王秀兰"


def test_the_tools(place, page, qtbot):
    qtbot.mouseClick(page.export, LEFT)
    assert place.asked == [("export", "members")]
    qtbot.mouseClick(page.bring_in, LEFT)
    assert place.screen.customers.pages.currentWidget() is place.screen.customers.importing


@pytest.mark.parametrize(("width", "hidden"), [(1278, []), (820, [2, 6])])
def test_a_narrow_list_drops_what_helps_least(place, page, width, hidden):
    place.screen.resize(width, 600)
    assert [column for column in range(8) if page.table.isColumnHidden(column)] == hidden
