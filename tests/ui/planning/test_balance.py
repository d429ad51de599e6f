from __future__ import annotations

import pytest

from shopqun.planning.breakeven import Outcome
from shopqun.ui.planning.balance import Balance

# Gifts 10 yuan, prizes 5, papers 3, rewards 2; visits earn 40.
MONTH = Outcome(10, 4, 1, 4000, 1000, 500, 300, 200)


@pytest.fixture
def balance(theme, qtbot):
    made = Balance(theme)
    qtbot.addWidget(made)
    made.resize(400, made.sizeHint().height())
    return made


def test_both_amounts_are_spoken(balance):
    balance.show_outcome(MONTH, 4000)
    assert balance.accessibleName() == "花 20; 毛利 40"


def test_the_bars_have_one_scale(balance, theme):
    balance.show_outcome(MONTH, 4000)
    picture = balance.grab().toImage()
    top, low = balance.height() // 4, balance.height() * 3 // 4
    green, track = theme.colour("ok").name(), theme.colour("track").name()
    row = [picture.pixelColor(x, low).name() for x in range(picture.width())]
    full = [x for x, colour in enumerate(row) if colour == green]
    colours = [picture.pixelColor(x, top).name() for x in full]
    # Half of what is earned was spent: a quarter on gifts, half of the bar stays empty.
    assert colours.count(theme.colour("c1").name()) == pytest.approx(len(full) / 4, abs=4)
    assert colours.count(track) == pytest.approx(len(full) / 2, abs=4)


def test_before_the_first_plan_nothing_is_drawn(balance):
    assert not balance.grab().isNull()
