"""Moving in the list."""

from __future__ import annotations

import pytest

from shopqun.finding.ranking import Group
from shopqun.ui.finding.entry import Entry
from shopqun.ui.finding.rows import Rows

ONE, TWO = (
    Entry(Group.MEMBERS, "user", title, "members", title, "000007", ("邻居", "brand")) for title in "一二"
)
THREE = Entry(Group.COMMANDS, "sun", "今日", "today", key="Alt+1")


@pytest.fixture
def rows(theme, qtbot):
    made = Rows(theme)
    qtbot.addWidget(made)
    return made


def test_answers_stand_under_the_names_of_their_groups(rows):
    rows.show_entries((ONE, TWO, THREE), first=True)
    said = [rows.item(row).text() for row in range(rows.count())]
    assert said == ["顾客", "一, 000007, 邻居", "二, 000007, 邻居", "去哪、做什么", "今日, Alt+1"]
    assert rows.chosen is ONE
    assert rows.entry_at(0) is rows.entry_at(9) is rows.entry_at(-1) is None


def test_the_arrows_pass_over_names_and_go_round(rows):
    rows.show_entries((ONE, TWO, THREE), first=False)
    assert rows.chosen is None
    went = []
    for way in (1, 1, 1, 1, -1, -1):
        rows.step(way)
        went.append(rows.chosen)
    assert went == [ONE, TWO, THREE, ONE, THREE, TWO]


def test_upwards_one_begins_at_the_end(rows):
    rows.show_entries((ONE, TWO), first=False)
    rows.step(-1)
    assert rows.chosen is TWO


def test_an_empty_list_has_nothing_to_choose(rows):
    rows.show_entries((), first=True)
    rows.step(1)
    assert (rows.chosen, rows.wanted_height) == (None, 0)


def test_rows_grow_with_the_owner_s_size(rows, theme):
    rows.show_entries((ONE,), first=True)
    usual = rows.wanted_height
    theme.set_size(150)
    assert (usual, rows.wanted_height) == (28 + 40, 42 + 60)


def test_every_row_can_be_painted(rows):
    rows.show_entries((ONE, THREE), first=True)
    rows.resize(120, 160)
    rows.show()
    assert not rows.grab().isNull()
