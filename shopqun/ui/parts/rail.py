"""The nav rail: the places of the shop, one key each; a low window costs it its words, then its sign."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QVBoxLayout

from shopqun.ui import icons
from shopqun.ui.theme import Theme

_WIDE, _ICON, _LOW, _LOWEST = 88, 24, 664, 476
_TALL, _TALL_LOW, _TALL_LOWEST = 64, 48, 32


class PlaceButton(QToolButton):
    """One place of the rail, with a count in a red disc when there is something to do."""

    def __init__(self, theme: Theme, title: str, icon: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = icon
        self._count = 0
        self.setText(title)
        self.setProperty("part", "place")
        self.setCheckable(True)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setToolTip(title)
        self.setAccessibleName(title)
        self.set_tall(_TALL)
        self.toggled.connect(self.draw)
        theme.changed.connect(self.draw)
        self.draw()

    def set_tall(self, tall: int) -> None:
        """Become so high; only the full height has room for the words."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonIconOnly if tall < _TALL else style.ToolButtonTextUnderIcon)
        self.setFixedSize(72, tall)

    def set_count(self, count: int) -> None:
        """Show how much there is to do; none takes the disc away."""
        self._count = count
        self.setAccessibleDescription(str(count) if count else "")
        self.update()

    @Slot()
    def draw(self) -> None:
        """Draw the icon in the ink of its state."""
        tokens = self._theme.tokens
        ink = tokens.white if self.isChecked() else tokens.rail_text
        self.setIcon(QIcon(icons.icon(self._name, _ICON, ink, self.devicePixelRatioF())))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the button, then the disc over its corner."""
        super().paintEvent(event)
        if not self._count:
            return
        words = str(self._count) if self._count < 100 else "99+"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("note", bold=True, px=12))
        wide = max(20, painter.fontMetrics().horizontalAdvance(words) + 10)
        disc = QRect(self.width() - 10 - wide, 6, wide, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("badge"))
        painter.drawRoundedRect(disc, 10, 10)
        painter.setPen(self._theme.colour("white"))
        painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.end()


class Rail(QFrame):
    """The rail; places are (key, title, icon), the last one stands at the foot. `chosen(key)`; Alt+1…

    The buttons are no Qt group: that takes the Tab key from every place but the one that is open.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, places: tuple[tuple[str, str, str], ...], sign: str) -> None:
        super().__init__()
        self.setProperty("part", "rail")
        self.setFixedWidth(_WIDE)
        self._buttons: dict[str, PlaceButton] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(8, 12, 8, 12)
        self._box.setSpacing(8)
        self._logo = QLabel(sign)
        self._logo.setProperty("part", "logo")
        self._logo.setFixedSize(40, 40)
        self._logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._box.addWidget(self._logo, 0, Qt.AlignmentFlag.AlignHCenter)
        for number, (key, title, icon) in enumerate(places, start=1):
            if number == len(places):
                self._box.addStretch(1)
            button = self._buttons[key] = PlaceButton(theme, title, icon)
            button.clicked.connect(lambda _on=False, key=key: self._clicked(key))
            self._box.addWidget(button)
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.activated.connect(button.click)

    def choose(self, key: str) -> None:
        """Light the place, and no other, without saying so; raises `KeyError` for a key that is none."""
        self.button(key).setChecked(True)
        for other, button in self._buttons.items():
            if other != key:
                button.setChecked(False)

    def button(self, key: str) -> PlaceButton:
        """Give the button of a place; raises `KeyError` for a key that is none."""
        return self._buttons[key]

    def _clicked(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit(key)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Drop the words, then the sign, when the window is too low for them."""
        super().resizeEvent(event)
        low, lowest = event.size().height() < _LOW, event.size().height() < _LOWEST
        self._box.setSpacing(2 if low else 8)
        self._box.setContentsMargins(8, 4 if lowest else 12, 8, 4 if lowest else 12)
        self._logo.setHidden(lowest)
        for button in self._buttons.values():
            button.set_tall(_TALL_LOWEST if lowest else _TALL_LOW if low else _TALL)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the least size: without words and sign."""
        return QSize(_WIDE, len(self._buttons) * (_TALL_LOWEST + 2) + 8)
