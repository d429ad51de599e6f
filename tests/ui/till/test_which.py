from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from shop_kit import some_papers

from shopqun.till.service import TillService
from shopqun.ui.till.which import Which, WhichQuestion


@pytest.fixture
def asked(theme, work, hands, launched, clock, qtbot, qapp):
    over = WhichQuestion(theme, None, ())
    qtbot.addWidget(over)
    which = Which(theme, work, TillService(launched, clock).names, over)
    codes = some_papers(launched, clock, "C02", 2)
    which.ask(tuple(f"SQ:{code}" for code in codes))
    hands.books.turn_all()
    return which, codes


def test_each_code_stands_under_its_papers_name(asked):
    which, codes = asked
    first = codes[0]
    assert which.question.buttons[0].text() == (f"1　周中满减券　{first[:4]}-{first[4:8]}-{first[8:]}")
    assert len(which.question.buttons) == 2


def test_a_press_chooses(asked, qtbot):
    which, codes = asked
    with qtbot.waitSignal(which.chosen) as told:
        qtbot.mouseClick(which.question.buttons[1], Qt.MouseButton.LeftButton)
    assert told.args == [codes[1]]


def test_a_number_chooses_and_another_does_nothing(asked, qtbot):
    which, codes = asked
    with qtbot.assertNotEmitted(which.chosen):
        qtbot.keyClick(which.question, Qt.Key.Key_3)
    with qtbot.waitSignal(which.chosen) as told:
        qtbot.keyClick(which.question, Qt.Key.Key_1)
    assert told.args == [codes[0]]
