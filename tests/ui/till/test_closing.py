from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from window_kit import said

from shopqun.till.closing import ByClerk, Closing, PapersUsed
from shopqun.ui.till.closing import ClosingFace

TODAY = date(2027, 3, 5)
BUSY = Closing(
    TODAY, 3, 19000, 16400, 1, 1000, 1, (PapersUsed("周中满减券", 2, 1600),), (("expired", 2),), 4, 9560, 2,
    (("砂糖橘兑换券", 5), ("", 20)), (ByClerk("小林", 3, 2, 16400), ByClerk("", 0, 0, 0)),
)  # fmt: skip
WORDS = (
    "收工 3月5日 周五", "164.00", "周中满减券", "2 张，-¥16.00", "退款 1 笔", "-¥10.00",
    "抢购提货 4 份，按抢购价",
    "¥95.60", "发出奖励：砂糖橘兑换券", "发出奖励：积分", "过期了", "3 单，2 张券，¥164.00", "没写名字",
)  # fmt: skip


@pytest.fixture
def asked():
    return []


@pytest.fixture
def face(theme, work, hands, asked, qtbot):
    def read(day):
        asked.append(day)
        return BUSY if day in (None, TODAY) else Closing(day)

    made = ClosingFace(theme, work, read)
    qtbot.addWidget(made)
    made.resize(860, 660)
    made.show()
    qtbot.waitExposed(made)
    made.open_today()
    hands.books.turn_all()
    return made


def test_the_day_in_figures_and_parts(face, qapp):
    qapp.processEvents()
    words = said(face)
    for expected in WORDS:
        assert expected in words
    assert not face.after.isEnabled()


def test_days_before_and_back_again(face, hands, asked, qtbot, qapp):
    qtbot.keyClick(face, Qt.Key.Key_Left)
    hands.books.turn_all()
    qapp.processEvents()
    assert asked == [None, TODAY - timedelta(days=1)]
    assert "这一天前台还没有记过账。" in said(face)
    assert face.after.isEnabled()
    qtbot.keyClick(face, Qt.Key.Key_Right)
    hands.books.turn_all()
    assert asked[-1] == TODAY
    assert not face.after.isEnabled()


def test_it_is_copied_as_text(face, qtbot):
    with qtbot.waitSignal(face.said):
        qtbot.mouseClick(face.copy, Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[:3] == ["收工 3月5日 周五", "", "钱"]
    assert "实收：¥164.00" in lines
    assert "小林：3 单，2 张券，¥164.00" in lines


def test_the_slip_has_the_same_rows(face, qtbot):
    with qtbot.waitSignal(face.print_asked) as told:
        qtbot.keyClick(face.print, Qt.Key.Key_Return)
    title, parts = told.args
    assert title == "收工 3月5日 周五"
    assert [part[0].label for part in parts] == ["钱", "用掉的券", "另外", "没用成的券", "谁在前台"]
    (collect,) = [row for row in parts[0][1:] if row.loud]
    assert (collect.label, collect.value) == ("实收", "¥164.00")


def test_esc_leads_back(face, qtbot):
    with qtbot.waitSignal(face.left):
        qtbot.keyClick(face, Qt.Key.Key_Escape)


def test_before_it_was_read_nothing_is_printed_or_copied(theme, work, qtbot):
    made = ClosingFace(theme, work, Closing)
    qtbot.addWidget(made)
    with qtbot.assertNotEmitted(made.print_asked), qtbot.assertNotEmitted(made.said):
        for button in (made.print, made.copy, made.before):
            button.click()
