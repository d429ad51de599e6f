"""The colours a poster can have, as little flags of three."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shopqun.posters.theme import Theme as Colours
from shopqun.ui.parts.card import row
from shopqun.ui.parts.text import Text, name_for_ears
from shopqun.ui.posters import wording
from shopqun.ui.theme import Theme

_WIDE, _NARROW = 58, 44


class Swatches(QWidget):
    """One flag for each theme of posters; `chosen(key)`."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, colours: tuple[Colours, ...]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._names = {each.key: each.name for each in colours}
        self._name = Text("", "caption")
        self.flags = {each.key: _Flag(theme, each) for each in colours}
        flags = QHBoxLayout()
        flags.setSpacing(8)
        for key, flag in self.flags.items():
            self._group.addButton(flag)
            flag.clicked.connect(lambda _checked=False, key=key: self._pressed(key))
            flags.addWidget(flag)
        flags.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(row(Text(wording.colours(), "strong"), 1, self._name))
        box.addLayout(flags)

    def fold(self, *, folded: bool) -> None:
        """Make the flags smaller in a narrow window."""
        for flag in self.flags.values():
            flag.setFixedWidth(_NARROW if folded else _WIDE)

    def choose(self, key: str) -> None:
        """Mark a theme without saying so."""
        self.flags[key].setChecked(True)
        self._name.setText(self._names[key])

    def _pressed(self, key: str) -> None:
        self._name.setText(self._names[key])
        self.chosen.emit(key)


class _Flag(QPushButton):
    def __init__(self, theme: Theme, colours: Colours) -> None:
        super().__init__()
        self._theme = theme
        self._stripes = (colours.brand, colours.paper, colours.accent)
        self.setCheckable(True)
        self.setFixedSize(QSize(_WIDE, 34))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        name_for_ears(self, colours.name)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        if self.isChecked():
            painter.setPen(QPen(self._theme.colour("brand"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        shape = QPainterPath()
        shape.addRoundedRect(inner, 4, 4)
        painter.save()
        painter.setClipPath(shape)
        wide = inner.width() / len(self._stripes)
        for place, colour in enumerate(self._stripes):
            painter.fillRect(
                QRectF(inner.x() + place * wide, inner.y(), wide + 1, inner.height()), QColor(colour)
            )
        painter.restore()
        painter.setPen(self._theme.colour("line"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        painter.end()
