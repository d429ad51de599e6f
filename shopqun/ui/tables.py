"""Tables: frozen rows handed in, columns described by values, pages asked for when the end comes in sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView

from shopqun.ui.parts.bar import Segment
from shopqun.ui.parts.cells import BOLD, CHIP, NOTE, SEGMENTS, TONE, Cells
from shopqun.ui.theme import Theme
from shopqun.ui.widths import Wish, shared_out, wish_of

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
SORT = Qt.ItemDataRole.UserRole + 20
"""The role of what a cell is sorted by."""
_MEASURED = 40
"""So many rows say how wide a column's words are."""


@dataclass(frozen=True)  # slots would forbid `Column[Guest](...)` on Python 3.11
class Column(Generic[Row]):
    """One column: its title, how a row's text is made, and what else its cells show.

    `right` is for numbers. `sort` gives what to sort by (None: not sortable). `chip` gives a chip's kind (""
    for plain text), `tone` a colour token ("" for ink), `note` a second line, `bar` segments and their whole.
    `width` is in pixels at 100 %; 0 is a name's column, which takes what is left (see `ui/widths.py`).
    """

    title: str
    text: Callable[[Row], str]
    right: bool = False
    bold: bool = False
    width: int = 0
    sort: Callable[[Row], Any] | None = None
    chip: Callable[[Row], str] | None = None
    tone: Callable[[Row], str] | None = None
    note: Callable[[Row], str] | None = None
    bar: Callable[[Row], tuple[tuple[Segment, ...], int]] | None = None


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows of frozen values. `wants_more(have)` asks for the next page once; `append` brings it."""

    wants_more = Signal(int)
    sort_asked = Signal(int, bool)

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._rows: list[Row] = []
        self._more = False
        self._asking = False
        self._sorted: tuple[int, bool] | None = None

    def _arrow(self, section: int) -> str:
        if self._sorted is None or self._sorted[0] != section:
            return ""
        return " ↓" if self._sorted[1] else " ↑"

    def show_rows(self, rows: Sequence[Row], *, more: bool = False) -> None:
        """Show these rows instead of the old ones; `more` says that there are further pages.

        Rows that are all here are put into the order the head shows; pages come in that order already.
        """
        self.beginResetModel()
        self._rows = list(rows)
        if self._sorted is not None and not more:
            column, down = self._sorted
            self._rows.sort(key=self._columns[column].sort, reverse=down)
        self._more, self._asking = more, False
        self.endResetModel()

    def append(self, rows: Sequence[Row], *, more: bool = False) -> None:
        """Put the next page below."""
        self._more, self._asking = more, False
        if rows:
            have = len(self._rows)
            self.beginInsertRows(QModelIndex(), have, have + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def row_at(self, place: int) -> Row:
        """Give the row value at a place; raises `IndexError` beyond the end."""
        return self._rows[place]

    def place_of(self, wanted: Callable[[Row], bool]) -> int | None:
        """Give the place of the first row that fits."""
        return next((place for place, row in enumerate(self._rows) if wanted(row)), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Give the number of rows that are here."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Give the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Say whether a further page may be asked for: not while one is under way."""
        return not parent.isValid() and self._more and not self._asking

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        """Ask for the next page, once."""
        if self.canFetchMore(parent):
            self._asking = True
            self.wants_more.emit(len(self._rows))

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give the titles and how they stand."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title + self._arrow(section)
        return _stand(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what one cell shows; the delegate asks for chip, tone, note and bar by their own roles."""
        if not index.isValid():
            return None
        column, row = self._columns[index.column()], self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _stand(column)
        if role == BOLD:
            return column.bold
        asked = {
            CHIP: column.chip,
            TONE: column.tone,
            NOTE: column.note,
            SEGMENTS: column.bar,
            SORT: column.sort,
        }
        tell = asked.get(role)
        return None if tell is None else tell(row)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort what is here, when all is here; else ask the screen for the first page in that order."""
        if not 0 <= column < len(self._columns) or (key := self._columns[column].sort) is None:
            return
        down = order == Qt.SortOrder.DescendingOrder
        self._sorted = (column, down)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        if self._more:
            self.sort_asked.emit(column, down)
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        held = [self._rows[index.row()] for index in old]
        self._rows.sort(key=key, reverse=down)
        places = {id(row): place for place, row in enumerate(self._rows)}
        new = [self.index(places[id(row)], index.column()) for row, index in zip(held, old, strict=True)]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()


def _stand(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class Table(QTableView):
    """The view: `chosen(row)` when a row is selected, `opened(row)` on Enter or a double click.

    The model is `table.rows`: connect its `wants_more` and `sort_asked` where lists are long.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, theme: Theme, columns: Sequence[Column[Any]], *, row_height: int = 44) -> None:
        super().__init__()
        self._theme, self._columns = theme, tuple(columns)
        self.rows: RowsModel[Any] = RowsModel(columns)
        self.setModel(self.rows)
        self.setItemDelegate(Cells(theme, self))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_head(columns)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.selectionModel().currentRowChanged.connect(self._current)
        self.doubleClicked.connect(self._open)
        self.rows.modelReset.connect(self._share)
        theme.changed.connect(self._share)

    def _set_head(self, columns: Sequence[Column[Any]]) -> None:
        head = self.horizontalHeader()
        head.setFixedHeight(36)
        head.setHighlightSections(False)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(any(column.sort for column in columns))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setResizeContentsPrecision(_MEASURED)

    @Slot()
    def _share(self) -> None:
        """Give the columns that are shown the room there is."""
        shown = [place for place in range(len(self._columns)) if not self.isColumnHidden(place)]
        wishes = [self._wish(self._columns[place], self._words_of(place)) for place in shown]
        for place, width in zip(shown, shared_out(wishes, self.viewport().width()), strict=True):
            self.setColumnWidth(place, width)

    def _wish(self, column: Column[Any], words: int) -> Wish:
        whole = column.right or column.chip is not None
        return wish_of(column.width, words, max(self._theme.size, 100), whole=whole)

    def _words_of(self, place: int) -> int:
        """Give the pixels that the words of a column need, its title among them."""
        return max(self.sizeHintForColumn(place), self.horizontalHeader().sectionSizeHint(place))

    def setColumnHidden(self, column: int, hide: bool) -> None:  # noqa: N802 - Qt's name
        """Hide a column or show it again; the others share its room."""
        if hide != self.isColumnHidden(column):
            super().setColumnHidden(column, hide)
            self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the room anew."""
        super().resizeEvent(event)
        self._share()

    def choose(self, wanted: Callable[[Any], bool]) -> None:
        """Select the first row that fits, if it is here."""
        if (place := self.rows.place_of(wanted)) is not None:
            self.selectRow(place)

    @Slot(QModelIndex, QModelIndex)
    def _current(self, now: QModelIndex, before: QModelIndex) -> None:  # noqa: ARG002 - Qt's signature
        if now.isValid():
            self.chosen.emit(self.rows.row_at(now.row()))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows.row_at(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the row on Enter; leave Esc to whoever stands around the table."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
