from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.topbar import TopBar


@pytest.fixture
def bar(theme, qtbot):
    made = TopBar(theme)
    qtbot.addWidget(made)
    made.resize(1278, 64)
    made.show()
    return made


def test_search_speaks_on_each_key_and_on_enter(bar, qtbot):
    typed: list[str] = []
    entered: list[str] = []
    bar.search_typed.connect(typed.append)
    bar.search_entered.connect(entered.append)
    key = bar.search.findChild(QLabel)
    assert key.isVisible()
    qtbot.keyClicks(bar.search, " ab")
    qtbot.keyClick(bar.search, Qt.Key.Key_Return)
    assert (typed, entered) == ([" ", " a", " ab"], ["ab"])
    assert not key.isVisible()


def test_drops_the_clock_when_it_is_narrow(bar, qtbot):
    bar.set_heading("今日", "开群第 13 天")
    bar.set_clock("18:42", "3月13日 周六")
    assert bar._clock.isVisible()
    assert bar.search.width() == 264
    bar.resize(823, 64)
    qtbot.waitUntil(lambda: not bar._clock.isVisible(), timeout=2000)
    assert bar.search.width() == 200
    assert bar.title.text() == "今日"
    bar.resize(1278, 64)
    qtbot.waitUntil(bar._clock.isVisible, timeout=2000)


def test_never_asks_for_more_room_than_the_smallest_window(bar):
    bar.set_heading("北门邻里社区团购鲜果专营店和平路分店", "很长的一句话" * 10)
    assert bar.minimumSizeHint().width() == 560


def test_the_key_never_lies_over_the_words(bar, qtbot):
    key = bar.search.findChild(QLabel)
    assert key.isVisible()
    bar.resize(823, 64)
    qtbot.waitUntil(lambda: not key.isVisible(), timeout=2000)
    bar.resize(1278, 64)
    qtbot.waitUntil(key.isVisible, timeout=2000)


def test_tools_go_below_the_title_where_they_have_no_room_beside_it(theme, qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    bar = TopBar(theme)
    bar.setParent(host)
    host.show()
    bar.set_heading("社群", "3 个在跑")
    tools = Button(theme, "新建群")
    tools.setMinimumWidth(400)
    bar.show_tools(tools)
    bar.resize(1278, bar.height())
    assert bar.minimumHeight() == 64
    bar.resize(595, bar.height())
    assert bar.minimumHeight() == 112
    assert not tools.isHidden()
    bar.show_tools(None)
    assert bar.minimumHeight() == 64
    assert bar.tools.isHidden()
