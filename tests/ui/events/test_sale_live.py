from __future__ import annotations

from datetime import timedelta

import pytest
from flashsales.sale_kit import CHERRY, START, STRAWBERRY
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from ui.events.sale_views import claim, view

from shopqun.flashsales.claims import ClaimState
from shopqun.ui.events import wording_counter
from shopqun.ui.events.sale_live import LiveBoard
from shopqun.ui.parts.text import Text


@pytest.fixture
def board(theme, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = LiveBoard(theme, parent)
    made.show()
    yield made
    made.close()


def words(board):
    return [text.text() for text in board.findChildren(Text)]


def test_it_counts_down_and_says_what_is_left(board):
    claims = (
        claim(1, "甲", ClaimState.HELD, STRAWBERRY.sku, quantity=2),
        claim(2, "乙", ClaimState.TAKEN, STRAWBERRY.sku),
        claim(3, "丙", ClaimState.HELD, CHERRY.sku),
    )
    board.show_view(view(*claims), START + timedelta(minutes=30))
    said = words(board)
    assert board.clock.text() == "01:00:00"
    assert {"丹东99草莓500g", "23.9 元", "还剩 2 份", "抢完了"} <= set(said)
    board.tick(START + timedelta(minutes=31))
    assert board.clock.text() == "00:59:00"


def test_nobody_is_named_in_full(board):
    claims = (claim(1, "三栋李阿姨", ClaimState.HELD), claim(2, "王五", ClaimState.WAITING))
    board.show_view(view(*claims), START)
    assert board.last.text().startswith("刚刚：三**订了")
    assert not any("李阿姨" in text or "王" in text for text in words(board))


def test_nobody_yet_says_nothing_of_anybody(board):
    board.show_view(view(), START)
    assert board.last.text() == ""


def test_escape_closes_it(board, qtbot):
    qtbot.keyClick(board, Qt.Key.Key_A)
    assert board.isVisible()
    qtbot.keyClick(board, Qt.Key.Key_Escape)
    assert not board.isVisible()


def test_a_double_click_fills_the_screen_and_gives_it_back(board, qtbot):
    qtbot.mouseDClick(board, Qt.MouseButton.LeftButton)
    assert board.isFullScreen()
    assert not board.hint.isVisible()
    qtbot.mouseDClick(board, Qt.MouseButton.LeftButton)
    assert not board.isFullScreen()
    assert wording_counter.wall_title() == board.windowTitle()
