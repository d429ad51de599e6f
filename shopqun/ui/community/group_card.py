"""One group as a card: its name, how full it is, how its code stands; a press chooses it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from shopqun.community.overview import GroupOnBoard
from shopqun.ui.community import wording
from shopqun.ui.parts.bar import Bar, Segment
from shopqun.ui.parts.card import Card, row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme

_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class GroupCard(Card):
    """Shows one group; `chosen(id)` on a press, Enter or the space bar."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, board: GroupOnBoard, today: date) -> None:
        super().__init__()
        group = board.group
        self.group_id = group.id
        words, kind = wording.state(board, today)
        name = Text(group.name, "section", elide=True)
        name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        name.setMinimumWidth(120)
        self.state = Chip(words, kind)
        self.body.addLayout(row(name, Chip(wording.group_type(group.type), "brand"), 1, self.state))
        self.body.addLayout(self._fill(theme, board))
        self.body.addLayout(
            row(
                Text(wording.code_line(board, today), "caption"),
                1,
                Text(wording.season(board, today), "caption"),
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{group.name} {words}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _fill(self, theme: Theme, board: GroupOnBoard) -> QHBoxLayout:
        number, tail = wording.people(board.group)
        count = board.group.count or 0
        bar = Bar(theme, height=12)
        tone = "bad" if board.group.full_by_scan else "warn_fill" if board.group.nearly_full else "c1"
        bar.show_segments((Segment(count, tone),), board.group.capacity, f"{number} {tail}")
        said = row(Text(number, "figure"), Text(tail, "body", "text2"), spacing=4)
        if board.group.count is None:
            said.addWidget(Text(QCoreApplication.translate("Groups", "还没数过"), "note"))
        both = row(spacing=16)
        both.addLayout(said)
        both.addWidget(bar, 1)
        return both

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the group."""
        super().mousePressEvent(event)
        self.chosen.emit(self.group_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the group from the keyboard."""
        if event.key() in _KEYS:
            self.chosen.emit(self.group_id)
        else:
            super().keyPressEvent(event)
