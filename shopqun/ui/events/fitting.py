"""Tables that grow with the size of the words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from shopqun.ui.tables import Column, Table
from shopqun.ui.theme import Theme


def fit(table: Table, columns: Sequence[Column[Any]], theme: Theme, row: int) -> int:
    """Give columns and rows the room the owner's size of words needs; answer the height of a row."""
    for place, column in enumerate(columns):
        if column.width:
            table.horizontalHeader().resizeSection(place, column.width * max(theme.size, 100) // 100)
    tall = row * max(theme.size, 100) // 100
    table.verticalHeader().setDefaultSectionSize(tall)
    return tall
