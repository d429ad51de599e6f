"""A number to type or to step."""

import pytest
from PySide6.QtCore import Qt

from shopqun.ui.parts.count import Count


@pytest.fixture
def count(theme, qtbot):
    made = Count(theme, 1, 9, "份")
    qtbot.addWidget(made)
    made.show()
    return made


def test_begins_with_the_least(count):
    assert count.value() == 1


def test_steps_stop_at_both_ends(count, qtbot):
    count.set_value(8)
    qtbot.mouseClick(count.more, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(count.more, Qt.MouseButton.LeftButton)
    assert count.value() == 9
    count.set_value(2)
    qtbot.mouseClick(count.less, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(count.less, Qt.MouseButton.LeftButton)
    assert count.value() == 1


def test_keys_step_and_enter_is_told(count, qtbot):
    qtbot.keyClick(count.entry, Qt.Key.Key_Up)
    qtbot.keyClick(count.entry, Qt.Key.Key_Up)
    qtbot.keyClick(count.entry, Qt.Key.Key_Down)
    assert count.value() == 2
    with qtbot.waitSignal(count.entered):
        qtbot.keyClick(count.entry, Qt.Key.Key_Return)


@pytest.mark.parametrize(("typed", "number"), [("", 1), ("0", 1), ("7", 7)])
def test_what_is_typed_counts_as_the_nearest_allowed(count, qtbot, typed, number):
    count.entry.clear()
    qtbot.keyClicks(count.entry, typed)
    assert count.value() == number
    count.less.setFocus()
    assert count.entry.text() in {str(number), typed}


def test_the_number_itself_has_the_name(count):
    count.setAccessibleName("几份")
    assert count.entry.accessibleName() == "几份"
    assert count.less.accessibleName() == "减一"
