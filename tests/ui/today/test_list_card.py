"""The list of things to do: the first seven, the rest behind a press, and what can wait."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from ui.today.seen import seen, todo

from shopqun.calendar.todo import TodoKind, Urgency
from shopqun.ui.parts.todo import TodoRow
from shopqun.ui.today.list_card import MOST, ListCards

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def cards(theme, qtbot):
    made = ListCards(theme)
    qtbot.addWidget(made)
    made.resize(720, 700)
    made.show()
    return made


def show(cards, *todos, **facts):
    cards.show_todos(seen(todos, **facts))
    return rows(cards)


def rows(cards):
    QApplication.processEvents()
    return [each for each in cards.findChildren(TodoRow) if each.isVisible()]


def many(count):
    return [todo(number) for number in range(1, count + 1)]


SPARE = todo(50, urgency=Urgency.SPARE)


def test_nothing_to_do_at_first_shows_neither_rest_nor_spare(cards):
    assert show(cards) == []
    assert cards._empty.isVisible()
    assert not cards._more.isVisible()
    assert not cards._spare.isVisible()
    assert cards.count == 0


@pytest.mark.parametrize(
    ("count", "shown", "rest"),
    [(1, 1, ""), (MOST, MOST, ""), (MOST + 1, MOST, "还有 1 件"), (12, MOST, "还有 5 件")],
)
def test_seven_and_the_rest_behind_a_press(cards, qtbot, count, shown, rest):
    assert len(show(cards, *many(count))) == shown
    assert cards.count == count
    assert cards._first.heading.text() == f"今天要做 {count} 件"
    assert cards._more.isVisible() is bool(rest)
    if rest:
        assert cards._more.text() == rest
        qtbot.mouseClick(cards._more, LEFT)
        assert len(rows(cards)) == count
        assert not cards._more.isVisible()
        assert len(show(cards, *many(count - 1))) == count - 1


def test_what_can_wait_stands_below_and_is_not_counted(cards):
    assert len(show(cards, todo(1), SPARE)) == 2
    assert cards.count == 1
    assert cards._spare.isVisible()
    assert cards._spare.heading.text() == "有空再做 1 件"
    assert len(show(cards, todo(1))) == 1
    assert not cards._spare.isVisible()


def test_the_copy_of_the_books_has_a_card_of_its_own(cards):
    assert show(cards, todo(1, TodoKind.BACKUP)) == []
    assert cards.count == 0


def test_a_press_tells_which_and_what(cards, qtbot):
    first, second = show(cards, todo(1), todo(2, urgency=Urgency.SPARE))
    for row, key in ((first, "k1"), (second, "k2")):
        with qtbot.waitSignal(cards.pressed) as told:
            qtbot.mouseClick(row.findChildren(QPushButton)[-1], LEFT)
        assert told.args[0] == key
        assert told.args[1]


def test_rows_that_stay_keep_the_keys(cards):
    (row,) = show(cards, todo(1))
    assert show(cards, todo(1)) == [row]
    assert show(cards, todo(2)) != [row]


def test_when_all_is_done_it_says_so(cards):
    show(cards, todo(1))
    assert not cards._empty.isVisible()
    assert show(cards) == []
    assert cards._empty.isVisible()


def test_long_names_do_not_widen_it(cards):
    show(cards, replace(todo(1), name="鲜果巷北门邻里福利一群周三周六晚上八点准时开抢先到先得" * 2))
    assert cards.minimumSizeHint().width() <= 720
