"""The empty state: an icon, one sentence, and one button that cures it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from shopqun.ui import icons
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme

_SIDE = 48


class Empty(QWidget):
    """Says why there is nothing to see; `cured` is emitted when its button is pressed."""

    cured = Signal()

    def __init__(self, theme: Theme, icon: str, sentence: str, cure: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._name = icon
        self._icon = QLabel()
        self.sentence = Text(sentence, "body", "text2", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = Button(theme, cure, kind="outline")
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 32, 24, 32)
        box.setSpacing(12)
        box.addStretch(1)
        box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self.sentence)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)
        self.button.setVisible(bool(cure))
        self.button.clicked.connect(self.cured)
        theme.changed.connect(self._draw)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        ink = self._theme.tokens.text3
        self._icon.setPixmap(icons.pixmap(self._name, _SIDE, ink, self.devicePixelRatioF()))
