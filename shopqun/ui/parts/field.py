"""A field of a form: label and hint above, the input, and below it the problem with its cure."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import row
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme, mark

_TALL = 40


class Field(QWidget):
    """Wraps one input; `cured` is emitted when the button beside the problem is pressed."""

    cured = Signal()

    def __init__(self, theme: Theme, label: str, entry: QWidget | None = None, hint: str = "") -> None:
        super().__init__()
        self.entry = QLineEdit() if entry is None else entry
        self.label = Text(label, "strong")
        self.label.setBuddy(self.entry)
        self.hint = Text(hint, "caption", elide=True)
        self.problem = Text("", "caption", "bad", wrap=True)
        self.cure = Button(theme, "", kind="text", height=32)
        self.cure.clicked.connect(self.cured)
        self.entry.setAccessibleName(label)
        self.entry.setAccessibleDescription(hint)
        self.entry.setMinimumHeight(_TALL)
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.addLayout(row(self.problem, self.cure, 1))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        head = row(self.label)
        head.addWidget(self.hint, 1)
        box.addLayout(head)
        box.addWidget(self.entry)
        box.addWidget(self._below)
        self.clear_problem()

    def text(self) -> str:
        """Give what is in the line, without spaces around it; for a `QLineEdit` only."""
        if not isinstance(self.entry, QLineEdit):
            msg = f"a {type(self.entry).__name__} has no one line of text"
            raise TypeError(msg)
        return self.entry.text().strip()

    def show_problem(self, problem: str, cure: str = "") -> None:
        """Say what is wrong and offer the cure as a button; focus stays where it is."""
        self.problem.setText(problem)
        self.cure.setText(cure)
        self.cure.setVisible(bool(cure))
        self._below.setVisible(True)
        self.entry.setAccessibleDescription(problem)
        mark(self.entry, "kind", "bad")

    def clear_problem(self) -> None:
        """Take the problem away."""
        self._below.setVisible(False)
        self.entry.setAccessibleDescription(self.hint.text())
        mark(self.entry, "kind", "")


def labelled(label: str, value: QLabel) -> QWidget:
    """Give a read-only pair: a quiet label above a value."""
    made = QWidget()
    box = QVBoxLayout(made)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(2)
    box.addWidget(Text(label, "caption"))
    box.addWidget(value)
    return made
