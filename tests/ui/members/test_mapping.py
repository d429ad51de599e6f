from __future__ import annotations

from shopqun.members.headings import Field, find_headings
from shopqun.ui.members.mapping import MappingGrid

HEADINGS = find_headings([("姓名", "手机", "身份证")])


def test_it_shows_what_the_headings_say(qtbot):
    grid = MappingGrid()
    qtbot.addWidget(grid)
    grid.show_headings(HEADINGS)
    assert grid.columns() == {Field.NAME: 0, Field.PHONE: 1}
    grid.choices[Field.PHONE].setCurrentIndex(0)
    assert grid.columns() == {Field.NAME: 0}


def test_a_narrow_page_has_fewer_side_by_side(qtbot):
    grid = MappingGrid()
    qtbot.addWidget(grid)
    rows = []
    for width in (1100, 640):
        grid.resize(width, 300)
        grid.show()
        rows.append(grid._grid.itemAtPosition(0, 3) is not None)
    assert rows == [True, False]
