"""A statement is asked for on her panel or beside her name, read, printed and copied."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from shop_kit import a_member, buy
from window_kit import said

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def brought(place):
    inviter = a_member(place.books, place.clock, "周大姐")
    friend = a_member(place.books, place.clock, "李阿姨", invited_by=inviter.invite_code)
    buy(place.books, place.clock, "29", member=str(friend.id))
    place.reload()
    return place


def test_her_panel_opens_it_and_it_is_copied_and_printed_again_and_again(brought, qtbot):
    brought.screen.show_member("1")
    brought.turn()
    qtbot.mouseClick(brought.screen.customers.portrait.statement, LEFT)
    brought.turn()
    sheet = brought.screen.statement
    assert "李**  3月1日" in said(sheet)
    qtbot.mouseClick(sheet.copy, LEFT)
    assert brought.said[-1] == "对账单复制好了，发给她就行"
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[:4] == ["周大姐的老带新对账单", "", "人数", "带来：1 位"]
    for _ in range(2):
        with qtbot.waitSignal(brought.screen.slip_asked) as told:
            qtbot.mouseClick(sheet.yes, LEFT)
    title, parts = told.args
    assert title == "周大姐的老带新对账单"
    assert parts[0][0].label == "人数"
    assert sheet.isVisible()
    qtbot.mouseClick(sheet.no, LEFT)
    assert not sheet.isVisible()


def test_beside_her_name_among_those_who_bring_most(brought):
    brought.screen.open_tab("referrals")
    brought.screen.referrals.leaders.buttons[1].click()
    brought.turn()
    assert brought.screen.statement.windowTitle() == "周大姐的老带新对账单"


def test_who_brought_nobody_is_told_so(brought):
    a_member(brought.books, brought.clock, "王静")
    brought.screen.show_statement("3")
    brought.turn()
    assert "她还没有带来过人。" in said(brought.screen.statement)


def test_who_is_gone_has_none(brought):
    brought.screen.show_statement("77")
    brought.turn()
    assert brought.screen.statement is None
    assert brought.said[-1] == "没有找到这位顾客，可能刚被合并或删除了。"
