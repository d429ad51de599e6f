"""A button beside a field, level with its entry, also while a problem stands below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import column, row
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.text import Text


def beside(field: Field, button: Button) -> QHBoxLayout:
    """Lay the button out to the right of the field; an empty label holds the height of the field's own."""
    held = QWidget()
    held.setLayout(column(Text(" ", "strong"), button, 1, spacing=8))
    both = row(spacing=12)
    both.addWidget(field, 1)
    both.addWidget(held, 0, Qt.AlignmentFlag.AlignTop)
    return both
