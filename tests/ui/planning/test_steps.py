from __future__ import annotations

from PySide6.QtCore import Qt

from shopqun.ui.planning.steps import StepRail


def test_a_step_within_reach_is_chosen_and_one_beyond_is_not(theme, qtbot):
    rail = StepRail(theme)
    qtbot.addWidget(rail)
    rail.show()
    rail.show_shop("一家名字非常非常非常长的水果店 · 水果生鲜")
    rail.show_steps("why", frozenset({"who"}), frozenset({"who", "why"}))
    chosen = []
    rail.chosen.connect(chosen.append)
    for step in ("who", "why", "what", "check"):
        qtbot.mouseClick(rail.buttons[step], Qt.MouseButton.LeftButton)
    assert chosen == ["who", "why"]
    assert rail.buttons["who"].accessibleDescription() == "填好了"
    assert rail.buttons["why"].accessibleDescription() == "正在填"
    assert rail.buttons["what"].accessibleDescription() == "还没填"


def test_where_she_is_is_lit(theme, qtbot):
    rail = StepRail(theme)
    qtbot.addWidget(rail)
    rail.resize(208, 688)
    rail.show_steps("who", frozenset(), frozenset({"who"}))
    disc = rail.buttons["who"].grab().toImage().pixelColor(16, 32)
    assert disc.name().upper() == theme.tokens.sign
