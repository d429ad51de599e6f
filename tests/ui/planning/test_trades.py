from __future__ import annotations

from PySide6.QtCore import Qt

from shopqun.ui.planning.trades import TradePage


def test_both_samples_stand_there_and_one_press_takes_one(theme, qtbot, fruit, hotpot):
    page = TradePage(theme)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    page.render_presets((fruit, hotpot), None)
    chosen = []
    page.chosen.connect(chosen.append)
    qtbot.mouseClick(page.buttons["hotpot_neighborhood"], Qt.MouseButton.LeftButton)
    assert chosen == ["hotpot_neighborhood"]
    assert [button.property("kind") for button in page.buttons.values()] == ["filled", "plain"]


def test_the_one_begun_with_comes_first(theme, qtbot, fruit, hotpot):
    page = TradePage(theme)
    qtbot.addWidget(page)
    page.render_presets((fruit, hotpot), "hotpot_neighborhood")
    assert list(page.buttons) == ["hotpot_neighborhood", "fruit_community"]
    assert page.buttons["hotpot_neighborhood"].text() == "接着填"
    assert page.buttons["fruit_community"].text() == "用这套"


def test_a_lost_draft_is_told(theme, qtbot):
    page = TradePage(theme)
    qtbot.addWidget(page)
    assert page.note.isHidden()
    page.say("读不出来了")
    assert not page.note.isHidden()
