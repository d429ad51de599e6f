"""The rows of the list: answers under the names of their groups, painted at the owner's size."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from shopqun.finding.ranking import Group
from shopqun.ui import icons
from shopqun.ui.finding import wording
from shopqun.ui.finding.entry import Entry
from shopqun.ui.parts.cells import paint_chip
from shopqun.ui.theme import Theme

_ENTRY = Qt.ItemDataRole.UserRole
_ROW, _HEAD = 40, 28
_EDGE, _ICON, _GAP = 12, 20, 12
_Index = QModelIndex | QPersistentModelIndex


class Rows(QListWidget):
    """The list; the keys stay in the search box, which moves the chosen row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setItemDelegate(_Painter(theme, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(wording.answers())

    def show_entries(self, entries: Sequence[Entry], *, first: bool) -> None:
        """Show these rows under their groups, the first one chosen where `first`."""
        self.clear()
        group: Group | None = None
        for entry in entries:
            if entry.group is not group:
                group = entry.group
                self._put(wording.title(group), None)
            self._put(entry.spoken, entry)
        if first:
            self.step(1)

    def _put(self, words: str, entry: Entry | None) -> None:
        item = QListWidgetItem(words)
        item.setData(_ENTRY, entry)
        if entry is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)

    def entry_at(self, row: int) -> Entry | None:
        """Give the answer in a row; None for the name of a group."""
        item = self.item(row) if 0 <= row < self.count() else None
        return None if item is None else cast("Entry | None", item.data(_ENTRY))

    @property
    def chosen(self) -> Entry | None:
        """Give the chosen answer."""
        return self.entry_at(self.currentRow())

    def step(self, way: int) -> None:
        """Choose the next answer below (1) or above (-1); past an end it begins at the other."""
        rows = [row for row in range(self.count()) if self.entry_at(row) is not None]
        if not rows:
            return
        here = self.currentRow()
        after = [row for row in rows[::way] if (row - here) * way > 0] if here >= 0 else []
        self.setCurrentRow((after or rows[::way])[0])
        if self.currentRow() == rows[0]:
            self.scrollToTop()

    @property
    def wanted_height(self) -> int:
        """Give the height that shows every row."""
        return sum(self.sizeHintForRow(row) for row in range(self.count()))


class _Painter(QStyledItemDelegate):
    """Paints the name of a group, or an answer: icon, title, note, and its chip or key at the right."""

    def __init__(self, theme: Theme, rows: Rows) -> None:
        super().__init__(rows)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002, N802 - Qt's
        """Give the height of a row at the owner's size."""
        usual = _HEAD if index.data(_ENTRY) is None else _ROW
        return QSize(0, usual * max(self._theme.size, 100) // 100)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole: QRect = option.rect
        entry = index.data(_ENTRY)
        if entry is None:
            painter.setFont(self._theme.font("note"))
            box = whole.adjusted(_EDGE, 0, -_EDGE, -4)
            self._words(painter, box, str(index.data()), "text2", Qt.AlignmentFlag.AlignBottom)
        else:
            state: QStyle.StateFlag = option.state
            self._answer(painter, whole, entry, chosen=bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _answer(self, painter: QPainter, whole: QRect, entry: Entry, *, chosen: bool) -> None:
        if chosen:
            painter.fillRect(whole, self._theme.colour("tint"))
            painter.fillRect(QRect(whole.x(), whole.y(), 3, whole.height()), self._theme.colour("brand"))
        box = whole.adjusted(_EDGE, 0, -_EDGE, 0)
        place = QRectF(box.x(), box.center().y() - _ICON / 2 + 0.5, _ICON, _ICON)
        tokens = self._theme.tokens
        icons.draw(painter, entry.icon, place, tokens.brand if chosen else tokens.text2)
        box.setLeft(box.left() + _ICON + _GAP)
        box.setRight(self._right(painter, box, entry) - _GAP)
        painter.setFont(self._theme.font("body", bold=True))
        wide = min(QFontMetrics(painter.font()).horizontalAdvance(entry.title) + 1, box.width())
        self._words(painter, QRect(box.x(), box.y(), wide, box.height()), entry.title, "text")
        box.setLeft(box.left() + wide + _GAP)
        painter.setFont(self._theme.font("caption"))
        self._words(painter, box, entry.note, "text2")

    def _right(self, painter: QPainter, box: QRect, entry: Entry) -> int:
        """Paint the chip or the key at the right end; give where it begins."""
        words, kind = (entry.key, "plain") if entry.key else entry.chip
        if not words:
            return box.right()
        painter.setFont(self._theme.font("note"))
        wide = QFontMetrics(painter.font()).horizontalAdvance(words) + 20
        place = QRect(box.right() - wide, box.y(), wide, box.height())
        paint_chip(painter, place, words, kind, self._theme)
        return place.x()

    def _words(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        tone: str,
        stand: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        painter.setPen(self._theme.colour(tone))
        shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(stand | Qt.AlignmentFlag.AlignLeft), shown)
