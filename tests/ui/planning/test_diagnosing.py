from __future__ import annotations

import pytest

from shopqun.planning.diagnosis import Trait, Trouble
from shopqun.ui.planning.diagnosing import DiagnosisCard


@pytest.fixture
def card(theme, qtbot):
    made = DiagnosisCard(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_advice_follows_the_switches(card):
    assert not card.advice.isVisible()
    card.troubles[Trouble.STOCK].click()
    card.traits[Trait.MARGIN].click()
    assert card.advice.text() == "先做：限时抢购。建一个会员群，已替您选好。"
    card.traits[Trait.MARGIN].click()
    assert card.advice.text() == "先做：限时抢购。"
