from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from shopqun.ui.parts.buttons import Button
from shopqun.ui.window import Place, Window

PLACES = (
    ("today", "今日", "sun"),
    ("till", "前台", "scan-line"),
    ("members", "顾客", "users"),
    ("events", "活动", "ticket-percent"),
    ("posters", "海报", "image"),
    ("groups", "社群", "message-circle"),
    ("reports", "报表", "chart-column"),
    ("settings", "设置", "settings"),
)


def page(tall: int = 100) -> QWidget:
    made = QWidget()
    box = QVBoxLayout(made)
    label = QLabel("页")
    label.setMinimumHeight(tall)
    box.addWidget(label)
    return made


@pytest.fixture
def window(theme, qapp, qtbot):
    tools = Button(theme, "新建群", icon="plus")
    places = tuple(
        Place(
            key,
            title,
            icon,
            partial(page, 1200 if key == "reports" else 100),
            (lambda: tools) if key == "groups" else None,
        )
        for key, title, icon in PLACES
    )
    made = Window(theme, places, qapp)
    made.open("today")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    qapp.removeEventFilter(made._scanner)


@pytest.mark.parametrize("number", range(8))
def test_one_key_for_each_place(window, qtbot, number):
    window.activateWindow()
    window.setFocus()
    opened: list[str] = []
    window.place_opened.connect(opened.append)
    qtbot.keyClick(window, Qt.Key(Qt.Key.Key_1 + number), Qt.KeyboardModifier.AltModifier)
    assert opened == [PLACES[number][0]]
    assert window.here == PLACES[number][0]
    assert window.top.title.text() == PLACES[number][1]


def test_a_press_on_the_rail_opens_the_place(window, qtbot):
    qtbot.mouseClick(window.rail.button("groups"), Qt.MouseButton.LeftButton)
    assert window.here == "groups"
    assert window.rail.button("groups").isChecked()
    assert not window.rail.button("today").isChecked()


def test_tools_stand_only_over_their_place(window):
    window.open("groups")
    assert not window.top.tools.isHidden()
    window.open("till")
    assert window.top.tools.isHidden()


def test_a_page_is_made_at_its_first_visit_and_stays(theme, qapp, qtbot):
    made = []

    def counted():
        made.append(page())
        return made[-1]

    window = Window(
        theme, (Place("today", "今日", "sun", page), Place("till", "前台", "scan-line", counted)), qapp
    )
    qtbot.addWidget(window)
    assert window.here == ""
    window.open("today")
    assert made == []
    for key in ("till", "today", "till"):
        window.open(key)
    assert len(made) == 1
    assert not made[0].isHidden()
    qapp.removeEventFilter(window._scanner)


def test_headings_belong_to_their_place(window):
    window.set_heading("events", "3月6日 19:30–21:00", "周六鲜果夜市")
    assert window.top.title.text() == "今日"
    window.open("events")
    assert (window.top.title.text(), window.top.context.text()) == ("周六鲜果夜市", "3月6日 19:30–21:00")
    window.set_heading("events", "2 个在跑")
    assert (window.top.title.text(), window.top.context.text()) == ("活动", "2 个在跑")


def test_ctrl_k_searches(window, qtbot):
    typed: list[str] = []
    window.search_typed.connect(typed.append)
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.top.search, timeout=2000)
    qtbot.keyClicks(window.top.search, "wang")
    with qtbot.waitSignal(window.search_entered) as entered:
        qtbot.keyClick(window.top.search, Qt.Key.Key_Return)
    assert typed[-1] == "wang"
    assert entered.args == ["wang"]


def test_a_scan_is_heard_from_any_place(window, qtbot):
    window.open("reports")
    heard: list[str] = []
    window.scanned.connect(heard.append)
    for place, char in enumerate("SQ:C7K2M9QX4T3F\r"):
        key = Qt.Key.Key_Return if char == "\r" else 0
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, char)
        event.setTimestamp(100 + place * 5)
        QApplication.sendEvent(window.windowHandle(), event)
    assert heard == ["SQ:C7K2M9QX4T3F"]


def test_clerk_clock_and_badge(window, qtbot):
    window.set_clerk("小林")
    window.set_clock("18:42", "3月13日 周六")
    window.set_badge("today", 4)
    assert window.rail.button("today").accessibleDescription() == "4"
    with qtbot.waitSignal(window.clerk_pressed):
        qtbot.mouseClick(window.top.clerk, Qt.MouseButton.LeftButton)


def test_a_bug_shows_the_card_and_every_place_stays_open(window):
    assert not window.crash.isVisible()
    window.show_bug(ValueError("周大姐 13800000001"))
    assert window.crash.isVisible()
    assert window.crash.details.toPlainText() == "ValueError"
    window.open("till")
    assert window.here == "till"


def test_fits_the_smallest_screen_and_scrolls_what_is_longer(window, qtbot):
    window.resize(911, 512)
    window.open("reports")
    qtbot.waitUntil(lambda: window.height() == 512, timeout=2000)
    assert window.width() == 911
    scroll = window._pages.currentWidget()
    assert isinstance(scroll, QScrollArea)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0, timeout=2000)
    assert window.rail.button("settings").geometry().bottom() <= window.rail.height()
    style = window.rail.button("today").toolButtonStyle()
    assert style == Qt.ToolButtonStyle.ToolButtonIconOnly
    window.resize(1366, 768)
    style = window.rail.button("today").toolButtonStyle()
    assert style == Qt.ToolButtonStyle.ToolButtonTextUnderIcon


def test_says_what_went_well_and_takes_it_back(window, qtbot):
    undone: list[bool] = []
    window.say("已移到 2 群", lambda: undone.append(True))
    assert window._toast.isVisible()
    qtbot.mouseClick(window._toast.button, Qt.MouseButton.LeftButton)
    assert undone == [True]


def test_closing_is_told(window, qtbot):
    with qtbot.waitSignal(window.closing):
        window.close()


def test_an_unknown_place_is_a_bug(window):
    with pytest.raises(KeyError, match="nowhere"):
        window.open("nowhere")


@pytest.mark.parametrize("how", ["key", "mark"])
def test_help_is_one_key_or_one_press_away(window, qtbot, how):
    window.open("groups")
    with qtbot.waitSignal(window.help_asked):
        if how == "key":
            qtbot.keyClick(window, Qt.Key.Key_F1)
        else:
            qtbot.mouseClick(window.top.help, Qt.MouseButton.LeftButton)
    assert window.number_here == 5
