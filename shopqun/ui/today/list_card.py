"""The list of things to do: at most seven, the rest behind one press, and what can wait below it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopqun.calendar.service import Today
from shopqun.calendar.task import TaskState
from shopqun.calendar.todo import Todo, TodoKind, Urgency
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, line, row
from shopqun.ui.parts.empty import Empty
from shopqun.ui.parts.todo import Todo as Row
from shopqun.ui.parts.todo import TodoList
from shopqun.ui.theme import Theme
from shopqun.ui.today import wording
from shopqun.ui.today.wording_rows import row as row_of

MOST = 7
_HAS_ITS_OWN_CARD = TodoKind.BACKUP


class ListCards(QWidget):
    """Two cards of things to do; `pressed(todo key, action key)`."""

    pressed = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rows: tuple[tuple[Row, ...], tuple[Row, ...]] = ((), ())
        self._whole = False
        self._first = Card(wording.to_do(0), wording.in_order(), flush=True)
        self._list = TodoList(theme)
        self._empty = Empty(theme, "circle-check", wording.nothing_left())
        self._more = Button(theme, "", kind="text", height=32)
        self._more.clicked.connect(self._show_whole)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(4)
        foot.addWidget(line())
        foot.addLayout(row(1, self._more, 1))
        foot.addSpacing(4)
        self._first.add(self._list, self._empty, self._foot)
        self._spare = Card(wording.spare(0), " ", flush=True)
        self._spare_list = TodoList(theme, leads=False)
        self._spare.add(self._spare_list)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        box.addWidget(self._first)
        box.addWidget(self._spare)
        self._list.pressed.connect(self.pressed)
        self._spare_list.pressed.connect(self.pressed)
        self._render()

    @property
    def count(self) -> int:
        """Give how much the first card says there is to do."""
        return len(self._rows[0])

    def show_todos(self, seen: Today) -> None:
        """Show what there is to do; what stands there already is left alone, so that keys stay."""
        listed = [todo for todo in seen.todos if todo.kind is not _HAS_ITS_OWN_CARD]
        rows = _rows(listed, seen, spare=False), _rows(listed, seen, spare=True)
        done = sum(task.state is TaskState.DONE for task in seen.facts.tasks)
        self._first.set_heading(wording.to_do(len(rows[0])), wording.done_today(done) or wording.in_order())
        if rows != self._rows:
            self._rows = rows
            self._render()
        self._empty.setVisible(not rows[0])

    @Slot()
    def _show_whole(self) -> None:
        self._whole = True
        self._render()

    def _render(self) -> None:
        first, spare = self._rows
        shown = first if self._whole else first[:MOST]
        self._list.render_todos(shown)
        self._more.setText(wording.more(len(first) - len(shown)))
        self._foot.setVisible(len(first) > len(shown))
        self._spare.set_heading(wording.spare(len(spare)))
        self._spare.setVisible(bool(spare))
        self._spare_list.render_todos(spare)


def _rows(todos: list[Todo], seen: Today, *, spare: bool) -> tuple[Row, ...]:
    return tuple(row_of(todo, seen) for todo in todos if (todo.urgency is Urgency.SPARE) is spare)
