"""The card that asks for a code."""

from __future__ import annotations

import pytest

from shopqun.ui.till.scan_card import ScanCard


@pytest.fixture
def card(theme, qtbot):
    made = ScanCard(theme)
    qtbot.addWidget(made)
    made.resize(780, 240)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_problem_stands_in_the_place_of_the_hint(card):
    card.ask("这一单多少钱", "见面券")
    card.say_problem("图里没有找到码")
    assert (card.problem.isVisible(), card.hint.isVisible()) == (True, False)
    card.say_problem("")
    assert (card.problem.isVisible(), card.hint.isVisible()) == (False, True)
    assert (card.asked.text(), card.hint.text()) == ("这一单多少钱", "见面券")


@pytest.mark.parametrize("low", [True, False])
def test_in_a_low_window_the_field_stands_beside_the_words(card, qapp, low):
    card.fold(low=low)
    qapp.processEvents()
    assert (card.code.x() > card.paste.geometry().right()) is low
    assert (card.minimumSizeHint().height() < 120) is low
