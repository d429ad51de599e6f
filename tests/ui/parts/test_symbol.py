from __future__ import annotations

import pytest

from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.theme import Mode
from shopqun.ui.tokens import DARK, LIGHT


@pytest.mark.parametrize(
    ("tone", "ground"),
    [("brand", LIGHT.tint), ("ok", LIGHT.ok_tint), ("bad", LIGHT.bad_tint), ("text2", LIGHT.well)],
)
def test_square_ground_of_its_tone(theme, qtbot, tone, ground):
    symbol = Symbol(theme, "gift", tone)
    qtbot.addWidget(symbol)
    assert symbol.grab().toImage().pixelColor(20, 2).name().upper() == ground


def test_a_disc_has_no_corners_and_follows_the_theme(theme, qtbot):
    symbol = Symbol(theme, "minus", "ok", side=28, shape="disc")
    qtbot.addWidget(symbol)
    assert symbol.grab().toImage().pixelColor(0, 0).name().upper() == LIGHT.canvas
    theme.set_mode(Mode.DARK)
    symbol.show_icon("plus", "warn")
    assert symbol.grab().toImage().pixelColor(14, 3).name().upper() == DARK.warn_tint
