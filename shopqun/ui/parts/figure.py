"""A figure in a tile: a quiet label, a bold number, its unit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from shopqun.ui.parts.text import Text


class Figure(QWidget):
    """A label above a number; the whole is spoken as one sentence."""

    def __init__(self, label: str, number: str = "", unit: str = "") -> None:
        super().__init__()
        self._label = Text(label, "caption")
        self._number = Text(number, "figure")
        self._unit = Text(unit, "body", "text2")
        line = QHBoxLayout()
        line.setSpacing(3)
        line.addWidget(self._number)
        line.addWidget(self._unit, 0, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(1)
        self._unit.setContentsMargins(0, 0, 0, 4)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self._label)
        box.addLayout(line)
        self.show_number(number, unit)

    def show_number(self, number: str, unit: str = "", tone: str = "text") -> None:
        """Show another number, in a state's colour if it has one."""
        self._number.setText(number)
        self._number.set_tone(tone)
        self._unit.setText(unit)
        self.setAccessibleName(f"{self._label.text()} {number} {unit}".strip())


def figures(*tiles: Figure) -> QWidget:
    """Lay tiles side by side with a line between each two."""
    made = QWidget()
    box = QHBoxLayout(made)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(8)
    for place, tile in enumerate(tiles):
        if place:
            edge = QFrame()
            edge.setProperty("part", "line")
            edge.setFixedWidth(1)
            box.addWidget(edge)
        box.addWidget(tile, 1)
    return made
