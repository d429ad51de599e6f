"""Entries made of several parts: columns as cards to check, people by what they do, a switch."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopqun.planning.answers import Role
from shopqun.planning.questions import Value
from shopqun.ui import icons
from shopqun.ui.parts.card import row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.switch import Switch
from shopqun.ui.parts.text import Text
from shopqun.ui.planning import wording
from shopqun.ui.planning.columns import Column
from shopqun.ui.planning.entries import Line
from shopqun.ui.theme import Theme

_TALL, _BOX = 58, 24
_CHIP = {"产品": "brand", "价值": "info", "互动": "warn"}


class CheckCard(QAbstractButton):
    """One column as a card: a box to check, its name, its rhythm, and what kind it is."""

    def __init__(self, theme: Theme, column: Column) -> None:
        super().__init__()
        self._theme = theme
        self.name = column.name
        self.setCheckable(True)
        self.setText(column.name)
        self.setAccessibleDescription(wording.rhythm(column))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(_TALL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        words = QVBoxLayout()
        words.setSpacing(0)
        for text, role in ((column.name, "strong"), (wording.rhythm(column), "caption")):
            words.addWidget(_passing(Text(text, role, elide=True)))
        self._row = box = QHBoxLayout(self)
        box.setContentsMargins(12 + _BOX + 12, 6, 12, 6)
        box.addLayout(words, 1)
        chip = Chip(column.content_type, _CHIP[column.content_type])
        chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        box.addWidget(chip)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the size of its words."""
        return QSize(240, max(_TALL, self._row.sizeHint().height()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Paint the card and its box; checked is brand, with a tick."""
        on = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("brand" if on else "line"), 2 if self.hasFocus() else 1))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        check = QRectF(12, (self.height() - _BOX) / 2, _BOX, _BOX)
        painter.setPen(QPen(self._theme.colour("brand_fill" if on else "field"), 2))
        painter.setBrush(self._theme.colour("brand_fill" if on else "surface"))
        painter.drawRoundedRect(check.adjusted(1, 1, -1, -1), 4, 4)
        if on:
            icons.draw(painter, "check", check.adjusted(4, 4, -4, -4), self._theme.tokens.on_brand)
        painter.end()


class Cards(QWidget):
    """Columns to choose among, two a row; the value is the chosen names in their order."""

    edited = Signal()

    def __init__(self, theme: Theme, columns: tuple[Column, ...]) -> None:
        super().__init__()
        self.cards = [CheckCard(theme, column) for column in columns]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for place, card in enumerate(self.cards):
            card.clicked.connect(self.edited)
            grid.addWidget(card, place // 2, place % 2)
        if self.cards:
            self.setFocusProxy(self.cards[0])

    def value(self) -> Value:
        """Give the names of the chosen columns."""
        return tuple(card.name for card in self.cards if card.isChecked())

    def show_value(self, value: Value) -> None:
        """Check the named columns and no others."""
        names = value if isinstance(value, tuple) else ()
        for card in self.cards:
            card.setChecked(card.name in names)


class People(QWidget):
    """Who really does what the sample gives to its people: a line for each, side by side."""

    edited = Signal()

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__()
        self.lines: dict[str, Line] = {}
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        for name in names:
            line = Line(12)
            line.setMinimumHeight(40)
            label = wording.role_of(name)
            line.setAccessibleName(label)
            line.edited.connect(self.edited)
            self.lines[name] = line
            pair = row(Text(label, "caption", "text2"))
            pair.addWidget(line, 1)
            box.addLayout(pair, 1)
        if self.lines:
            self.setFocusProxy(next(iter(self.lines.values())))

    def value(self) -> Value:
        """Give the roles; nobody named means as the sample has it."""
        return tuple(Role(of=of, name=line.text().strip() or of) for of, line in self.lines.items())

    def show_value(self, value: Value) -> None:
        """Show who is named."""
        for role in value if isinstance(value, tuple) else ():
            if isinstance(role, Role) and role.of in self.lines and role.name != self.lines[role.of].text():
                self.lines[role.of].setText(role.name)


class OnOff(QWidget):
    """A switch; the words stand above it as the field's label."""

    edited = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.switch = Switch(theme, name)
        self.switch.clicked.connect(self.edited)
        self.setFocusProxy(self.switch)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.switch)
        box.addStretch(1)

    def value(self) -> Value:
        """Say whether it is on."""
        return self.switch.isChecked()

    def show_value(self, value: Value) -> None:
        """Switch without saying so."""
        self.switch.setChecked(bool(value))


def _passing(text: Text) -> Text:
    """Let a press on words reach the card below them."""
    text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return text
