"""The month in the window: moved through by key, words copied, tasks ticked off."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shopqun.calendar.task import TaskState

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def part(screen):
    screen.open_part("calendar")
    return screen.calendar


def test_today_is_open_at_first(part, screen):
    assert part.month.text() == "2027年3月"
    assert part.day.heading.text() == "3月6日 周六"
    assert part.day.fact.text() == "1 件，做完 0 件"
    assert part.context() == "开群第 6 天，方案共 30 天"


def test_words_go_to_the_clipboard_without_their_quotation_marks(part, qtbot, tasks):
    qtbot.mouseClick(part.day.rows[0].copy, LEFT)
    (task,) = tasks.tasks_on(date(2027, 3, 6))
    assert task.words == '"五样限量,卖完即止,库存实时报。"'
    assert QApplication.clipboard().text() == "五样限量，卖完即止，库存实时报。"


def test_a_task_is_ticked_off(part, hands, qtbot, tasks):
    with qtbot.waitSignal(part.undoable) as said:
        qtbot.mouseClick(part.day.rows[0].done, LEFT)
        hands.books.turn_all()
    (task,) = tasks.tasks_on(date(2027, 3, 6))
    assert task.state is TaskState.DONE
    assert said.args[0] == f"做完了：{task.column}"
    assert part.day.fact.text() == "1 件，做完 1 件"
    assert part.day.rows[0].done.isHidden()


def test_arrows_move_and_the_month_follows(part, qtbot):
    for key, day in (
        (Qt.Key.Key_Left, "3月5日 周五"),
        (Qt.Key.Key_Down, "3月12日 周五"),
        (Qt.Key.Key_Right, "3月13日 周六"),
        (Qt.Key.Key_Up, "3月6日 周六"),
        (Qt.Key.Key_Up, "2月27日 周六"),
    ):
        qtbot.keyClick(part.grid, key)
        assert part.day.heading.text() == day
    assert part.month.text() == "2027年2月"
    assert part.day.fact.text() == "这天没有安排"
    qtbot.mouseClick(part.back, LEFT)
    assert part.day.heading.text() == "3月6日 周六"


def test_a_press_opens_a_day(part, qtbot):
    tenth = part.grid.box_of(9).center().toPoint()
    qtbot.mouseClick(part.grid, LEFT, pos=tenth)
    assert part.day.heading.text() == "3月10日 周三"


def test_months_turn_with_the_buttons(part, qtbot):
    qtbot.mouseClick(part.after, LEFT)
    assert part.month.text() == "2027年4月"
    qtbot.mouseClick(part.before, LEFT)
    qtbot.mouseClick(part.before, LEFT)
    assert part.month.text() == "2027年2月"


def test_the_chosen_day_and_its_week_are_asked_for_on_paper(part, qtbot):
    sixth = date(2027, 3, 6)
    with qtbot.waitSignal(part.sheet_asked) as asked:
        qtbot.mouseClick(part.print_day, LEFT)
    assert asked.args == [sixth, sixth]
    with qtbot.waitSignal(part.sheet_asked) as asked:
        qtbot.mouseClick(part.print_week, LEFT)
    assert asked.args == [date(2027, 3, 1), date(2027, 3, 7)]
