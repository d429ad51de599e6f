from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from shopqun.ui.planning.entries import Count, Day, Line, Lines, Platform, Prose, Yuan


@pytest.fixture
def put(qtbot, theme):
    def make(entry):
        qtbot.addWidget(entry)
        entry.show()
        entry.said = []
        entry.edited.connect(lambda: entry.said.append(entry.value()))
        return entry

    return make


def test_a_line_gives_words_without_the_spaces_around(put, qtbot):
    line = put(Line(10))
    line.show_value("店")
    assert line.said == []
    line.end(False)
    qtbot.keyClicks(line, "Ab ")
    assert line.said[-1] == "店Ab"
    line.show_value("店Ab")
    assert line.text() == "店Ab "


def test_prose_is_one_paragraph_and_leaves_enter_to_the_page(put, qtbot):
    prose = put(Prose())
    prose.show_value("一句话")
    assert prose.said == []
    qtbot.keyClick(prose, Qt.Key.Key_Return)
    assert prose.value() == "一句话"
    prose.setPlainText("一\n 二 ")
    assert prose.said[-1] == "一 二"


def test_a_sheet_grows_with_its_words(put):
    lines = put(Lines())
    lines.show_value(("一", "二"))
    small = lines.sizeHint().height()
    lines.show_value(tuple("一二三四五六七八九"))
    assert lines.sizeHint().height() > small
    assert lines.value() == tuple("一二三四五六七八九")
    lines.setPlainText(" 一 \n\n二\n")
    assert lines.said[-1] == ("一", "二")


@pytest.mark.parametrize(
    ("typed", "fen"),
    [("5", 500), ("4.5", 450), ("0", 0), ("", None), ("五", None), ("-1", None), ("1.234", None)],
)
def test_yuan_is_fen_or_nothing(put, qtbot, typed, fen):
    yuan = put(Yuan())
    yuan.setText(typed)
    assert yuan.value() == fen


def test_yuan_shows_the_shortest_way_to_say_it(put):
    yuan = put(Yuan())
    yuan.show_value(2950)
    assert yuan.text() == "29.5"


@pytest.mark.parametrize(
    ("typed", "number"), [("9", None), ("10", 10), ("500", 500), ("501", None), ("", None), ("１０", None)]
)
def test_a_count_keeps_between_its_ends(put, qtbot, typed, number):
    count = put(Count(10, 500))
    count.setText(typed)
    assert count.value() == number


def test_a_day_is_shown_in_chinese(put):
    day = put(Day())
    day.show_value(dt.date(2027, 3, 8))
    assert day.said == []
    assert day.text() == "2027年3月8日 周一"
    day.setDate(day.date().addDays(1))
    assert day.said == [dt.date(2027, 3, 9)]


def test_the_wheel_passes_over(put):
    for entry in (put(Day()), put(Platform((("a", "甲"), ("b", "乙"))))):
        entry.show_value(dt.date(2027, 3, 8))
        before = entry.value()
        spun = QWheelEvent(
            entry.rect().center(),
            entry.mapToGlobal(entry.rect().center()),
            entry.rect().center(),
            entry.rect().center() * 40,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(entry, spun)
        assert entry.value() == before


def test_a_platform_is_its_key(put, qtbot):
    platform = put(Platform((("a", "甲"), ("b", "乙"))))
    platform.show_value("b")
    assert platform.value() == "b"
    platform.show_value("none of them")
    assert platform.value() == "b"
