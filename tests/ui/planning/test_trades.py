from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

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


@pytest.mark.parametrize(("wide", "beside"), [(900, True), (500, False)])
def test_the_samples_stand_side_by_side_while_there_is_room(theme, qtbot, qapp, fruit, hotpot, wide, beside):
    page = TradePage(theme)
    qtbot.addWidget(page)
    page.resize(wide, 600)
    page.show()
    page.render_presets((fruit, hotpot), None)
    qapp.processEvents()
    first, second = (button.mapTo(page, button.rect().center()).y() for button in page.buttons.values())
    assert (abs(first - second) <= 2) is beside


def test_a_sample_says_what_it_holds_in_chinese_stops(theme, qtbot, fruit):
    page = TradePage(theme)
    qtbot.addWidget(page)
    page.render_presets((fruit,), None)
    said = [label.text() for label in page.findChildren(QLabel)]
    assert "新邻居见面券、周中满减券、砂糖橘兑换券、果粉9折券" in said
    assert not [words for words in said if "," in words]
