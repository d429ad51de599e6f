"""Finding the customer at the till: a line, what fits below it, and a chip once she is found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QWidget

from shopqun.members.member import MemberLine
from shopqun.ui.parts.buttons import IconButton
from shopqun.ui.parts.card import Card, row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.till import labels
from shopqun.ui.work import Work

MOST = 6
_ROW, _WIDE = 40, 360
Find = Callable[[str, int], tuple[MemberLine, ...]]


class MemberPicker(QWidget):
    """`picked()` when a customer is chosen or taken away; `member` says who it is."""

    picked = Signal()

    def __init__(self, theme: Theme, work: Work, find: Find) -> None:
        super().__init__()
        self._work, self._find = work, find
        self._found: tuple[MemberLine, ...] = ()
        self.member: MemberLine | None = None
        self.entry = QLineEdit()
        self.entry.setPlaceholderText(labels.with_key(labels.member(), "F3"))
        self.entry.setAccessibleName(labels.member())
        self.entry.setMinimumHeight(40)
        self.entry.installEventFilter(self)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.drop = Card(padding=4)
        self.drop.setParent(self)
        self.drop.add(self.list)
        self.drop.hide()
        self._name = Text("", "strong", elide=True)
        self._tier = Chip("", "brand")
        self.cross = IconButton(theme, "x", labels.take_member_away())
        self._chip = QWidget()
        inside = row(self._tier, self.cross)
        inside.insertWidget(0, self._name, 1)
        self._chip.setLayout(inside)
        self._chip.hide()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.entry, 1)
        box.addWidget(self._chip, 1)
        self.entry.textEdited.connect(self._typed)
        self.list.itemClicked.connect(lambda _item: self._take(self.list.currentRow()))
        self.cross.clicked.connect(self._cleared)

    def set_member(self, member: MemberLine | None) -> None:
        """Put a customer here, or nobody."""
        self.member = member
        self.drop.hide()
        self.entry.clear()
        self.entry.setHidden(member is not None)
        self._chip.setVisible(member is not None)
        if member is not None:
            self._name.setText(f"{member.name}　{member.phone or member.number}")
            self._tier.show_state(member.tier, "brand")
        self.picked.emit()

    @Slot()
    def _cleared(self) -> None:
        self.set_member(None)
        self.entry.setFocus()

    @Slot(str)
    def _typed(self, text: str) -> None:
        word = text.strip()
        if not word:
            self._show(())
            return
        self._work.books(lambda: (word, self._find(word, MOST)), self._came)

    def _came(self, found: tuple[str, tuple[MemberLine, ...]]) -> None:
        word, lines = found
        if word == self.entry.text().strip():
            self._show(lines, asked=True)

    def _show(self, lines: tuple[MemberLine, ...], *, asked: bool = False) -> None:
        self._found = lines
        self.list.clear()
        words = [f"{line.name}　{line.wechat}　{line.phone or line.number}" for line in lines]
        self.list.addItems(words or [labels.no_member_found()])
        self.drop.hide()
        if asked:
            self._place(max(len(lines), 1))
        if lines:
            self.list.setCurrentRow(0)

    def _place(self, rows: int) -> None:
        over = self.window()
        self.drop.setParent(over)
        below = self.entry.mapTo(over, QPoint(0, self.entry.height() + 2))
        self.drop.setGeometry(below.x(), below.y(), max(self.entry.width(), _WIDE), rows * _ROW + 12)
        for place in range(self.list.count()):
            self.list.item(place).setSizeHint(QSize(0, _ROW))
        self.drop.show()
        self.drop.raise_()

    def _take(self, place: int) -> None:
        if 0 <= place < len(self._found):
            self.set_member(self._found[place])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Move in the list with the arrows, take with Enter, close with Esc or when the keys go elsewhere."""
        if watched is self.entry and event.type() == QEvent.Type.FocusOut:
            self.drop.hide()
        if watched is self.entry and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key) -> bool:
        if self.drop.isHidden():
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(key)
        if step is not None:
            self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self.list.currentRow())
        elif key == Qt.Key.Key_Escape:
            self.drop.hide()
        else:
            return False
        return True
