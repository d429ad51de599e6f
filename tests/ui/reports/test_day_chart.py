"""Bars of the days: the scale holds the most, the tallest is full, noughts have none."""

import pytest
from PySide6.QtGui import QImage

from shopqun.ui.reports.day_chart import DayChart


@pytest.fixture
def chart(theme, qtbot):
    made = DayChart(theme)
    qtbot.addWidget(made)
    made.resize(652, 200)
    return made


def filled(chart, theme):
    """Give how many pixels have the full colour of the tallest bar, column by column."""
    picture = QImage(chart.size(), QImage.Format.Format_RGB32)
    picture.fill(theme.colour("surface"))
    chart.render(picture)
    full = theme.colour("c1").name()
    return [
        sum(picture.pixelColor(x, y).name() == full for y in range(picture.height()))
        for x in range(picture.width())
    ]


def test_only_the_tallest_is_full(chart, theme):
    chart.show_days((0, 4, 9, 1, *(0,) * 27), (), "")
    columns = filled(chart, theme)
    # the plot begins at 32 and each of 31 days is 20 wide: the third lies between 72 and 92
    assert all(72 <= x < 92 for x, tall in enumerate(columns) if tall)
    # 9 of a scale of 10, on 200 - 8 - 22 = 170 pixels
    assert max(columns) == pytest.approx(153, abs=2)


def test_two_equal_days_are_both_full(chart, theme):
    chart.show_days((7, 0, 7, *(0,) * 28), (), "")
    tall = [x for x, high in enumerate(filled(chart, theme)) if high]
    assert any(x < 52 for x in tall)
    assert any(72 <= x < 92 for x in tall)


@pytest.mark.parametrize("days", [(), (0,) * 31, (-2, *(0,) * 27)], ids=["none", "noughts", "taken back"])
def test_a_month_without_anything_has_no_bars(chart, theme, days):
    chart.show_days(days, (), "")
    assert not any(filled(chart, theme))


def test_it_is_heard_and_never_too_small(chart):
    chart.show_days((1,), (), "哪天用券多，3月1日用得多，1 张")
    assert chart.accessibleName() == "哪天用券多，3月1日用得多，1 张"
    assert chart.minimumSizeHint().width() <= 240
