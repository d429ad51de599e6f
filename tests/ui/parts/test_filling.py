"""A page fills the window, and scrolls where that is too small for it."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopqun.ui.parts.filling import Filling

LEAST = QSize(400, 300)


@pytest.fixture
def filling(qtbot):
    page, inside = QWidget(), QWidget()
    inside.setMinimumSize(LEAST)
    box = QVBoxLayout(page)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(inside)
    made = Filling(page)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("window", "across", "down"),
    [
        ((800, 600), False, False),
        ((400, 300), False, False),
        ((300, 600), True, False),
        ((800, 200), False, True),
        ((300, 200), True, True),
    ],
)
def test_bars_stand_where_the_room_does_not_do(filling, window, across, down):
    filling.resize(*window)
    sides = (filling.horizontalScrollBar(), filling.verticalScrollBar())
    assert [bar.maximum() > 0 for bar in sides] == [across, down]
    assert filling.widget().width() >= LEAST.width()
    assert filling.widget().height() >= LEAST.height()
    if not (across or down):
        assert filling.widget().size() == QSize(*window)


def test_a_part_that_grows_makes_it_scroll(filling, qtbot):
    filling.resize(500, 400)
    assert filling.verticalScrollBar().maximum() == 0
    filling.widget().layout().itemAt(0).widget().setMinimumHeight(700)
    qtbot.waitUntil(lambda: filling.widget().height() == 700, timeout=2000)
    assert filling.verticalScrollBar().maximum() > 0
