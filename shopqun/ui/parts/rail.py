"""The nav rail: the places of the shop, one key each; drops its words when the window is low."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QToolButton, QVBoxLayout

from shopqun.ui import icons
from shopqun.ui.theme import Theme

_WIDE, _ICON, _LOW = 88, 24, 664


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
        self.set_low(low=False)
        self.toggled.connect(self.draw)
        theme.changed.connect(self.draw)
        self.draw()

    def set_low(self, *, low: bool) -> None:
        """Drop or show the words."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonIconOnly if low else style.ToolButtonTextUnderIcon)
        self.setFixedSize(72, 48 if low else 64)

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
    """The rail; places are (key, title, icon), the last one stands at the foot. `chosen(key)`; Alt+1…"""

    chosen = Signal(str)

    def __init__(self, theme: Theme, places: tuple[tuple[str, str, str], ...], sign: str) -> None:
        super().__init__()
        self.setProperty("part", "rail")
        self.setFixedWidth(_WIDE)
        self._keys = [key for key, _, _ in places]
        self._group = QButtonGroup(self)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(8, 12, 8, 12)
        self._box.setSpacing(8)
        logo = QLabel(sign)
        logo.setProperty("part", "logo")
        logo.setFixedSize(40, 40)
        logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._box.addWidget(logo, 0, Qt.AlignmentFlag.AlignHCenter)
        self._box.addSpacing(4)
        for number, (_, title, icon) in enumerate(places):
            if number == len(places) - 1:
                self._box.addStretch(1)
            button = PlaceButton(theme, title, icon)
            self._group.addButton(button, number)
            self._box.addWidget(button)
            shortcut = QShortcut(QKeySequence(f"Alt+{number + 1}"), self)
            shortcut.activated.connect(button.click)
        self._group.idClicked.connect(self._clicked)

    def choose(self, key: str) -> None:
        """Light the place without saying so; raises `ValueError` for a key that is none."""
        self.button(key).setChecked(True)

    def button(self, key: str) -> PlaceButton:
        """Give the button of a place; raises `ValueError` for a key that is none."""
        found = self._group.button(self._keys.index(key))
        if not isinstance(found, PlaceButton):  # pragma: no cover - the group holds nothing else
            raise TypeError(key)
        return found

    def _clicked(self, number: int) -> None:
        self.chosen.emit(self._keys[number])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Drop the words when the window is too low for them."""
        super().resizeEvent(event)
        low = event.size().height() < _LOW
        self._box.setSpacing(2 if low else 8)
        for key in self._keys:
            self.button(key).set_low(low=low)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the least size: without words."""
        return QSize(_WIDE, 12 + 40 + len(self._keys) * 50 + 24)
