"""The three charts: a sentence above, the figures behind one press, words for ears."""

from datetime import UTC, datetime

import pytest
from ui.reports.months import inviter, month, paper

from shopqun.placements.channel import ChannelLine
from shopqun.reports.curve import ArticleCurve, Curve
from shopqun.reports.journey import Journey
from shopqun.ui.reports.charts import Charts
from shopqun.ui.reports.row_chart import MOST


@pytest.fixture
def charts(theme, qtbot):
    made = Charts(theme)
    for each in made.cards:
        qtbot.addWidget(each)
    return made


def test_an_empty_month_says_so_in_words_and_figures(charts):
    charts.show_month(month())
    for card, words in (
        (charts.days, "这个月还没有用掉的券"),
        (charts.inviters, "这个月还没有有效的老带新"),
        (charts.papers, "这个月还没有发出或用掉的券"),
        (charts.journey, "这个月还没有新顾客，前台登记一位就有了"),
        (charts.sources, "这个月还没有新顾客，先把海报贴出去"),
        (charts.curve, "这个月还没有开抢的抢购"),
        (charts.heat, "这个月还没有实收"),
    ):
        assert (card.note.text(), card.figures.rows) == (words, ())
        assert not card.switch.isEnabled()
        assert not card.copy.isEnabled()


def test_only_days_on_which_something_was_used_are_listed(charts):
    charts.show_month(month(used=(0, 4, 9)))
    assert charts.days.figures.rows == (("3月2日 周二", "4 张"), ("3月3日 周三", "9 张"))
    assert charts._day_chart.accessibleName() == "哪天用券多，3月3日用得多，9 张"


def test_inviters_stand_most_first_and_those_without_are_left_out(charts):
    lines = (inviter(1, "王秀兰", 1), inviter(2, "刘建国", 3), inviter(3, "周燕", 0), inviter(4, "韩雪", 1))
    charts.show_month(month(inviters=lines))
    assert charts.inviters.figures.rows == (
        ("刘** 0002", "3 位"),
        ("王** 0001", "1 位"),
        ("韩* 0004", "1 位"),
    )
    rows = charts._inviter_chart._rows
    assert [(row.name, row.segments[0].count, row.whole) for row in rows] == [
        ("刘** 0002", 3, 3),
        ("王** 0001", 1, 3),
        ("韩* 0004", 1, 3),
    ]


def test_the_chart_has_five_the_figures_have_all(charts):
    charts.show_month(month(inviters=[inviter(number, f"邻居{number}", number) for number in range(1, 8)]))
    assert len(charts._inviter_chart._rows) == MOST
    assert len(charts.inviters.figures.rows) == 7


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
    assert charts.papers.figures.rows == (("见面券", words),)


def test_another_month_replaces_everything(charts):
    charts.show_month(month(used=(5,), papers=[paper("见面券", 2, 1)], inviters=[inviter(1, "王秀兰", 1)]))
    charts.show_month(month())
    assert charts._inviter_chart._rows == charts._paper_chart._rows == ()
    assert charts.days.figures.rows == ()


def test_how_far_new_customers_came(charts):
    charts.show_month(month(journey=Journey(192, 168, 72, 2)))
    assert charts.journey.note.text() == "新来 192 位，168 位买过，72 位又来了"
    assert charts.journey.figures.rows == (
        ("登记了", "192 位"),
        ("买过一次", "168 位 87.5%"),
        ("又来买", "72 位 37.5%"),
        ("带来邻居", "2 位 1.0%"),
    )


def test_places_are_compared_by_who_came_and_what_each_cost(charts):
    lines = (
        ChannelLine("门口", 0, 0, 4, 3, 0, 1000),
        ChannelLine("counter", 0, 0, 1, 0, 0, 0),
        ChannelLine("x", 9, 9, 0, 0, 0, 0),
    )
    charts.show_month(month(sources=lines))
    assert charts.sources.note.text() == "门口最多，4 位"
    assert charts.sources.figures.rows == (("门口", "4 位，每位 2.5 元"), ("直接到店", "1 位"))


def test_how_fast_a_sale_sold(charts):
    berry, orange = ArticleCurve("草莓", 20, ((1, 5), (26, 20))), ArticleCurve("脐橙", 30, ((40, 24),))
    night = Curve("夜市", datetime(2027, 3, 6, 11, 30, tzinfo=UTC), 90, (berry, orange))
    charts.show_month(month(curve=night))
    assert charts.curve.note.text() == "夜市，草莓 最先抢完，用了 26 分"
    assert charts.curve.figures.rows == (("草莓", "20 / 20 份，100%"), ("脐橙", "24 / 30 份，80%"))


def test_the_best_day_is_named(charts):
    charts.show_month(month(paid=(0, 123_400, 500)))
    assert charts.heat.note.text() == "3月2日 周二最好，实收 1234 元"
    assert charts.heat.figures.rows[1] == ("3月2日 周二", "¥1,234.00")
    assert len(charts.heat.figures.rows) == 31
