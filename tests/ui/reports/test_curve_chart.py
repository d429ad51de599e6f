"""Lines of a sale: at most four, most sold first, never above all."""

from datetime import UTC, datetime

import pytest

from shopqun.reports.curve import ArticleCurve, Curve
from shopqun.ui.reports.curve_chart import LINES, CurveChart, share

BEGAN = datetime(2027, 3, 6, 11, 30, tzinfo=UTC)


def article(name, out, stock=20):
    return ArticleCurve(name, stock, ((10, out),))


@pytest.fixture
def chart(theme, qtbot):
    made = CurveChart(theme)
    qtbot.addWidget(made)
    made.resize(400, 220)
    return made


@pytest.mark.parametrize(
    ("out", "stock", "minute", "per_cent"),
    [(5, 20, 9, 0), (5, 20, 10, 25), (25, 20, 90, 100), (5, 0, 90, 0)],
)
def test_a_share_is_of_the_stock(out, stock, minute, per_cent):
    assert share(article("草莓", out, stock), minute) == per_cent


def test_four_lines_the_fastest_first(chart):
    sold = tuple(article(f"{out}", out) for out in (3, 20, 1, 7, 9))
    chart.show_curve(Curve("夜市", BEGAN, 90, sold), "抢购卖得多快")
    assert [one.name for one in chart.articles()] == ["20", "9", "7", "3"]
    assert len(chart.articles()) == LINES
    assert chart.spots()[-1].words == "开抢后 1 时 30 分\n20 100%\n9 45%\n7 35%\n3 15%"
    assert chart.spots()[0].words.splitlines()[1] == "20 0%"
    assert not chart.picture().isNull()


def test_nothing_to_say_without_a_sale(chart):
    chart.show_curve(None, "")
    assert chart.spots() == chart.articles() == ()
    assert not chart.picture().isNull()
