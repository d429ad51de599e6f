"""Typing into the search box, with lanes turned by hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget

from shopqun.basics import ShopTrouble, Trouble
from shopqun.finding.answer import Event, Found, FoundEvent, What
from shopqun.finding.ranking import Grade
from shopqun.ui.finding.finder import Finder
from shopqun.ui.finding.wording_commands import commands
from shopqun.ui.parts.topbar import TopBar

DOWN, UP, ENTER, ESC = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Escape


class Shop:
    """Answers with one event named like what was asked; remembers what was asked."""

    def __init__(self):
        self.asked, self.trouble = [], None

    def find(self, text):
        self.asked.append(text)
        if self.trouble is not None:
            raise self.trouble
        events = () if text.startswith("q") else (FoundEvent(Event(What.SALE, text, text), Grade.WHOLE),)
        return Found(text, events=events, unknown=text == "qcode")


@pytest.fixture
def shop():
    return Shop()


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    return made


@pytest.fixture
def finder(theme, work, shop, window, qtbot):
    top, page, other = TopBar(theme), QWidget(), QLineEdit()
    box = QVBoxLayout(page)
    box.addWidget(top)
    box.addWidget(other)
    box.addStretch(1)
    page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    window.setCentralWidget(page)
    made = Finder(theme, work, shop.find, commands(), top, window)
    made.top, made.other, made.led = top, other, []
    made.go.connect(lambda *lead: made.led.append(lead))
    made.narrowed.connect(made.led.append)
    window.show()
    window.windowHandle().requestActivate()
    qtbot.waitActive(window)
    other.setFocus()
    top.go_search()
    return made


def titles(finder):
    entries = (finder.rows.entry_at(row) for row in range(finder.rows.count()))
    return [each.title for each in entries if each]


def test_called_for_by_its_key_it_shows_all_that_can_be_done(finder, shop):
    assert finder.isVisible()
    assert titles(finder) == [each.title for each in commands()]
    assert (finder.rows.chosen, shop.asked) == (None, [])


def test_each_key_asks_and_only_the_newest_answer_is_shown(finder, shop, hands, qtbot):
    qtbot.keyClicks(finder.top.search, "abc")
    assert len(hands.books.jobs) == 3
    hands.books.turn_all()
    assert (shop.asked, titles(finder)) == (["abc"], ["abc"])
    assert finder.rows.chosen.title == "abc"
    assert finder.top.search.accessibleDescription() == "abc, 限时抢购"


def test_an_answer_that_comes_late_is_dropped(finder, hands, qtbot):
    qtbot.keyClicks(finder.top.search, "9")
    hands.books.turn_all()
    qtbot.keyClicks(finder.top.search, "8")
    finder.shut()
    hands.books.turn_all()
    assert finder.isHidden()
    assert titles(finder) == ["9"]


def test_enter_opens_the_first_answer_and_gives_the_keys_to_the_page(finder, window, hands, qtbot):
    entered = []
    finder.top.search_entered.connect(entered.append)
    qtbot.keyClicks(finder.top.search, "F01")
    hands.books.turn_all()
    qtbot.keyClick(finder.top.search, ENTER)
    assert (finder.led, entered) == ([("events", "F01")], [])
    assert (finder.isHidden(), finder.top.search.text()) == (True, "")
    assert window.centralWidget().hasFocus()


def test_an_enter_faster_than_the_answers_waits_for_them(finder, hands, qtbot):
    qtbot.keyClicks(finder.top.search, "F01")
    qtbot.keyClick(finder.top.search, ENTER)
    assert finder.led == []
    hands.books.turn_all()
    assert finder.led == [("events", "F01")]


def test_what_is_typed_after_that_enter_is_a_new_question(finder, hands, qtbot):
    qtbot.keyClicks(finder.top.search, "F0")
    qtbot.keyClick(finder.top.search, ENTER)
    qtbot.keyClicks(finder.top.search, "1")
    hands.books.turn_all()
    assert finder.led == []


def test_the_arrows_choose_and_the_mouse_too(finder, hands, qtbot):
    qtbot.keyClick(finder.top.search, DOWN)
    qtbot.keyClick(finder.top.search, DOWN)
    qtbot.keyClick(finder.top.search, UP)
    assert finder.rows.chosen.title == "今日"
    qtbot.keyClick(finder.top.search, ENTER)
    finder.top.go_search()
    rows = finder.rows
    place = rows.visualItemRect(rows.item(2)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert finder.led == [("today", ""), ("till", "")]


def test_the_name_of_a_group_leads_nowhere(finder, qtbot):
    rows = finder.rows
    place = rows.visualItemRect(rows.item(0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert finder.led == []
    assert finder.isVisible()


def test_nothing_found_says_what_else_to_try_and_enter_stays(finder, hands, qtbot):
    entered = []
    finder.top.search_entered.connect(entered.append)
    qtbot.keyClicks(finder.top.search, "qq")
    hands.books.turn_all()
    assert "没有找到" in finder.nothing.text()
    assert finder.nothing.isVisible()
    assert not finder.rows.isVisible()
    qtbot.keyClick(finder.top.search, ENTER)
    assert (finder.led, entered, finder.top.search.text()) == ([], [], "qq")


def test_a_code_of_another_shop_is_said_to_be_one(finder, hands, qtbot):
    qtbot.keyClicks(finder.top.search, "qcode")
    hands.books.turn_all()
    assert "不是这家店的" in finder.nothing.text()


def test_escape_gives_the_keys_back_to_where_they_were(finder, qtbot):
    qtbot.keyClicks(finder.top.search, "9")
    qtbot.keyClick(finder.top.search, ESC)
    assert (finder.isHidden(), finder.top.search.text()) == (True, "")
    assert finder.other.hasFocus()


def test_it_closes_when_the_keys_go_elsewhere_and_opens_again_with_down(finder, hands, qtbot):
    qtbot.keyClicks(finder.top.search, "9")
    finder.other.setFocus()
    assert finder.isHidden()
    finder.top.search.setFocus()
    assert finder.isHidden()
    qtbot.keyClick(finder.top.search, DOWN)
    hands.books.turn_all()
    assert titles(finder) == ["9"]


def test_a_press_on_the_box_opens_it(finder, qtbot):
    finder.shut()
    qtbot.mouseClick(finder.top.search, Qt.MouseButton.LeftButton)
    assert finder.isVisible()


def test_enter_in_a_box_without_a_list_is_the_window_s(finder, qtbot):
    entered = []
    finder.top.search_entered.connect(entered.append)
    finder.top.search.setText("wang")
    finder.shut()
    qtbot.keyClick(finder.top.search, ENTER)
    assert entered == ["wang"]


def test_a_trouble_is_said_in_the_list_not_in_a_dialog(finder, shop, hands, qtbot):
    shop.trouble = ShopTrouble(Trouble.DISK_FULL, "shop")
    qtbot.keyClicks(finder.top.search, "9")
    hands.books.turn_all()
    assert hands.troubles == []
    assert finder.nothing.isVisible()
    assert finder.nothing.text()


@pytest.mark.parametrize(("wide", "high", "size"), [(1366, 768, 100), (911, 512, 100), (911, 512, 150)])
def test_it_stands_inside_the_window(finder, window, theme, qtbot, wide, high, size):
    theme.set_size(size)
    window.resize(wide, high)
    qtbot.waitUntil(lambda: window.width() == wide)
    finder.ask()
    below = finder.top.search.mapTo(window, finder.top.search.rect().bottomLeft()).y()
    assert finder.y() > below
    assert finder.x() >= 16
    assert finder.geometry().right() < wide
    assert finder.geometry().bottom() < high
