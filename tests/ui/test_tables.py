from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester

from shopqun.ui.parts.bar import Segment
from shopqun.ui.parts.cells import BOLD, CHIP, NOTE, SEGMENTS, TONE
from shopqun.ui.tables import SORT, Column, RowsModel, Table


@dataclass(frozen=True, slots=True)
class Guest:
    number: int
    name: str
    spent_fen: int


COLUMNS = (
    Column[Guest]("会员号", lambda g: f"{g.number:04d}", sort=lambda g: g.number, width=90),
    Column[Guest]("称呼", lambda g: g.name, bold=True, note=lambda g: "138****6621" if g.number == 1 else ""),
    Column[Guest]("实付", lambda g: f"{g.spent_fen / 100:.2f}", right=True, sort=lambda g: g.spent_fen),
    Column[Guest]("等级", lambda _: "果粉", chip=lambda _: "brand", tone=lambda _: "warn"),
    Column[Guest]("库存", lambda _: "", bar=lambda g: ((Segment(g.number, "ok"),), 10)),
)
GUESTS = (Guest(3, "王秀兰", 100), Guest(1, "陈小满", 300), Guest(2, "吴晓琳", 200))


@pytest.fixture
def model(qapp):
    made = RowsModel(COLUMNS)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def numbers(model: RowsModel[Guest]) -> list[str]:
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def test_shows_what_it_is_handed(model):
    model.show_rows(GUESTS)
    cell = model.index(1, 1)
    assert numbers(model) == ["0003", "0001", "0002"]
    assert (cell.data(), cell.data(BOLD), cell.data(NOTE)) == ("陈小满", True, "138****6621")
    assert model.index(0, 3).data(CHIP) == "brand"
    assert model.index(0, 3).data(TONE) == "warn"
    assert model.index(2, 4).data(SEGMENTS) == ((Segment(2, "ok"),), 10)
    assert model.index(2, 2).data(SORT) == 200
    assert model.index(0, 0).data(CHIP) is None
    assert model.index(0, 2).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.data(QModelIndex()) is None


def test_heads(model):
    titles = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(5)]
    assert titles == ["会员号", "称呼", "实付", "等级", "库存"]
    right = model.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    assert right & Qt.AlignmentFlag.AlignRight
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ForegroundRole) is None


def test_a_page_is_asked_for_once(qapp):
    model = RowsModel(COLUMNS)
    asked: list[int] = []
    model.wants_more.connect(asked.append)
    model.show_rows(GUESTS[:2], more=True)
    root = QModelIndex()
    assert model.canFetchMore(root)
    model.fetchMore(root)
    model.fetchMore(root)
    assert asked == [2]
    assert not model.canFetchMore(root)
    model.append(GUESTS[2:], more=False)
    assert numbers(model) == ["0003", "0001", "0002"]
    assert not model.canFetchMore(root)


def test_an_empty_last_page_ends_it(model):
    model.show_rows(GUESTS, more=True)
    model.fetchMore(QModelIndex())
    model.append(())
    assert model.rowCount() == 3
    assert not model.canFetchMore(QModelIndex())


def test_sorts_what_is_here_and_keeps_hold_of_rows(model):
    model.show_rows(GUESTS)
    held = QPersistentModelIndex(model.index(0, 1))
    model.sort(0)
    assert numbers(model) == ["0001", "0002", "0003"]
    assert (held.row(), held.data()) == (2, "王秀兰")
    model.sort(2, Qt.SortOrder.DescendingOrder)
    assert numbers(model) == ["0001", "0002", "0003"]
    model.sort(1)
    model.sort(-1)
    assert numbers(model) == ["0001", "0002", "0003"]


def test_the_head_shows_the_order(model):
    model.show_rows(GUESTS)
    told: list[int] = []
    model.headerDataChanged.connect(lambda _way, first, last: told.extend((first, last)))
    model.sort(2, Qt.SortOrder.DescendingOrder)
    titles = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(3)]
    assert (titles, told) == (["会员号", "称呼", "实付 ↓"], [0, 4])
    model.sort(0)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "会员号 ↑"
    assert model.headerData(2, Qt.Orientation.Horizontal) == "实付"


def test_a_reload_keeps_the_order_the_head_shows(model):
    model.show_rows(GUESTS)
    model.sort(0)
    model.show_rows((Guest(9, "韩雪", 0), *GUESTS))
    assert numbers(model) == ["0001", "0002", "0003", "0009"]
    model.show_rows(GUESTS, more=True)
    assert numbers(model)[:3] == ["0003", "0001", "0002"]


def test_asks_for_the_order_when_not_all_is_here(model):
    asked: list[tuple[int, bool]] = []
    model.sort_asked.connect(lambda column, down: asked.append((column, down)))
    model.show_rows(GUESTS, more=True)
    model.sort(2, Qt.SortOrder.DescendingOrder)
    assert asked == [(2, True)]
    assert numbers(model) == ["0003", "0001", "0002"]


def test_the_table_tells_who_is_chosen_and_opened(theme, qtbot):
    table = Table(theme, COLUMNS)
    qtbot.addWidget(table)
    table.resize(900, 400)
    table.show()
    table.rows.show_rows(GUESTS)
    chosen: list[Guest] = []
    opened: list[Guest] = []
    table.chosen.connect(chosen.append)
    table.opened.connect(opened.append)
    spot = table.visualRect(table.rows.index(1, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert chosen == [GUESTS[1]]
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert chosen == [GUESTS[1], GUESTS[2]]
    assert opened == [GUESTS[2]]
    table.choose(lambda guest: guest.number == 3)
    assert chosen[-1] == GUESTS[0]
    table.choose(lambda guest: guest.number == 99)
    assert chosen[-1] == GUESTS[0]


def test_a_press_on_the_head_sorts(theme, qtbot):
    table = Table(theme, COLUMNS)
    qtbot.addWidget(table)
    table.resize(900, 400)
    table.show()
    table.rows.show_rows(GUESTS)
    head = table.horizontalHeader()
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=_spot(head))
    assert numbers(table.rows) == ["0001", "0002", "0003"]


def _spot(head):
    return QPoint(head.sectionViewportPosition(0) + 20, 12)


def test_esc_is_left_to_the_panel_around_it(theme, qtbot):
    table = Table(theme, COLUMNS)
    qtbot.addWidget(table)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    table.keyPressEvent(event)
    assert not event.isAccepted()


def test_a_name_keeps_its_words_where_the_numbers_have_air_to_give(theme, qtbot):
    columns = (
        Column[str]("商品", lambda row: row, bold=True),
        Column[str]("抢购价", lambda _: "¥23.90", right=True, width=128),
        Column[str]("还剩", lambda _: "12", bar=lambda _: ((Segment(5, "ok"),), 10), width=240),
    )
    table = Table(theme, columns)
    qtbot.addWidget(table)
    table.resize(420, 300)
    table.show()
    table.rows.show_rows(("丹东99草莓500g",))
    assert table.columnWidth(0) >= table.sizeHintForColumn(0)
    assert sum(table.columnWidth(place) for place in range(3)) == table.viewport().width()
