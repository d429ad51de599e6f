"""The place 活动 as a whole."""

import pytest
from PySide6.QtCore import Qt

from shopqun.basics import Touched


def test_three_parts_behind_one_control(screen):
    for place, part in enumerate((screen.coupons, screen.sales, screen.draws)):
        screen.tools._group.button(place).click()
        assert screen._pages.currentWidget() is part
    with pytest.raises(ValueError, match="not in tuple"):
        screen.open_part("no such")


@pytest.mark.parametrize(
    ("touched", "jobs"),
    [
        (Touched.COUPONS, 1),
        (Touched.TILL, 1),
        (Touched.SALES, 1),
        (Touched.COUPONS | Touched.SALES, 2),
        (Touched.GROUPS, 0),
    ],
)
def test_what_was_touched_is_read_again(screen, work, hands, touched, jobs):
    work.touched.emit(touched)
    assert len(hands.books.jobs) == jobs
    hands.books.turn_all()


def test_a_sale_can_be_opened_from_elsewhere(screen, hands):
    screen.open_sale("F01")
    hands.books.turn_all()
    assert screen.tools.current() == "sales"
    assert screen.sales.heading()[1] == "周六鲜果夜市"


def test_posters_are_asked_for_from_every_part(screen, qtbot, hands):
    screen.open_part("sales")
    with qtbot.waitSignal(screen.make_poster) as asked:
        qtbot.mouseClick(screen.sales.head.poster, Qt.MouseButton.LeftButton)
    assert asked.args == ["sale", "F01"]
