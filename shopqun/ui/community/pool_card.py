"""The next group at the door, and the posters out there whose code goes: each printed again by one press."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopqun.community.group import Group
from shopqun.community.overview import GroupOnBoard
from shopqun.prints.record import Hanging
from shopqun.ui.community import wording_pool as wording
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, column, line, row
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme


class PoolCard(Card):
    """`make_poster(kind, id)` prints again, `heir_asked(name)` registers the next group."""

    make_poster = Signal(str, str)
    heir_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(QCoreApplication.translate("Pool", "下一个群和外面的海报"))
        self._theme = theme
        self._next: Group | None = None
        self._heir = ""
        self.words = Text("", "body", wrap=True)
        self.act = Button(theme, "", kind="outline", height=32)
        self.rows: tuple[Button, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.out_there = Text("", "caption", wrap=True)
        both = row()
        both.addWidget(self.words, 1)
        both.addWidget(self.act)
        self.body.addLayout(both)
        self.add(line(), self.out_there)
        self.body.addLayout(self._list)
        self.act.clicked.connect(self._act)

    def show_board(self, board: GroupOnBoard, today: date) -> None:
        """Show what follows a group, and which sheets carry a code that goes or is gone."""
        self._next, self._heir = board.next_group, board.heir
        self.words.setText(wording.follows(board))
        self.act.setText(wording.act(board))
        going = wording.going(board.hanging, today)
        self.out_there.setText(wording.out_there(len(board.hanging), sum(times for _, times in going)))
        clear(self._list)
        made = [self._row(sheet, times, today) for sheet, times in going]
        self.rows = tuple(button for _, button in made)
        for widget, _ in made:
            self._list.addWidget(line())
            self._list.addWidget(widget)

    def _row(self, sheet: Hanging, times: int, today: date) -> tuple[QWidget, Button]:
        widget = QWidget()
        again = Button(self._theme, QCoreApplication.translate("Pool", "重印"), icon="printer", height=32)
        again.clicked.connect(lambda: self.make_poster.emit(sheet.kind, sheet.about))
        words = column(Text(wording.sheet(sheet, times), "strong", elide=True), spacing=2)
        words.addWidget(Text(wording.since(sheet, today), "caption", elide=True))
        box = QHBoxLayout(widget)
        box.setContentsMargins(0, 8, 0, 8)
        box.addLayout(words, 1)
        box.addWidget(again)
        return widget, again

    @Slot()
    def _act(self) -> None:
        if self._next is not None:
            self.make_poster.emit("group", self._next.id)
        else:
            self.heir_asked.emit(self._heir)
