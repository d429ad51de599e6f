"""A month as a calendar: weeks below one another, each day in its column."""

from datetime import date

import pytest
from PySide6.QtGui import QImage

from shopqun.ui.reports.heat_chart import HeatChart


@pytest.fixture
def chart(theme, qtbot):
    made = HeatChart(theme)
    qtbot.addWidget(made)
    made.resize(346, 200)
    return made


@pytest.mark.parametrize(
    ("first", "days", "place", "across", "weeks"),
    [
        (date(2027, 3, 1), 31, 0, 0, 5),
        (date(2027, 3, 1), 31, 8, 1, 5),
        (date(2027, 5, 1), 31, 0, 5, 6),
        (date(2027, 2, 1), 28, 27, 6, 4),
    ],
)
def test_a_day_stands_below_its_weekday(chart, theme, first, days, place, across, weeks):
    chart.show_days(first, (0,) * days, (), "")
    box = chart.box_of(place)
    # seven columns of 50, four of them between two cells
    assert (box.x(), box.width()) == (across * 50, 46)
    head = theme.px("note") + 8
    assert chart.box_of(days - 1).bottom() == pytest.approx(200)
    assert box.height() == pytest.approx((204 - head) / weeks - 4)


def test_the_best_day_is_the_deepest(chart, theme):
    chart.show_days(date(2027, 3, 1), (100, 400, 0), ("a", "b", "c"), "哪天生意好")
    picture = QImage(chart.size(), QImage.Format.Format_RGB32)
    chart.render(picture)
    for place, level in enumerate((1, 4, 0)):
        box = chart.box_of(place)
        corner = picture.pixelColor(round(box.right()) - 6, round(box.bottom()) - 6)
        assert corner == theme.colour(f"heat{level}")
    assert [spot.words for spot in chart.spots()] == ["a", "b", "c"]
    assert chart.accessibleName() == "哪天生意好"
