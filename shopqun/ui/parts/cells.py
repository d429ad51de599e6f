"""The one delegate of all tables: text, chip, second line, bar, the tinted row and the line below it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from shopqun.ui.parts.bar import Segment, paint_bar
from shopqun.ui.theme import Theme

CHIP = Qt.ItemDataRole.UserRole + 1
TONE = Qt.ItemDataRole.UserRole + 2
NOTE = Qt.ItemDataRole.UserRole + 3
SEGMENTS = Qt.ItemDataRole.UserRole + 4
BOLD = Qt.ItemDataRole.UserRole + 5
_EDGE = 12
_CHIP_EDGES = 20
_GROUND = {
    "ok": ("ok_tint", "ok"),
    "warn": ("warn_tint", "warn"),
    "bad": ("bad_tint", "bad"),
    "info": ("info_tint", "info"),
    "brand": ("tint", "brand"),
    "solid": ("brand_fill", "on_brand"),
}


class Cells(QStyledItemDelegate):
    """Paints cells from the roles above; an unknown chip kind is a plain one."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        self._ground(painter, whole, selected=selected, first=index.column() == 0)
        box = whole.adjusted(_EDGE, 0, -_EDGE, -1)
        chip = index.data(CHIP)
        if chip:
            paint_chip(painter, box, str(index.data()), str(chip), self._theme)
        elif (bar := index.data(SEGMENTS)) is not None:
            self._bar(painter, box, bar, str(index.data()))
        else:
            self._words(painter, box, index)
        painter.restore()

    def sizeHint(  # noqa: N802 - Qt's name
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Give the size at which the words of a cell are shown whole."""
        chip, bar = index.data(CHIP), index.data(SEGMENTS) is not None
        bold = bool(index.data(BOLD))
        first = self._theme.font("note") if chip or bar else self._theme.font("body", bold=bold)
        words = QFontMetrics(first).horizontalAdvance(str(index.data()))
        note = QFontMetrics(self._theme.font("caption")).horizontalAdvance(str(index.data(NOTE) or ""))
        edges = 2 * _EDGE + (_CHIP_EDGES if chip else 0)
        return QSize(max(words, note) + edges + 1, option.rect.height())

    def _ground(self, painter: QPainter, whole: QRect, *, selected: bool, first: bool) -> None:
        painter.fillRect(whole, self._theme.colour("tint" if selected else "surface"))
        painter.fillRect(whole.adjusted(0, whole.height() - 1, 0, 0), self._theme.colour("line"))
        if selected and first:
            painter.fillRect(QRect(whole.x(), whole.y(), 3, whole.height()), self._theme.colour("brand"))

    def _words(self, painter: QPainter, box: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        stand = index.data(Qt.ItemDataRole.TextAlignmentRole)
        note = index.data(NOTE)
        top = box.adjusted(0, 0, 0, -box.height() // 2 + 4) if note else box
        low = Qt.AlignmentFlag.AlignBottom if note else Qt.AlignmentFlag.AlignVCenter
        side = (
            Qt.AlignmentFlag.AlignRight if stand & Qt.AlignmentFlag.AlignRight else Qt.AlignmentFlag.AlignLeft
        )
        painter.setFont(self._theme.font("body", bold=bool(index.data(BOLD))))
        self._cut(painter, top, str(index.data()), side | low, str(index.data(TONE) or "text"))
        if note:
            painter.setFont(self._theme.font("caption"))
            below = box.adjusted(0, box.height() // 2 + 4, 0, 0)
            self._cut(painter, below, str(note), side | Qt.AlignmentFlag.AlignTop, "text2")

    def _cut(self, painter: QPainter, box: QRect, text: str, stand: Qt.AlignmentFlag, tone: str) -> None:
        painter.setPen(self._theme.colour(tone))
        shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(stand), shown)

    def _bar(self, painter: QPainter, box: QRect, bar: tuple[tuple[Segment, ...], int], text: str) -> None:
        segments, whole = bar
        top = box.center().y() - (16 if text else 8)
        paint_bar(painter, QRectF(box.x(), top, box.width(), 16), segments, whole, self._theme)
        painter.setFont(self._theme.font("note"))
        below = QRect(box.x(), top + 20, box.width(), 18)
        self._cut(painter, below, text, Qt.AlignmentFlag.AlignVCenter, "text2")


def paint_chip(painter: QPainter, box: QRect, text: str, kind: str, theme: Theme) -> None:
    """Paint a chip at the left of a box, in its middle; an unknown kind is a plain one."""
    ground, ink = _GROUND.get(kind, ("well", "text2"))
    painter.setFont(theme.font("note"))
    metrics = QFontMetrics(painter.font())
    wide = min(metrics.horizontalAdvance(text) + _CHIP_EDGES, box.width())
    place = QRectF(box.x() + 0.5, box.center().y() - 11.5, wide, 24)
    painter.setPen(theme.colour("line" if ground == "well" else ground))
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(place, 12, 12)
    inside = place.toRect().adjusted(10, 0, -8, 0)
    painter.setPen(theme.colour(ink))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
    painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter), shown)
