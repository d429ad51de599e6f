from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from shopqun.members.member import MemberLine
from shopqun.till.hand import InHand
from shopqun.ui.till.desk import Hand
from shopqun.ui.till.hand_card import HandCard

TODAY = date(2027, 3, 1)
ENDS = datetime(2027, 3, 7, 16, 0, tzinfo=UTC)
AFTERNOON = datetime(2027, 3, 1, 6, 0, tzinfo=UTC)
LINE = MemberLine(1, "000001", "周燕", "", None, "1", "M", "邻居", 1, 0, 0, False, TODAY)
CAN = InHand("C1", "周中满减券", "满 59 减 8", ENDS)
LATER = InHand("C2", "下午茶券", "", ENDS, "wrong_hour", None, AFTERNOON)


@pytest.fixture
def card(theme, work, qtbot):
    made = HandCard(theme, work, lambda member: Hand(member, (CAN, LATER), TODAY))
    qtbot.addWidget(made)
    made.resize(360, 400)
    made.show()
    return made


def words(card):
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible()]


def show(card, qapp, *papers):
    card.show_hand(Hand(LINE, papers, TODAY))
    qapp.processEvents()


def test_what_can_be_used_has_a_button_and_the_rest_says_why(card, qapp, qtbot):
    show(card, qapp, CAN, LATER)
    assert "周燕手上的券" in words(card)
    assert "3月8日前用，满 59 减 8" in words(card)
    assert "今天 14:00 起能用" in words(card)
    (use,) = [each for each in card.findChildren(QPushButton) if each.isVisible()]
    with qtbot.waitSignal(card.used) as told:
        qtbot.mouseClick(use, Qt.MouseButton.LeftButton)
    assert told.args == ["C1"]


def test_the_keys_go_to_the_first_paper(card, qapp):
    show(card, qapp, CAN)
    card.take_keys()
    assert qapp.focusWidget() is next(iter(card.findChildren(QPushButton)))


def test_many_papers_are_counted_and_few_shown_where_it_is_low(card, qapp):
    show(card, qapp, *([CAN] * 7))
    assert "还有 2 张没有列出来" in words(card)
    card.set_low(low=True)
    qapp.processEvents()
    assert "还有 5 张没有列出来" in words(card)
    assert card.tall == 56 + 2 * 65 + 40


def test_nobody_and_nothing_is_not_shown(card, qapp):
    show(card, qapp)
    assert (card.isHidden(), card.tall) == (True, 0)
    card.show_for(None)
    assert card.isHidden()


def test_an_answer_for_who_is_no_longer_there_is_left(card, hands, qapp):
    card.show_for(LINE)
    card.show_for(None)
    hands.books.turn_all()
    assert card.isHidden()
    card.show_for(LINE)
    hands.books.turn_all()
    qapp.processEvents()
    assert "周中满减券" in words(card)
