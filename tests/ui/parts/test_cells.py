from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics

from shopqun.ui.parts.bar import Segment
from shopqun.ui.tables import Column, Table
from shopqun.ui.tokens import LIGHT

TEXT = Column[str]("字", lambda row: row, width=200)
CHIPS = Column[str]("等级", lambda _: "果粉", chip=lambda row: row, width=200)
BARS = Column[str]("库存", lambda _: "", bar=lambda _: ((Segment(5, "ok"),), 10), width=224)
NOTES = Column[str]("称呼", lambda row: row, note=lambda _: "138****6621", right=True, width=200)


def picture(theme, qtbot, column, rows, *, chosen=False):
    table = Table(theme, (column,), row_height=52)
    qtbot.addWidget(table)
    table.resize(300, 300)
    table.rows.show_rows(rows)
    if chosen:
        table.selectRow(0)
    return table.viewport().grab().toImage()


def test_the_chosen_row_is_tinted_with_a_bar_at_its_left(theme, qtbot):
    image = picture(theme, qtbot, TEXT, ("甲", "乙"), chosen=True)
    shown = [image.pixelColor(x, y).name().upper() for x, y in ((1, 20), (150, 20), (150, 70))]
    assert shown == [LIGHT.brand, LIGHT.tint, LIGHT.surface]


def test_a_line_below_each_row(theme, qtbot):
    image = picture(theme, qtbot, TEXT, ("甲",))
    assert image.pixelColor(150, 51).name().upper() == LIGHT.line


@pytest.mark.parametrize(
    ("kind", "ground"), [("ok", LIGHT.ok_tint), ("solid", LIGHT.brand_fill), ("plain", LIGHT.well)]
)
def test_chips(theme, qtbot, kind, ground):
    image = picture(theme, qtbot, CHIPS, (kind,))
    assert image.pixelColor(18, 25).name().upper() == ground


def test_bars(theme, qtbot):
    image = picture(theme, qtbot, BARS, ("甲",))
    assert [image.pixelColor(x, 25).name().upper() for x in (60, 180)] == [LIGHT.ok, LIGHT.track]


def test_numbers_and_their_second_line_stand_right(theme, qtbot):
    image = picture(theme, qtbot, NOTES, ("12",))
    dark = [x for x in range(300) for y in range(50) if image.pixelColor(x, y).lightness() < 140]
    assert dark
    assert min(dark) > 180
    assert max(dark) <= 288


@pytest.mark.parametrize(
    ("column", "row", "role", "bold", "around"),
    [(TEXT, "丹东99草莓", "body", False, 24), (CHIPS, "ok", "note", False, 44)],
)
def test_a_cell_says_how_wide_its_words_are(theme, qtbot, column, row, role, bold, around):
    table = Table(theme, (column,))
    qtbot.addWidget(table)
    table.rows.show_rows((row,))
    words = QFontMetrics(theme.font(role, bold=bold)).horizontalAdvance(column.text(row))
    assert words + around <= table.sizeHintForColumn(0) <= words + around + 2
