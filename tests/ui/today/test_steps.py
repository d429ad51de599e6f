"""The six steps of the trade: which are done, which is now, and where each leads."""

import pytest
from PySide6.QtCore import Qt

from shopqun.ui.today.steps import StepBar

LEFT = Qt.MouseButton.LeftButton
NAMES = ("社群策划", "礼品选择", "吸引流量", "社群运营", "活动变现", "顾客裂变")


@pytest.fixture
def bar(theme, qtbot):
    made = StepBar(theme)
    qtbot.addWidget(made)
    made.resize(900, 40)
    made.show()
    return made


def heard(bar):
    return [each.accessibleName().partition("，")[2] for each in bar._steps]


@pytest.mark.parametrize(
    ("done", "states"),
    [
        ((False,) * 6, ["现在做这一步", *["还没到"] * 5]),
        ((True, True, False, False, False, False), [*["已经做了"] * 2, "现在做这一步", *["还没到"] * 3]),
        ((True, False, True, False, False, False), ["已经做了", "现在做这一步", "已经做了", *["还没到"] * 3]),
        ((True,) * 6, ["已经做了"] * 6),
    ],
)
def test_the_first_that_was_not_taken_is_now(bar, done, states):
    bar.show_steps(done)
    assert heard(bar) == states
    assert tuple(each.accessibleName().partition("，")[0] for each in bar._steps) == NAMES


def test_each_leads_to_its_place(bar, qtbot):
    told = []
    bar.pressed.connect(told.append)
    for step in bar._steps:
        qtbot.mouseClick(step, LEFT)
    assert told == ["groups", "events", "posters", "groups", "events", "members"]


def test_keys_reach_and_press_a_step(bar, qtbot):
    step = bar._steps[5]
    assert step.focusPolicy().value & 1
    with qtbot.waitSignal(bar.pressed) as told:
        qtbot.keyClick(step, Qt.Key.Key_Space)
    assert told.args == ["members"]


def test_large_words_make_the_bar_higher(bar, theme):
    usual = bar._steps[0].sizeHint().height()
    theme.set_size(150)
    assert bar._steps[0].sizeHint().height() > usual
