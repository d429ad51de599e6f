from __future__ import annotations

import pytest

from shopqun.ui.parts.chip import KINDS, Chip
from shopqun.ui.tokens import LIGHT

GROUND = {
    "plain": LIGHT.well,
    "ok": LIGHT.ok_tint,
    "warn": LIGHT.warn_tint,
    "bad": LIGHT.bad_tint,
    "info": LIGHT.info_tint,
    "brand": LIGHT.tint,
    "solid": LIGHT.brand_fill,
}


@pytest.mark.parametrize("kind", KINDS)
def test_stands_on_the_ground_of_its_state(theme, qtbot, kind):
    chip = Chip("差 13 人", kind)
    qtbot.addWidget(chip)
    chip.resize(90, 24)
    assert chip.grab().toImage().pixelColor(8, 12).name().upper() == GROUND[kind]


def test_says_another_state_and_hides_without_words(theme, qtbot):
    chip = Chip("快满了", "warn")
    qtbot.addWidget(chip)
    chip.show_state("满了", "bad")
    assert (chip.text(), chip.property("kind"), chip.isHidden()) == ("满了", "bad", False)
    chip.show_state("", "plain")
    assert chip.isHidden()
