from __future__ import annotations

import pytest

from shopqun.ui.planning.mix import ContentMix


@pytest.mark.parametrize(
    ("mix", "kind", "whole"),
    [
        ({"产品": 15, "互动": 10, "价值": 5}, "ok", "30 天共 30 条"),
        ({"产品": 16, "互动": 10, "价值": 5}, "warn", "30 天共 31 条"),
        ({}, "ok", "30 天共 0 条"),
    ],
)
def test_products_at_most_half(theme, qtbot, mix, kind, whole):
    made = ContentMix(theme)
    qtbot.addWidget(made)
    made.resize(600, 80)
    made.show()
    made.show_mix(mix)
    assert made.chip.property("kind") == kind
    assert made.heading.text() == whole
    assert not made.grab().isNull()


def test_the_bar_is_as_wide_as_the_counts(theme, qtbot):
    made = ContentMix(theme)
    qtbot.addWidget(made)
    made.resize(600, 80)
    made.show_mix({"产品": 1, "互动": 2, "价值": 1})
    picture = made._bar.grab().toImage()
    seen = [picture.pixelColor(x, 3).name() for x in (140, 160, 440, 460)]
    assert seen == [theme.colour(token).name() for token in ("c1", "c2", "c2", "c3")]
