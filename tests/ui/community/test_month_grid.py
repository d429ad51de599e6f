"""The month as a grid: days under the mouse, keys, and what ears hear."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage

from shopqun.ui.community.month import Cell, Mark
from shopqun.ui.community.month_grid import MonthGrid

LEFT = Qt.MouseButton.LeftButton
TODAY, CHOSEN = date(2027, 3, 6), date(2027, 3, 10)


def cell(day, count=0, column="", mark=Mark.NONE):
    return Cell(day, day.month == 3, count, min(count, 4), column, "19:30" if count else "", mark)


CELLS = tuple(
    cell(date(2027, 3, 1 + place), *((2, "周三会员日") if place == 9 else ())) for place in range(28)
)


@pytest.fixture
def grid(theme, qtbot):
    made = MonthGrid(theme)
    qtbot.addWidget(made)
    made.resize(840, 420)
    made.show_cells(CELLS, TODAY, CHOSEN)
    made.show()
    return made


def drawn(grid):
    picture = QImage(grid.size(), QImage.Format.Format_RGB32)
    grid.render(picture)
    return picture


@pytest.mark.parametrize("place", [0, 6, 7, 27])
def test_a_press_opens_the_day_under_it(grid, qtbot, place):
    with qtbot.waitSignal(grid.opened) as told:
        qtbot.mouseClick(grid, LEFT, pos=grid.box_of(place).center().toPoint())
    assert told.args == [date(2027, 3, 1 + place)]


def test_between_and_above_the_days_nothing_opens(grid, qtbot):
    gap = QPoint(round(grid.box_of(0).right()) + 3, round(grid.box_of(0).center().y()))
    with qtbot.assertNotEmitted(grid.opened):
        qtbot.mouseClick(grid, LEFT, pos=gap)
        qtbot.mouseClick(grid, LEFT, pos=QPoint(40, 6))


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Left, date(2027, 3, 9)),
        (Qt.Key.Key_Right, date(2027, 3, 11)),
        (Qt.Key.Key_Up, date(2027, 3, 3)),
        (Qt.Key.Key_Down, date(2027, 3, 17)),
    ],
)
def test_arrows_move(grid, qtbot, key, day):
    with qtbot.waitSignal(grid.moved) as told, qtbot.assertNotEmitted(grid.opened):
        qtbot.keyClick(grid, key)
    assert told.args == [day]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_opens_the_chosen_day(grid, qtbot, key):
    with qtbot.waitSignal(grid.opened) as told, qtbot.assertNotEmitted(grid.moved):
        qtbot.keyClick(grid, key)
    assert told.args == [CHOSEN]


def test_other_keys_and_a_grid_without_days_do_nothing(grid, theme, qtbot):
    with qtbot.assertNotEmitted(grid.moved), qtbot.assertNotEmitted(grid.opened):
        qtbot.keyClick(grid, Qt.Key.Key_A)
    empty = MonthGrid(theme)
    qtbot.addWidget(empty)
    with qtbot.assertNotEmitted(empty.moved), qtbot.assertNotEmitted(empty.opened):
        qtbot.keyClick(empty, Qt.Key.Key_Right)
        qtbot.keyClick(empty, Qt.Key.Key_Return)
        qtbot.mouseClick(empty, LEFT)


@pytest.mark.parametrize(
    ("chosen", "heard"),
    [
        (CHOSEN, "3月10日 周三 2 件 周三会员日"),
        (date(2027, 3, 2), "3月2日 周二 0 件"),
        (date(2027, 4, 9), "4月9日 周五"),
    ],
)
def test_ears_hear_the_chosen_day(grid, chosen, heard):
    grid.show_cells(CELLS, TODAY, chosen)
    assert grid.accessibleName() == heard
    assert grid.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_days_fill_the_grid_without_touching(grid):
    boxes = [grid.box_of(place) for place in range(len(CELLS))]
    assert boxes[6].right() <= grid.width()
    assert boxes[-1].bottom() <= grid.height()
    assert not any(one.intersects(other) for at, one in enumerate(boxes) for other in boxes[at + 1 :])


def test_six_weeks_need_more_room_than_four(grid):
    four = grid.minimumHeight()
    grid.show_cells(CELLS + CELLS[:14], TODAY, CHOSEN)
    assert grid.minimumHeight() > four
    assert grid.sizeHint().height() == grid.minimumHeight()


def test_the_chosen_day_and_a_mark_are_seen(grid):
    plain = drawn(grid)
    grid.show_cells(CELLS, TODAY, date(2027, 3, 20))
    assert drawn(grid) != plain
    grid.show_cells((cell(CELLS[0].day, 0, "", Mark.MISSED), *CELLS[1:]), TODAY, CHOSEN)
    assert drawn(grid) != plain


def test_a_long_column_stays_within_its_day(grid):
    before = drawn(grid)
    long = "周三会员日满额加赠砂糖橘一份外加抽奖一次" * 2
    grid.show_cells((*CELLS[:9], cell(CHOSEN, 2, long), *CELLS[10:]), TODAY, CHOSEN)
    after = drawn(grid)
    beside = grid.box_of(10).toAlignedRect()
    assert after.copy(beside) == before.copy(beside)
    assert after != before
