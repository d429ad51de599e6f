from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from shopqun.till.lately import Lately, Line, LineKind
from shopqun.ui.till.beside import JustNow
from shopqun.ui.till.desk import Beside, Waiting

AT = datetime(2027, 3, 13, 10, 42, tzinfo=UTC)
PAPER = Line(LineKind.PAPER, 1, AT, "满29减5", purchase=4, paid_fen=3400)
REFUSED = Line(LineKind.REFUSED, 2, AT, "满29减5", reason="expired")
BACK = Line(LineKind.PAPER, 3, AT, "满29减5", back=True)
BILL = Line(LineKind.PURCHASE, 5, AT, "", purchase=5, paid_fen=100)


@pytest.fixture
def column(theme, qtbot):
    made = JustNow(theme)
    qtbot.addWidget(made)
    made.resize(360, 656)
    made.show()
    qtbot.waitExposed(made)
    return made


def show(column, qapp, *lines, waiting=()):
    column.render_beside(Beside(Lately(lines, len(lines), date(2027, 3, 13)), waiting))
    qapp.processEvents()


def words(column):
    return [label.text() for label in column.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(
    ("line", "verbs"),
    [(PAPER, ["撤销", "退款"]), (REFUSED, []), (BACK, []), (BILL, ["退款"])],
)
def test_each_line_has_its_way_back(column, qapp, line, verbs):
    show(column, qapp, line)
    assert [one.text() for one in column.findChildren(QPushButton) if one.isVisible()] == verbs


def test_the_line_comes_with_its_press(column, qapp, qtbot):
    show(column, qapp, PAPER)
    undo = next(one for one in column.findChildren(QPushButton) if one.text() == "撤销" and one.isVisible())
    with qtbot.waitSignal(column.undone) as told:
        qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert told.args == [PAPER]


def test_counts_today_and_names_the_goods(column, qapp):
    show(column, qapp, PAPER, waiting=(Waiting("F01", "周六鲜果夜市", 8),))
    assert "今天用券 1 张" in words(column)
    assert "还有 8 份等提货" in words(column)


def test_an_empty_day_says_so(column, qapp):
    show(column, qapp)
    assert "还没有。第一张券扫一下就会出现在这里。" in words(column)


@pytest.mark.parametrize(("tall", "lines"), [(656, 8), (400, 5)])
def test_a_low_window_shows_fewer_lines(column, qapp, tall, lines):
    column.resize(360, tall)
    show(column, qapp, *([BILL] * 12))
    assert words(column).count("记一单") == lines
