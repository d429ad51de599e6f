"""The sale that runs or comes next: its clock, its first article, the ways to it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from ui.today.seen import BERRIES, board, seen

from shopqun.ui.parts.bar import Bar
from shopqun.ui.parts.text import Text
from shopqun.ui.today.sale_card import SaleCard

LEFT = Qt.MouseButton.LeftButton
LATER, EARLIER = timedelta(minutes=48), -timedelta(minutes=30)


class Elapsed:
    """A stopwatch that shows what it is told to."""

    def __init__(self):
        self.ms = 0

    def start(self):
        """Begin anew."""
        self.ms = 0

    def elapsed(self):
        """Give the milliseconds."""
        return self.ms


@pytest.fixture
def card(theme, qtbot):
    made = SaleCard(theme)
    qtbot.addWidget(made)
    made._since = Elapsed()
    made.resize(360, 240)
    made.show()
    return made


def words(card):
    QApplication.processEvents()
    return "\n".join(each.text() for each in card.findChildren(Text) if each.isVisible())


@pytest.mark.parametrize(
    ("starts", "chip", "digits", "note"),
    [
        (LATER, "还没开抢", "00:48:00", "后开抢\n3月13日 周六\n19:30–21:00"),
        (EARLIER, "正在抢", "01:00:00", "后收单\n3月13日 周六\n18:12–19:42"),
        (timedelta(days=3), "还没开抢", "3 天", "后开抢\n3月16日 周二\n18:42–20:12"),
    ],
)
def test_the_clock_and_what_it_counts_to(card, starts, chip, digits, note):
    card.show_sale(seen(sales=(board(starts),)))
    assert card.heading.text() == "周六鲜果夜市"
    assert (card._chip.text(), card.digits.text(), card._digits_note.text()) == (chip, digits, note)


def test_of_several_the_first_to_come(card):
    card.show_sale(seen(sales=(board(timedelta(days=3), "周二", "F02"), board(LATER))))
    assert card.heading.text() == "周六鲜果夜市"


def test_no_sale_shows_neither_clock_nor_buttons(card, qtbot):
    card.show_sale(seen(sales=(board(LATER),)))
    card.show_sale(seen())
    assert card.heading.text() == "没有排着的抢购"
    for part in (card.digits, card._sheet, card._go):
        assert not part.isVisible()
    assert "丹东" not in words(card)
    assert not card._tick.isActive()
    with qtbot.assertNotEmitted(card.opened), qtbot.assertNotEmitted(card.prices):
        card._go.click()
        card._sheet.click()


def test_the_ways_to_it_know_which_one(card, qtbot):
    card.show_sale(seen(sales=(board(LATER, key="F07"),)))
    for button, signal in ((card._go, card.opened), (card._sheet, card.prices)):
        with qtbot.waitSignal(signal) as told:
            qtbot.mouseClick(button, LEFT)
        assert told.args == ["F07"]


def test_its_first_article_with_what_is_left(card):
    card.show_sale(seen(sales=(board(EARLIER, held=8, taken=4),)))
    assert "已登记 12 份，还有 48 份" in words(card)
    (bar,) = card.findChildren(Bar)
    assert bar.accessibleName() == "丹东99草莓500g 已登记 12 份，还有 48 份"


def test_the_clock_runs_down_and_asks_for_a_new_look_once(card, qtbot):
    card.show_sale(seen(sales=(board(LATER),)))
    card._since.ms = 60_000
    with qtbot.assertNotEmitted(card.over):
        card.tick()
    assert card.digits.text() == "00:47:00"
    card._since.ms = 48 * 60_000
    with qtbot.waitSignal(card.over):
        card.tick()
    assert card.digits.text() == "00:00:00"
    assert not card._tick.isActive()


@pytest.mark.parametrize(("size", "role"), [(100, "countdown"), (115, "countdown"), (130, "figure")])
def test_large_words_leave_the_digits_room(card, theme, size, role):
    theme.set_size(size)
    assert card.digits.property("role") == role


def test_a_long_article_is_cut(card):
    long = replace(BERRIES, name="丹东九十九草莓礼盒装特级果大果三斤装顺丰包邮到家" * 2)
    card.show_sale(seen(sales=(board(LATER, item=long),)))
    QApplication.processEvents()
    assert card.minimumSizeHint().width() <= 360
