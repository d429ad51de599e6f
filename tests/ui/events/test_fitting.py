"""Rows that grow with the size of the words, and never become smaller than they were drawn."""

import pytest

from shopqun.ui.events.fitting import fit
from shopqun.ui.tables import Column, Table

COLUMNS = (Column("商品", str), Column("抢购价", str, width=100), Column("还能订", str, width=60))


@pytest.fixture
def table(theme, qtbot):
    made = Table(theme, COLUMNS)
    qtbot.addWidget(made)
    made.resize(800, 300)
    made.rows.show_rows(["草莓", "脐橙"])
    return made


@pytest.mark.parametrize(("size", "row"), [(90, 44), (100, 44), (130, 57)])
def test_rows_follow_the_words(table, theme, size, row):
    theme.set_size(size)
    assert fit(table, theme, 44) == row
    assert [table.rowHeight(place) for place in (0, 1)] == [row, row]


def test_coming_back_to_the_usual_size_shrinks_again(table, theme):
    theme.set_size(150)
    fit(table, theme, 44)
    theme.set_size(100)
    assert fit(table, theme, 44) == 44


@pytest.mark.parametrize("size", [100, 130, 150])
def test_the_columns_fill_the_table_at_every_size(table, theme, size):
    table.show()
    theme.set_size(size)
    head = table.horizontalHeader()
    assert sum(head.sectionSize(place) for place in range(3)) == table.viewport().width()
    assert head.sectionSize(1) >= size
