from __future__ import annotations

from PySide6.QtCore import Qt
from shop_kit import a_member

from shopqun.basics import Touched


def test_two_parts(place, qtbot):
    place.screen.tabs._group.button(1).click()
    assert place.screen.stack.currentWidget() is place.screen.referrals
    place.screen.show_member("1")
    assert place.screen.tabs.current() == "customers"


def test_what_others_wrote_is_read_again(place, work):
    a_member(place.books, place.clock, "王秀兰")
    work.touched.emit(Touched.GROUPS)
    place.turn()
    assert place.screen.customers.list.table.rows.rowCount() == 0
    work.touched.emit(Touched.MEMBERS)
    place.turn()
    assert place.screen.customers.list.table.rows.rowCount() == 1


def test_who_writes_stands_in_the_books(place, qtbot):
    place.screen.set_clerk("小林")
    qtbot.mouseClick(place.screen.customers.list.add, Qt.MouseButton.LeftButton)
    form = place.screen.customers.form
    form.name.entry.setText("李姐")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    place.turn()
    assert form._clerk == "小林"
    assert place.members.counts().members == 1
