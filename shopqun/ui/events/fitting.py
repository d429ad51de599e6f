"""Tables that grow with the size of the words."""

from __future__ import annotations

from shopqun.ui.tables import Table
from shopqun.ui.theme import Theme


def fit(table: Table, theme: Theme, row: int) -> int:
    """Give rows the height the owner's size of words needs; answer the height of a row."""
    tall = row * max(theme.size, 100) // 100
    table.verticalHeader().setDefaultSectionSize(tall)
    return tall
