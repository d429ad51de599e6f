from __future__ import annotations

import datetime as dt

from shopqun.planning.plan import first_week
from shopqun.ui.planning.week import WeekStrip


def test_the_week_speaks_its_days_in_order(theme, qtbot, fruit):
    strip = WeekStrip(theme)
    qtbot.addWidget(strip)
    strip.show_week(fruit.opening_day, first_week(fruit))
    assert strip.accessibleName().split(", ")[:2] == [
        "3月1日 周一 08:00 到货早报",
        "3月2日 周二 08:00 到货早报",
    ]


def test_a_day_is_drawn_in_the_colour_of_its_kind(theme, qtbot, fruit):
    strip = WeekStrip(theme)
    qtbot.addWidget(strip)
    strip.resize(404, 108)
    blank = strip.grab().toImage()
    strip.show_week(dt.date(2027, 3, 1), first_week(fruit))
    drawn = strip.grab().toImage()
    assert drawn != blank
    assert drawn.pixelColor(27, 1).name() == theme.colour("c1").name()  # Monday: goods
    assert drawn.pixelColor(143, 1).name() == theme.colour("c2").name()  # Wednesday: talk
    strip.show_week(dt.date(2027, 3, 1), ())
    assert strip.grab().toImage().pixelColor(27, 1).name() == theme.colour("line").name()
