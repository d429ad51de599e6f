"""A to-do row: icon square, what and by when, the reason below, the actions on the right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import clear, column, line, row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme

_TALL = 66


@dataclass(frozen=True, slots=True)
class Action:
    """A button of a row: a stable `key` for the screen, the verb, perhaps an icon."""

    key: str
    text: str
    icon: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Todo:
    """One thing to do; `tone` is a state token (ok, warn, bad, info, brand), `key` the screen's own."""

    key: str
    icon: str
    title: str
    reason: str = ""
    tone: str = "brand"
    chip: str = ""
    actions: tuple[Action, ...] = ()


class TodoRow(QWidget):
    """Shows one `Todo`; `pressed(todo key, action key)` when a button is pressed. The last action leads."""

    pressed = Signal(str, str)

    def __init__(self, theme: Theme, todo: Todo, *, first: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._todo = todo
        what = Text(todo.title, "lead", elide=True)
        what.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        title = row(what, spacing=8)
        if todo.chip:
            title.addWidget(Chip(todo.chip, todo.tone))
        title.addStretch(1)
        words = column(1, spacing=2)
        words.addLayout(title)
        if todo.reason:
            words.addWidget(Text(todo.reason, "caption", elide=True))
        words.addStretch(1)
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 4, 16, 4)
        box.setSpacing(12)
        box.addWidget(Symbol(theme, todo.icon, todo.tone))
        box.addLayout(words, 1)
        for action in todo.actions:
            box.addWidget(self._button(action, first=first))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the usual height; a low window squeezes rows down to what their words need."""
        size = super().sizeHint()
        return QSize(size.width(), max(_TALL, size.height()))

    def _button(self, action: Action, *, first: bool) -> Button:
        leads = action is self._todo.actions[-1]
        kind = action.kind or (("filled" if first else "outline") if leads else "plain")
        button = Button(self._theme, action.text, kind=kind, icon=action.icon, height=32)
        button.clicked.connect(lambda: self.pressed.emit(self._todo.key, action.key))
        return button


class TodoList(QWidget):
    """Rows of things to do with lines between; only the first row's leading button is filled."""

    pressed = Signal(str, str)

    def __init__(self, theme: Theme, *, leads: bool = True) -> None:
        super().__init__()
        self._theme = theme
        self._leads = leads
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)

    def render_todos(self, todos: tuple[Todo, ...]) -> None:
        """Show these rows instead of what was there."""
        clear(self._box)
        for place, todo in enumerate(todos):
            self._box.addWidget(line())
            made = TodoRow(self._theme, todo, first=self._leads and place == 0)
            made.pressed.connect(self.pressed)
            self._box.addWidget(made)
