"""What all charts do: figures under the mouse and the arrow keys, spoken too."""

import pytest
from PySide6.QtCore import QPoint, Qt

from shopqun.ui.reports.day_chart import DayChart

WORDS = ("3月1日 4 张", "3月2日 0 张", "3月3日 9 张")


@pytest.fixture
def chart(theme, qtbot):
    made = DayChart(theme)
    qtbot.addWidget(made)
    # the plot begins at 32: three columns of 100
    made.resize(332, 200)
    made.show_days((4, 0, 9), WORDS, "哪天用券多")
    made.show()
    return made


def test_the_figure_under_the_mouse(chart, qtbot):
    qtbot.mouseMove(chart, QPoint(300, 100))
    qtbot.waitUntil(lambda: chart.said == "3月3日 9 张")
    assert chart.accessibleDescription() == "3月3日 9 张"
    qtbot.mouseMove(chart, QPoint(10, 100))
    qtbot.waitUntil(lambda: chart.said == "")


@pytest.mark.parametrize(
    ("keys", "said"),
    [("R", 0), ("RR", 1), ("RRRRRR", 2), ("E", 2), ("EL", 1), ("LL", 0), ("EH", 0), ("DDU", 0)],
)
def test_arrows_go_from_figure_to_figure(chart, qtbot, keys, said):
    names = {"R": "Right", "L": "Left", "U": "Up", "D": "Down", "H": "Home", "E": "End"}
    for key in keys:
        qtbot.keyClick(chart, getattr(Qt.Key, f"Key_{names[key]}"))
    assert chart.said == chart.accessibleDescription() == WORDS[said]


def test_another_key_and_no_spots_say_nothing(chart, qtbot):
    qtbot.keyClick(chart, Qt.Key.Key_A)
    assert chart.said == ""
    chart.show_days((), (), "")
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.said == ""


def test_new_figures_are_not_looked_at(chart, qtbot):
    qtbot.keyClick(chart, Qt.Key.Key_End)
    chart.show_days((1,), ("3月1日 1 张",), "")
    assert chart.said == chart.accessibleDescription() == ""


def test_a_picture_has_twice_the_dots(chart):
    assert (chart.picture().width(), chart.picture().height()) == (664, 400)
