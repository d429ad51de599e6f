from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from shopqun.calendar.readiness import Ready
from shopqun.ui.today.ready_card import ReadyCard

FIVE = tuple(
    Ready(f"B{at}", name, "要求", "2027-02-28", done=False) for at, name in enumerate("一二三四五", 1)
)


@pytest.fixture
def card(theme, qtbot):
    made = ReadyCard(theme)
    qtbot.addWidget(made)
    return made


def words(card):
    return [label.text() for label in card.findChildren(QLabel)]


def test_the_first_three_and_then_the_rest(card):
    card.show_missing(FIVE)
    assert card.isVisibleTo(None)
    assert card.fact.text() == "8 件备好 3 件"
    assert list(card.buttons) == ["B1", "B2", "B3"]
    assert "再备：四、五" in words(card)


def test_a_press_tells_which(card, qtbot):
    card.show_missing(FIVE[:1])
    with qtbot.waitSignal(card.ticked) as told:
        card.buttons["B1"].click()
    assert told.args == ["B1", "一"]


def test_all_ready_hides_it(card):
    card.show_missing(FIVE)
    card.show_missing(())
    assert not card.isVisibleTo(None)
