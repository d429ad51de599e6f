"""Rows of bars: at most five, each under its words, names cut before the figure."""

import pytest
from PySide6.QtGui import QImage

from shopqun.ui.parts.bar import Segment
from shopqun.ui.reports.row_chart import MOST, RowBar, RowChart


@pytest.fixture
def chart(theme, qtbot):
    made = RowChart(theme)
    qtbot.addWidget(made)
    return made


def bar(name="王秀兰", count=3, whole=3, words="3 位"):
    return RowBar(name, words, (Segment(count),) if count else (), whole)


def drawn(chart):
    chart.resize(320, chart.sizeHint().height())
    picture = QImage(chart.size(), QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    chart.render(picture)
    return picture


def full(chart, theme):
    """Give how many pixels have the colour of a segment."""
    picture, tone = drawn(chart), theme.colour("c1").name()
    return sum(
        picture.pixelColor(x, y).name() == tone
        for x in range(picture.width())
        for y in range(picture.height())
    )


def test_at_most_five_are_shown_and_each_needs_its_height(chart):
    heights = []
    for count in (1, 2, 5, 8):
        chart.show_rows(tuple(bar() for _ in range(count)), "")
        heights.append(chart.sizeHint().height())
    one = heights[0]
    assert heights == [one, 2 * one, MOST * one, MOST * one]
    assert chart.minimumSizeHint().height() == heights[-1]


def test_no_rows_keep_the_height_of_one(chart):
    chart.show_rows((bar(),), "")
    one = chart.sizeHint().height()
    chart.show_rows((), "")
    assert chart.sizeHint().height() == one


def test_a_bar_is_as_long_as_its_share(chart, theme):
    chart.show_rows((bar(count=4, whole=4),), "")
    whole = full(chart, theme)
    chart.show_rows((bar(count=1, whole=4),), "")
    assert full(chart, theme) == pytest.approx(whole / 4, rel=0.1)


def test_without_segments_there_is_no_bar(chart, theme):
    chart.show_rows((bar(count=0),), "")
    assert full(chart, theme) == 0


def test_a_long_name_does_not_run_into_the_figure(chart):
    figure = "用掉 96 / 发 164"
    chart.show_rows((bar("", words=figure),), "")
    right = chart.fontMetrics().horizontalAdvance(figure) - 8
    before = drawn(chart)
    chart.show_rows((bar("新邻居见面券特别加赠版" * 6, words=figure),), "")
    after = drawn(chart)
    edge = (320 - right, 0, right, after.height())
    assert after.copy(*edge) == before.copy(*edge)
    assert after != before


def test_large_words_make_it_higher(chart, theme):
    chart.show_rows((bar(), bar()), "")
    usual = chart.sizeHint().height()
    theme.set_size(150)
    assert chart.sizeHint().height() > usual


def test_it_is_heard(chart):
    chart.show_rows((bar(),), "谁带来的人多，一共带来 3 位")
    assert chart.accessibleName() == "谁带来的人多，一共带来 3 位"
