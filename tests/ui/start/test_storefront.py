from __future__ import annotations

import pytest

from shopqun.ui.start.storefront import Storefront
from shopqun.ui.theme import Mode


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_the_shop_front_is_painted_in_the_themes_colours(theme, qtbot, mode):
    theme.set_mode(mode)
    front = Storefront(theme)
    qtbot.addWidget(front)
    front.resize(520, 768)
    picture = front.grab().toImage()
    assert picture.pixelColor(5, 5).name().upper() == theme.tokens.rail
    assert picture.pixelColor(60, 70).name().upper() == theme.tokens.sign  # the logo
    assert picture.pixelColor(110, 535).name().upper() == theme.tokens.sign  # the first stripe


def test_a_low_window_keeps_the_words_and_drops_the_shop_front(theme, qtbot):
    front = Storefront(theme)
    qtbot.addWidget(front)
    front.resize(520, 420)
    picture = front.grab().toImage()
    assert picture.pixelColor(100, 260).name().upper() == theme.tokens.rail
    assert front.accessibleName().startswith("店群通")
