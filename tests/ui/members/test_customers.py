from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from shop_kit import a_member, a_paper, buy

LEFT = Qt.MouseButton.LeftButton


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def wang(launched, clock):
    return a_member(launched, clock, "王秀兰", phone="13800006621", record_consent=True, clerk="小林")


def test_a_customer_with_all_that_is_known(place, wang, qtbot):
    a_paper(place.books, place.clock, "C02", member=str(wang.id))
    buy(place.books, place.clock, "62.40", member=str(wang.id), clerk="小林")
    place.reload()
    customers = place.screen.customers
    customers.list.table.selectRow(0)
    place.turn()
    seen = words(customers.panel)
    assert "王秀兰" in seen
    assert "会员 000001 · 138****6621" in seen
    assert "¥62.40" in seen
    assert "周中满减券，3月8日前" in seen
    assert "留手机号：3月1日同意，告知 2027-01 版，收银台当面" in seen
    assert f"{wang.invite_code[:4]} {wang.invite_code[4:]}" in seen
    assert ["买东西" in seen, "付 ¥62.40，小林收" in seen, "加入" in seen] == [True] * 3
    assert "13800006621" not in " ".join(seen)


def test_the_code_is_copied_and_the_poster_asked_for(place, wang, qtbot):
    place.screen.show_member(str(wang.id))
    place.turn()
    qtbot.mouseClick(place.screen.customers.portrait.copy, LEFT)
    qtbot.mouseClick(place.screen.customers.portrait.poster, LEFT)
    assert QGuiApplication.clipboard().text() == wang.invite_code
    assert place.said == ["复制好了"]
    assert place.asked == [("poster", "invite", str(wang.id))]


def test_escape_closes_the_panel_from_the_list_too(place, wang, qtbot):
    place.reload()
    place.screen.show_member(str(wang.id))
    place.turn()
    qtbot.keyClick(place.screen.customers.list.table, Qt.Key.Key_Escape)
    assert place.screen.customers.panel.isHidden()
    assert place.screen.customers.list.table.hasFocus()


def test_nobody_of_that_name(place):
    place.screen.show_member("999")
    place.turn()
    assert place.said == ["没有找到这位顾客，可能刚被合并或删除了。"]
    assert place.screen.customers.panel.isHidden()


def test_the_newest_question_is_answered(place, wang):
    ma = a_member(place.books, place.clock, "马大姐")
    place.screen.show_member(str(wang.id))
    place.screen.show_member(str(ma.id))
    place.turn()
    assert place.screen.customers.panel.title.text() == "马大姐"


def test_a_portrait_that_comes_late_leaves_the_form_open(place, wang):
    place.screen.show_member(str(wang.id))
    place.screen.customers.new_customer()
    place.turn()
    assert not place.screen.customers.form_panel.isHidden()
    assert place.screen.customers.panel.isHidden()


@pytest.mark.parametrize(("width", "hidden"), [(1278, False), (820, True)])
def test_where_there_is_no_room_the_panel_stands_alone(place, wang, width, hidden):
    place.screen.resize(width, 600)
    place.screen.show_member(str(wang.id))
    place.turn()
    assert place.screen.customers._left.isHidden() is hidden
    place.screen.customers.panel.shut()
    assert not place.screen.customers._left.isHidden()


@pytest.fixture
def whole(place, wang, qtbot):
    """Wang is open and her whole number was asked for; give what to call with it."""
    asked = []
    place.screen.phone_asked.connect(lambda *what: asked.append(what))
    place.screen.show_member(str(wang.id))
    place.turn()
    qtbot.mouseClick(place.screen.customers.portrait.phone, LEFT)
    ((member, then),) = asked
    assert member == wang.id
    return then


def test_a_whole_number_is_shown_and_masked_again(place, whole):
    customers = place.screen.customers
    whole("13800006621")
    assert "会员 000001 · 13800006621" in words(customers.panel)
    assert (customers.masking.isActive(), customers.masking.interval()) == (True, 30_000)
    customers.masking.timeout.emit()
    assert "会员 000001 · 138****6621" in words(customers.panel)


def test_a_number_that_comes_late_is_not_shown_beside_another_name(place, whole):
    other = a_member(place.books, place.clock, "李阿姨")
    place.screen.show_member(str(other.id))
    place.turn()
    whole("13800006621")
    assert "13800006621" not in " ".join(words(place.screen.customers.panel))
    assert not place.screen.customers.portrait.phone.isVisible()


def test_a_shut_panel_keeps_no_number(place, whole):
    customers = place.screen.customers
    whole("13800006621")
    customers.panel.shut()
    assert customers.panel.note.text() == "会员 000001 · 138****6621"
    assert not customers.masking.isActive()
