"""A sale as it stands: its clock, its sums, its articles, its queue, its fine print."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flashsales.sale_kit import END, ITEMS, ORANGE, PICKUP_UNTIL, SALE, START, STRAWBERRY
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from ui.events.sale_views import claim, view

from shopqun.flashsales.claims import ClaimState
from shopqun.ui.events.sale_board import FinePrint, Queue, SaleBoard, SaleHead
from shopqun.ui.parts.cells import NOTE, SEGMENTS, TONE
from shopqun.ui.parts.text import Text

LEFT = Qt.MouseButton.LeftButton
WAITING, TAKEN = ClaimState.WAITING, ClaimState.TAKEN


@pytest.fixture
def head(theme, qtbot):
    made = SaleHead(theme)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def board(theme, qtbot):
    made = SaleBoard(theme)
    qtbot.addWidget(made)
    made.resize(820, 400)
    return made


@pytest.fixture
def queue(theme, qtbot):
    made = Queue(theme)
    qtbot.addWidget(made)
    made.resize(820, 120)
    return made


def lines(widget):
    """Give the words in sight, from top to bottom."""
    widget.show()
    QApplication.processEvents()
    shown = [each for each in widget.findChildren(QLabel) if each.isVisible() and each.text()]
    return [each.text() for each in sorted(shown, key=lambda each: each.mapTo(widget, QPoint()).y())]


@pytest.mark.parametrize(
    ("at", "label", "chip", "clock"),
    [
        (START - timedelta(minutes=90), "离开始", "还没开始", "01:30:00"),
        (START, "离结束", "正在抢", "01:30:00"),
        (END, "离提货截止", "等人来提", "23:00:00"),
        (PICKUP_UNTIL, "提货截止了", "结束了", "3月7日"),
    ],
)
def test_the_clock_counts_to_the_next_turn(head, at, label, chip, clock):
    head.show_view(view(), START - timedelta(days=3))
    head.tick(at)
    assert (head._label.text(), head.chip.text(), head.clock.text()) == (label, chip, clock)


def test_before_there_is_a_sale_nothing_counts_and_nothing_is_copied(head, qtbot):
    head.tick(START)
    assert head.clock.text() == ""
    QGuiApplication.clipboard().setText("before")
    for button, signal in ((head.copy, head.said), (head.poster, head.make_poster)):
        with qtbot.assertNotEmitted(signal):
            qtbot.mouseClick(button, LEFT)
    assert QGuiApplication.clipboard().text() == "before"


def test_sums_of_all_articles(head):
    made = view(
        claim(1, "王阿姨", sku="S01", quantity=2),
        claim(2, "李姐", TAKEN, sku="S02"),
        claim(3, "韩雪", WAITING, place=1),
    )
    head.show_view(made, START)
    assert head._gone.accessibleName() == "已订加已提 3 / 9 份"
    # 2 × (23.90 - 17.50) + 1 × (18.80 - 14.00) = 17.60; who waits earns nothing
    assert head._profit.accessibleName() == "这场毛利，估 ¥17"


def test_the_buttons_tell_of_the_sale_that_is_shown(head, qtbot):
    head.show_view(view(words="还剩草莓 3 份"), START)
    with qtbot.waitSignal(head.said) as said:
        qtbot.mouseClick(head.copy, LEFT)
    assert said.args == ["播报复制好了，到群里粘贴"]
    assert QGuiApplication.clipboard().text() == "还剩草莓 3 份"
    head.show_view(view(sale=replace(SALE, id="F02")), START)
    with qtbot.waitSignal(head.make_poster) as asked:
        qtbot.mouseClick(head.poster, LEFT)
    assert asked.args == ["sale", "F02"]


def test_an_article_shows_its_stock_and_what_is_left(board):
    board.show_view(view(claim(1, "王阿姨", sku="S01", quantity=2), claim(2, "李姐", TAKEN, sku="S01")))
    rows = board.table.rows
    assert rows.index(0, 3).data() == "2 份"
    segments, whole = rows.index(0, 2).data(SEGMENTS)
    assert [(each.count, each.tone) for each in segments] == [(1, "ok"), (2, "c1")]
    assert whole == 5


def test_what_is_gone_is_red_and_says_who_waits(board):
    board.show_view(view(claim(1, "王阿姨"), claim(2, "韩雪", WAITING, place=1)))
    gone, there = board.table.rows.index(2, 3), board.table.rows.index(0, 3)
    assert (gone.data(), gone.data(TONE), gone.data(NOTE)) == ("抢完了", "bad", "候补 1 份")
    assert (there.data(TONE), there.data(NOTE)) == ("text", "")


def test_the_board_is_as_high_as_its_articles(board, theme):
    board.show_view(view())
    three = board.table.height()
    board.show_view(view(items=(STRAWBERRY, ORANGE)))
    assert three - board.table.height() == board.table.rowHeight(0)
    low = board.table.height()
    theme.set_size(130)
    assert board.table.height() > low


def test_a_long_name_leaves_the_numbers_their_place(board, qapp):
    long = replace(STRAWBERRY, name="丹东九十九草莓礼盒装特级果大果三斤装顺丰包邮到家还送叉子")
    board.show_view(view(items=(long, *ITEMS[1:])))
    board.show()
    qapp.processEvents()
    head = board.table.horizontalHeader()
    assert head.length() <= board.table.viewport().width()
    assert all(head.sectionSize(place) > 0 for place in range(4))


def test_the_table_has_a_name_for_ears(board):
    assert board.table.accessibleName() == "抢购商品"


def test_nobody_waits_and_there_is_no_queue(queue):
    queue.show_view(view(claim(1, "王阿姨")))
    assert queue.isHidden()


def test_those_who_wait_stand_by_article_in_their_order(queue):
    made = view(
        claim(1, "王阿姨"),
        claim(2, "韩雪", WAITING, place=1),
        claim(3, "李姐", WAITING, sku="S01", place=1),
        claim(4, "周燕", WAITING, place=2),
    )
    queue.show_view(made)
    assert not queue.isHidden()
    assert lines(queue) == [
        "丹东99草莓500g候补 1 位：李姐",
        "智利车厘子JJ 500g候补 2 位：韩雪、周燕",
        "有人取消就按顺序补上，补到 3月7日 20:00 为止。",
    ]
    queue.show_view(view(claim(2, "韩雪", WAITING, place=1)))
    assert lines(queue)[0] == "智利车厘子JJ 500g候补 1 位：韩雪"
    assert len(lines(queue)) == 2


def test_many_who_wait_are_cut_and_not_too_wide(queue, qapp):
    queue.show_view(
        view(*(claim(number, f"群里的邻居{number}", WAITING, place=number) for number in range(1, 41)))
    )
    queue.show()
    qapp.processEvents()
    line = next(each for each in queue.findChildren(Text) if "候补 40 位" in each.text())
    assert queue.minimumSizeHint().width() < 820
    assert line.width() < line.fontMetrics().horizontalAdvance(line.text())


def test_the_fine_print_names_the_last_moment_and_the_limit(theme, qtbot):
    made = FinePrint(theme)
    qtbot.addWidget(made)
    made.show_view(view())
    (said,) = lines(made)
    assert said == "自提到 3月7日 周日 20:00。每人最多抢 2 样。近 7 日低价看开店时申报的和“卖价”里记的。"
