"""The reward book: what may be paid, from when, and what was handed over."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from shopqun.referrals.rewards import Owed, RewardState, Side, What
from shopqun.ui.members.book import MOST, Book
from shopqun.ui.members.standing import Standing
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.text import Text

LEFT = Qt.MouseButton.LeftButton
AT = datetime(2027, 3, 13, 4, 0, tzinfo=UTC)
DUE, HELD, PAID = RewardState.DUE, RewardState.HELD, RewardState.PAID


@pytest.fixture
def book(theme, qtbot):
    made = Book(theme)
    qtbot.addWidget(made)
    made.resize(420, 600)
    made.show()
    return made


def owed(number, state=DUE, name="王秀兰"):
    what = What("coupon", "C02", "周中满减券", 1)
    return Owed(number, number, 1, name, "陈小满", Side.INVITER, 0, state, what, 800, AT, AT)


def show(book, *lines):
    book.render_standing(Standing((), lines))
    QApplication.processEvents()


def buttons(book, words):
    return [each for each in book.findChildren(QPushButton) if each.text() == words and each.isVisible()]


def test_an_empty_book_says_when_something_will_stand_in_it(book):
    show(book)
    shown = [each.text() for each in book.findChildren(Text) if each.isVisible()]
    assert "还没有要发的。邻居的第一单算数了，奖励会记在这里。" in shown
    assert not book.pay_all.isVisible()


def test_each_line_has_what_can_be_done(book):
    show(book, owed(1), owed(2, HELD), owed(3, PAID), owed(4, RewardState.CANCELLED))
    assert list(book.buttons) == [1]
    assert len(buttons(book, "打印小票")) == 1
    assert [each.text() for each in book.findChildren(Chip) if each.isVisible()] == ["3月13日起"]


def test_the_right_one_is_paid(book, qtbot):
    show(book, owed(1), owed(2))
    with qtbot.waitSignal(book.paid) as told:
        qtbot.mouseClick(book.buttons[2], LEFT)
    assert told.args == [2]


@pytest.mark.parametrize(("due", "seen"), [(0, False), (1, False), (2, True), (9, True)])
def test_several_are_paid_together(book, qtbot, due, seen):
    show(book, *(owed(number) for number in range(1, due + 1)))
    assert book.pay_all.isVisible() is seen
    if seen:
        assert book.pay_all.text() == f"{due} 份一起发"
        qtbot.mouseClick(book.pay_all, LEFT)
        book.question.proof.entry.setText("签字本第 17 页")
        with qtbot.waitSignal(book.all_paid) as told:
            qtbot.mouseClick(book.question.yes, LEFT)
        assert told.args == ["签字本第 17 页"]


def test_a_paid_one_gives_its_receipt(book, qtbot):
    show(book, owed(5, PAID))
    with qtbot.waitSignal(book.receipt) as told:
        qtbot.mouseClick(buttons(book, "打印小票")[0], LEFT)
    assert told.args == [5]


def test_what_was_just_handed_over_stands_above_with_its_receipt(book, qtbot):
    show(book, owed(1))
    book.show_handed("发给王秀兰了", 1)
    with qtbot.waitSignal(book.receipt) as told:
        qtbot.mouseClick(book.receipt_button, LEFT)
    assert told.args == [1]
    book.lock()
    assert not book.receipt_button.isVisible()


def test_while_one_is_paid_none_can_be(book, qtbot):
    show(book, owed(1), owed(2))
    book.lock()
    with qtbot.assertNotEmitted(book.paid), qtbot.assertNotEmitted(book.all_paid):
        qtbot.mouseClick(book.buttons[1], LEFT)
        qtbot.mouseClick(book.pay_all, LEFT)
    show(book, owed(1), owed(2))
    assert book.pay_all.isEnabled()
    assert all(each.isEnabled() for each in book.buttons.values())


def test_a_problem_is_said_until_it_is_taken_away(book):
    book.say("礼品没有了。")
    assert book.problem.isVisible()
    book.say("")
    assert not book.problem.isVisible()


def test_a_long_book_shows_what_is_due_first(book):
    show(book, *(owed(number, PAID) for number in range(1, MOST + 5)), owed(99))
    assert list(book.buttons) == [99]
    assert len(buttons(book, "打印小票")) == MOST - 1


def test_long_names_are_cut_and_the_button_stays(book):
    show(book, owed(1, name="王" * 40))
    assert book.minimumSizeHint().width() <= 420
    assert book.buttons[1].width() >= book.buttons[1].sizeHint().width()
