from __future__ import annotations

import pytest

from shopqun.ui.parts.ring import Ring, tone_of
from shopqun.ui.tokens import LIGHT


@pytest.mark.parametrize(
    ("left", "tone"), [(7, "c1"), (4, "c1"), (3, "warn_fill"), (2, "warn_fill"), (1, "bad"), (0, "bad")]
)
def test_amber_from_day_five_and_red_on_the_last(left, tone):
    assert tone_of(left) == tone


@pytest.mark.parametrize(
    ("left", "first", "last"),
    [(7, LIGHT.c1, LIGHT.c1), (2, LIGHT.track, LIGHT.warn_fill), (0, LIGHT.track, LIGHT.track)],
)
def test_spent_days_come_first_clockwise(theme, qtbot, left, first, last):
    ring = Ring(theme)
    qtbot.addWidget(ring)
    ring.resize(ring.sizeHint())
    ring.show_left(left)
    image = ring.grab().toImage()
    assert image.pixelColor(98, 23).name().upper() == first
    assert image.pixelColor(50, 23).name().upper() == last


def test_speaks_and_keeps_within_seven(theme, qtbot):
    ring = Ring(theme)
    qtbot.addWidget(ring)
    ring.show_left(2)
    assert ring.accessibleName() == "2 天后过期"
    ring.show_left(-3)
    assert ring.accessibleName() == "0 已经过期"
    ring.show_left(30)
    assert ring.accessibleName() == "7 天后过期"
