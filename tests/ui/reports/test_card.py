"""A chart's card: figures behind one press and back, and a picture to paste."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from shopqun.ui.reports.card import ChartCard
from shopqun.ui.reports.day_chart import DayChart

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(theme, qtbot):
    chart = DayChart(theme)
    chart.show_days((0, 0, 9), ("3月1日 0 张", "3月2日 0 张", "3月3日 9 张"), "哪天用券多")
    made = ChartCard(theme, "哪天用券多", chart)
    qtbot.addWidget(made)
    made.say("3月3日用得多，9 张", (("3月3日", "9 张"),))
    made.show()
    return made


def test_figures_stand_behind_one_press_and_back(card, qtbot):
    assert not card.figures.isVisible()
    assert card.switch.text() == "看数字"
    qtbot.mouseClick(card.switch, LEFT)
    assert card.figures.isVisible()
    assert card.figures.item(0, 1).text() == "9 张"
    assert card.switch.text() == "看图"
    qtbot.mouseClick(card.switch, LEFT)
    assert not card.figures.isVisible()
    assert card.switch.text() == "看数字"


def test_its_picture_has_twice_the_dots(card, qtbot):
    with qtbot.waitSignal(card.copied):
        qtbot.mouseClick(card.copy, LEFT)
    pasted = QGuiApplication.clipboard().image()
    assert (pasted.width(), pasted.height()) == (card.picture().width(), card.picture().height())
    assert pasted.width() == 2 * (card.chart.width() + 32)
