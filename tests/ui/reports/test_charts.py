"""The three charts: a sentence above, the figures behind one press, words for ears."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from ui.reports.months import inviter, month, paper

from shopqun.ui.reports.charts import ChartCard, Charts
from shopqun.ui.reports.row_chart import MOST

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(theme, qtbot):
    made = ChartCard(theme, "哪天用券多", QWidget())
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def charts(theme, qtbot):
    made = Charts(theme)
    for each in (made.days, made.inviters, made.papers):
        qtbot.addWidget(each)
    return made


def test_figures_stand_behind_one_press_and_back(card, qtbot):
    card.say("3月3日用得多，9 张", "3月3日 9 张")
    assert not card.figures.isVisible()
    assert card.switch.text() == "看数字"
    qtbot.mouseClick(card.switch, LEFT)
    assert card.figures.isVisible()
    assert card.figures.text() == "3月3日 9 张"
    assert card.switch.text() == "看图"
    qtbot.mouseClick(card.switch, LEFT)
    assert not card.figures.isVisible()
    assert card.switch.text() == "看数字"


def test_an_empty_month_says_so_in_words_and_figures(charts):
    charts.show_month(month())
    for card, words in (
        (charts.days, "这个月还没有用掉的券"),
        (charts.inviters, "这个月还没有有效的老带新"),
        (charts.papers, "这个月还没有发出或用掉的券"),
    ):
        assert (card.note.text(), card.figures.text()) == (words, words)


def test_only_days_on_which_something_was_used_are_listed(charts):
    charts.show_month(month(used=(0, 4, 9)))
    assert charts.days.figures.text() == "3月2日 4 张\n3月3日 9 张"
    assert charts._day_chart.accessibleName() == "哪天用券多，3月3日用得多，9 张"


def test_inviters_stand_most_first_and_those_without_are_left_out(charts):
    lines = (inviter(1, "王秀兰", 1), inviter(2, "刘建国", 3), inviter(3, "周燕", 0), inviter(4, "韩雪", 1))
    charts.show_month(month(inviters=lines))
    assert charts.inviters.figures.text() == "刘建国 3 位\n王秀兰 1 位\n韩雪 1 位"
    rows = charts._inviter_chart._rows
    assert [(row.name, row.segments[0].count, row.whole) for row in rows] == [
        ("刘建国", 3, 3),
        ("王秀兰", 1, 3),
        ("韩雪", 1, 3),
    ]


def test_the_chart_has_five_the_figures_have_all(charts):
    charts.show_month(month(inviters=[inviter(number, f"邻居{number}", number) for number in range(1, 8)]))
    assert len(charts._inviter_chart._rows) == MOST
    assert charts.inviters.figures.text().count("\n") == 6


@pytest.mark.parametrize(
    ("one", "words", "bars", "whole"),
    [
        (paper("见面券", 164, 96), "用掉 96 / 发 164", [96], 164),
        (paper("见面券", 0, 7), "用掉 7", [7], 7),
        (paper("见面券", 2, -1), "用掉 -1 / 发 2", [0], 2),
        (paper("见面券", 0, 0), "没有发出", [], 1),
    ],
    ids=["issued", "public", "taken back", "still"],
)
def test_how_a_paper_did(charts, one, words, bars, whole):
    charts.show_month(month(papers=[one]))
    (row,) = charts._paper_chart._rows
    assert (row.words, [each.count for each in row.segments], row.whole) == (words, bars, whole)
    assert charts.papers.figures.text() == f"见面券 {words}"


def test_another_month_replaces_everything(charts):
    charts.show_month(month(used=(5,), papers=[paper("见面券", 2, 1)], inviters=[inviter(1, "王秀兰", 1)]))
    charts.show_month(month())
    assert charts._inviter_chart._rows == charts._paper_chart._rows == ()
    assert "5" not in charts.days.figures.text()
