"""The gallery: one thumbnail for each kind of poster."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from shopqun.ui import icons
from shopqun.ui.parts.text import Text
from shopqun.ui.posters import wording
from shopqun.ui.theme import Theme

WIDE = 216
THUMB_WIDE, _THUMB_TALL = 72, 102
_NARROW = 124


class Gallery(QFrame):
    """Kinds as pictures, two in a row; `chosen(kind)` when one is pressed."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "side")
        self.setFixedWidth(WIDE)
        self._group = QButtonGroup(self)
        self.thumbs = {kind: _Thumb(theme, wording.kind(kind)) for kind in wording.KINDS}
        grid = QGridLayout()
        grid.setSpacing(8)
        for kind, thumb in self.thumbs.items():
            self._group.addButton(thumb)
            thumb.clicked.connect(lambda _checked=False, kind=kind: self.chosen.emit(kind))
        self._grid = grid
        self._columns = 0
        self._arrange(2)
        inside = QWidget()
        inside.setProperty("part", "panel")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 0, 12, 12)
        column.addLayout(grid)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setProperty("part", "panel")
        self._scroll.setWidget(inside)
        title = Text(wording.which(), "section")
        title.setContentsMargins(12, 0, 0, 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 16, 0, 0)
        box.setSpacing(12)
        box.addWidget(title)
        box.addWidget(self._scroll, 1)

    def fold(self, *, folded: bool) -> None:
        """Stand in one column in a narrow window."""
        self.setFixedWidth(_NARROW if folded else WIDE)
        self._arrange(1 if folded else 2)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, thumb in enumerate(self.thumbs.values()):
            self._grid.addWidget(thumb, place // columns, place % columns)

    def choose(self, kind: str) -> None:
        """Mark a kind without saying so."""
        self.thumbs[kind].setChecked(True)
        self._scroll.ensureWidgetVisible(self.thumbs[kind], 0, 8)

    def show_picture(self, kind: str, picture: QImage) -> None:
        """Show how a kind looks now; an empty picture shows an icon."""
        self.thumbs[kind].show_picture(picture)


class _Thumb(QPushButton):
    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._picture = QImage()
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_picture(self, picture: QImage) -> None:
        self._picture = picture
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize((WIDE - 48) // 2, _THUMB_TALL + self._theme.px("caption") + 28)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize((WIDE - 48) // 2, 64)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        chosen = self.isChecked()
        if chosen:
            painter.setPen(QPen(self._theme.colour("brand"), 2))
            painter.setBrush(self._theme.colour("tint"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        words = self._theme.px("caption") + 12
        tall = min(_THUMB_TALL, self.height() - words - 12)
        wide = max(tall, 1) * THUMB_WIDE / _THUMB_TALL
        box = QRectF((self.width() - wide) / 2, 8, wide, tall)
        self._paint_picture(painter, box)
        painter.setFont(self._theme.font("caption", bold=chosen))
        painter.setPen(self._theme.colour("brand" if chosen else "text"))
        foot = QRectF(0, box.bottom() + 2, self.width(), words)
        name = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, self.width() - 4)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignCenter), name)
        painter.end()

    def _paint_picture(self, painter: QPainter, box: QRectF) -> None:
        if self._picture.isNull():
            painter.setPen(self._theme.colour("line"))
            painter.setBrush(self._theme.colour("well"))
            painter.drawRect(box)
            side = 28
            middle = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
            icons.draw(painter, "image", middle, self._theme.tokens.text3)
            return
        painter.drawImage(box, self._picture)
        painter.setPen(self._theme.colour("line"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
