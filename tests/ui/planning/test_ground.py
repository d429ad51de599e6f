from __future__ import annotations

from shopqun.ui.planning.ground import Ground
from shopqun.ui.theme import Mode


def test_ground_and_edge_follow_the_theme(theme, qtbot):
    left, top = Ground(theme, "well", "left"), Ground(theme, "surface", "top")
    for ground in (left, top):
        qtbot.addWidget(ground)
        ground.resize(20, 20)
    theme.set_mode(Mode.DARK)
    seen = left.grab().toImage()
    assert seen.pixelColor(0, 10).name().upper() == theme.tokens.line
    assert seen.pixelColor(10, 0).name().upper() == theme.tokens.well
    seen = top.grab().toImage()
    assert seen.pixelColor(10, 0).name().upper() == theme.tokens.line
    assert seen.pixelColor(0, 10).name().upper() == theme.tokens.surface
