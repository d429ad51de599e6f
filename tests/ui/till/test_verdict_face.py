from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from shopqun.basics import Refused
from shopqun.till.answers import ScanAnswer
from shopqun.ui.till.desk import Outcome
from shopqun.ui.till.verdict_face import VerdictFace

GOOD = Outcome("C1", ScanAnswer("C1", "accepted", takes_off_fen=500, redemption=7, purchase=3))
NO_BILL = Outcome("C1", ScanAnswer("C1", "accepted", redemption=7))
BAD = Outcome("C1", ScanAnswer("C1", "refused", "expired", redemption=8))


@pytest.fixture
def face(theme, qtbot):
    made = VerdictFace(theme)
    qtbot.addWidget(made)
    made.resize(850, 730)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize(
    ("outcome", "undo", "change", "ways"),
    [
        (GOOD, True, True, False),
        (NO_BILL, True, False, False),
        (BAD, False, False, True),
        (Outcome("K1", Refused("already_taken")), False, False, True),
    ],
)
def test_only_what_can_be_done_is_there(face, outcome, undo, change, ways):
    face.show_outcome(outcome, None)
    seen = (face.undo.isVisible(), face.change.isVisible(), face.ways.isVisible())
    assert seen == (undo, change, ways)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_enter_goes_on(face, qtbot, key):
    face.show_outcome(GOOD, None)
    assert face.next.hasFocus()
    with qtbot.waitSignal(face.finished):
        qtbot.keyClick(face, key)


@pytest.mark.parametrize(("tall", "above_the_ways"), [(730, False), (440, True)])
def test_the_next_customer_is_never_below_the_edge(face, qapp, qtbot, tall, above_the_ways):
    page = QScrollArea()
    page.setWidgetResizable(True)
    page.setWidget(face)
    qtbot.addWidget(page)
    page.resize(800, tall)
    page.show()
    face.show_outcome(BAD, None)
    qapp.processEvents()
    assert (face.next.y() < face._ways_card.y()) is above_the_ways
    assert face.next.geometry().bottom() < tall
    page.takeWidget()
