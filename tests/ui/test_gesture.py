"""One press, one gesture."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QPushButton

from shopqun.basics import Refused, ShopTrouble, Touched, Trouble
from shopqun.ui.gesture import Press, press


@dataclass(frozen=True)
class Answered:
    value: object


@dataclass
class Seen:
    ids: list = field(default_factory=list)
    took: list = field(default_factory=list)
    problems: list = field(default_factory=list)
    touched: list = field(default_factory=list)


@pytest.fixture
def seen(work):
    made = Seen()
    work.touched.connect(made.touched.append)
    return made


@pytest.fixture
def button(qtbot):
    made = QPushButton()
    qtbot.addWidget(made)
    return made


def does(seen, act):
    def remembered(request):
        seen.ids.append(request)
        return act()

    return Press(
        remembered, seen.took.append, lambda refused: refused.reason, seen.problems.append, Touched.SALES
    )


def test_a_second_press_waits_for_the_first_answer(work, hands, seen, button):
    for _ in range(2):
        press(work, button, does(seen, lambda: Answered("done")))
    assert not button.isEnabled()
    hands.books.turn_all()
    assert (seen.took, seen.problems, seen.touched) == (["done"], [], [Touched.SALES])
    assert button.isEnabled()
    press(work, button, does(seen, lambda: Answered("again")))
    hands.books.turn_all()
    assert len(set(seen.ids)) == 2


def test_a_refusal_is_said_and_touches_nothing(work, hands, seen, button):
    press(work, button, does(seen, lambda: Answered(Refused("sku_limit"))))
    hands.books.turn_all()
    assert (seen.took, seen.problems, seen.touched) == ([], ["sku_limit"], [])
    assert button.isEnabled()


def test_a_trouble_is_said_where_the_button_is(work, hands, seen, button):
    def full():
        raise ShopTrouble(Trouble.DISK_FULL)

    press(work, button, does(seen, full))
    hands.books.turn_all()
    assert seen.problems[0].startswith("磁盘满了")
    assert button.isEnabled()
    assert hands.troubles == []
