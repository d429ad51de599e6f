"""A card: a white sheet with a heading on the left, one quiet fact on the right, and a body."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from shopqun.ui.parts.text import Text
from shopqun.ui.theme import mark

_BORDER = 1


class Card(QFrame):
    """A card; put widgets into `body`, a vertical box. `flush` lets rows and tables touch the edges."""

    def __init__(self, heading: str = "", fact: str = "", *, padding: int = 16, flush: bool = False) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self.heading = Text(heading, "section", elide=True)
        self.fact = Text(fact, "caption")
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self.heading, 1)
        self._head.addWidget(self.fact)
        outer = QVBoxLayout(self)
        edge = 0 if flush else padding - _BORDER
        outer.setContentsMargins(edge, padding - _BORDER, edge, edge)
        outer.setSpacing(12)
        if heading or fact:
            side = padding - _BORDER if flush else 0
            self._head.setContentsMargins(side, 0, side, 0)
            outer.addLayout(self._head)
        elif flush:
            outer.setContentsMargins(0, 0, 0, 0)
        self.body = QVBoxLayout()
        self.body.setSpacing(0 if flush else 8)
        outer.addLayout(self.body, 1)

    def add(self, *widgets: QWidget) -> None:
        """Put widgets into the body, one below the other."""
        for widget in widgets:
            self.body.addWidget(widget)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a chip or a small button at the right end of the heading."""
        self._head.addWidget(widget)

    def set_chosen(self, *, chosen: bool) -> None:
        """Show or take away the brand edge of the chosen card."""
        mark(self, "kind", "chosen" if chosen else "")

    def set_heading(self, heading: str, fact: str = "") -> None:
        """Change the words of the head of a card that was made with one."""
        self.heading.setText(heading)
        self.fact.setText(fact)


def line() -> QFrame:
    """Give a separator one pixel high."""
    made = QFrame()
    made.setProperty("part", "line")
    made.setFixedHeight(1)
    return made


def row(*widgets: QWidget | int, spacing: int = 8) -> QHBoxLayout:
    """Lay widgets side by side; a number is a stretch."""
    box = QHBoxLayout()
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
    for widget in widgets:
        if isinstance(widget, int):
            box.addStretch(widget)
        else:
            box.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    return box


def column(*widgets: QWidget | int, spacing: int = 8) -> QVBoxLayout:
    """Lay widgets one below the other; a number is a stretch."""
    box = QVBoxLayout()
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
    for widget in widgets:
        if isinstance(widget, int):
            box.addStretch(widget)
        else:
            box.addWidget(widget)
    return box


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go, before the layout is filled again."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
