"""The next group at the door, and posters whose code goes, with the way to print them again."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from ui.community.boards import FRESH, TODAY, board, group

from shopqun.prints.record import Hanging
from shopqun.ui.community import wording_pool as wording
from shopqun.ui.community.pool_card import PoolCard

LEFT = Qt.MouseButton.LeftButton
SHEET = Hanging(
    1,
    1,
    "group",
    "Q01",
    "a4",
    "北门",
    datetime(2027, 3, 1, 4, 0, tzinfo=UTC),
    "x",
    date(2027, 3, 8),
    in_force=True,
)


@pytest.fixture
def card(theme, qtbot):
    made = PoolCard(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_next_group_is_named_and_its_poster_made(card, qtbot):
    card.show_board(replace(board(), next_group=group(2, "福利2群", count=12, qr=FRESH)), TODAY)
    assert card.words.text() == "满了就让大家进“福利2群”，现在 12 人"
    with qtbot.waitSignal(card.make_poster) as asked:
        qtbot.mouseClick(card.act, LEFT)
    assert asked.args == ["group", "Q02"]


def test_without_one_the_next_group_is_prepared(card, qtbot):
    card.show_board(replace(board(), heir="鲜果巷2群"), TODAY)
    with qtbot.waitSignal(card.heir_asked) as asked:
        qtbot.mouseClick(card.act, LEFT)
    assert asked.args == ["鲜果巷2群"]
    assert card.out_there.text() == "还没印过带这个群码的海报。"


@pytest.mark.parametrize(
    ("change", "goes", "said"),
    [
        ({}, True, "3月1日印的 · 3月8日过期"),
        ({"usable_before": date(2027, 3, 9)}, False, ""),
        ({"usable_before": TODAY}, True, "3月1日印的 · 码过期了"),
        ({"usable_before": None, "in_force": False}, True, "3月1日印的 · 换了新码"),
        ({"usable_before": None}, False, ""),
    ],
)
def test_which_sheets_should_be_printed_again(change, goes, said):
    sheet = replace(SHEET, **change)
    found = wording.going([sheet, sheet], TODAY)
    assert found == ([(sheet, 2)] if goes else [])
    if goes:
        assert wording.since(sheet, TODAY) == said
        assert wording.sheet(sheet, 2) == "进群海报 · A4 · 北门，2 张"


def test_a_sheet_is_printed_again_by_one_press(card, qtbot):
    fresh = replace(SHEET, sheet_id=2, usable_before=date(2027, 3, 13))
    card.show_board(replace(board(), hanging=(fresh, SHEET)), TODAY)
    assert card.out_there.text() == "外面 2 张带这个群的码，1 张要换："
    with qtbot.waitSignal(card.make_poster) as asked:
        qtbot.mouseClick(card.rows[0], LEFT)
    assert asked.args == ["group", "Q01"]
    card.show_board(replace(board(), hanging=(fresh,)), TODAY)
    assert card.out_there.text() == "外面 1 张带这个群的码，都扫得进。"
    assert card.rows == ()
