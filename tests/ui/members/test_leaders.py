"""Who brings most: bars measured by the first, hidden while nobody counts."""

import pytest
from PySide6.QtWidgets import QApplication

from shopqun.ui.members.leaders import Leaders
from shopqun.ui.members.standing import Leader
from shopqun.ui.parts.bar import Bar
from shopqun.ui.parts.text import Text


@pytest.fixture
def card(theme, qtbot):
    made = Leaders(theme)
    qtbot.addWidget(made)
    made.resize(320, 200)
    return made


def show(card, *leaders):
    card.render_leaders(leaders)
    QApplication.processEvents()
    return [each for each in card.findChildren(Bar) if each.isVisible()]


def test_nobody_yet(card):
    assert not card.isVisible()
    assert show(card) == []
    assert not card.isVisible()


def test_the_first_is_the_measure(card):
    bars = show(card, Leader(1, "王秀兰", 4), Leader(2, "刘建国", 1))
    assert card.isVisible()
    assert [each._segments[0].count for each in bars] == [4, 1]
    assert [each._whole for each in bars] == [4, 4]
    for bar, name, count in zip(bars, ("王秀兰", "刘建国"), ("4", "1"), strict=True):
        assert name in bar.accessibleName()
        assert count in bar.accessibleName()


def test_new_ones_replace_the_old_and_none_hide_it(card):
    show(card, Leader(1, "王秀兰", 4), Leader(2, "刘建国", 1))
    assert len(show(card, Leader(3, "周燕", 2))) == 1
    show(card)
    assert not card.isVisible()


def test_a_long_name_is_cut_and_the_bar_has_room(card):
    (bar,) = show(card, Leader(1, "王秀兰的邻居的表姐的同事", 4))
    name = next(each for each in card.findChildren(Text) if each.text().startswith("王秀兰的"))
    assert name.width() < name.fontMetrics().horizontalAdvance(name.text())
    assert bar.width() > 60
