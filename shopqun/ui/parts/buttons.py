"""Buttons: filled, outline, plain, text or danger, in four heights, with an icon that follows the theme."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy

from shopqun.ui import icons
from shopqun.ui.parts.text import name_for_ears
from shopqun.ui.theme import Theme, mark

_INK = {"filled": "on_brand", "outline": "brand", "text": "brand", "danger": "bad"}
_GAP = 4


class Button(QPushButton):
    """A button that says its verb.

    `kind`: plain, outline, filled (never two in one region), text, danger. `height`: 32, 40, 56 or 72.
    """

    def __init__(
        self, theme: Theme, text: str, *, kind: str = "plain", icon: str = "", height: int = 40
    ) -> None:
        super().__init__(text)
        self._theme = theme
        self._icon = icon
        self._tall = height
        self.setProperty("kind", kind)
        self.setProperty("tall", str(height))
        self.setMinimumHeight(height)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._draw_icon)
        self._draw_icon()

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Change the verb; an icon keeps its distance from it."""
        super().setText(text)
        self._draw_icon()

    def set_kind(self, kind: str) -> None:
        """Change how much the button asks to be pressed."""
        mark(self, "kind", kind)
        self._draw_icon()

    def set_icon(self, icon: str) -> None:
        """Change the icon by its Lucide name; an empty one takes it away."""
        self._icon = icon
        self._draw_icon()

    @Slot()
    def _draw_icon(self) -> None:
        if not self._icon:
            self.setIcon(QIcon())
            return
        side = 16 if self._tall <= 40 else 20 if self._tall == 56 else 24
        side = round(side * self._theme.size / 100) if self.text() else side
        gap = _GAP if self.text() else 0
        ink = getattr(self._theme.tokens, _INK.get(str(self.property("kind")), "text"))
        self.setIcon(icons.icon(self._icon, side, ink, self.devicePixelRatioF(), gap))
        self.setIconSize(QSize(side + gap, side))


class IconButton(Button):
    """A square button with an icon alone: only for close, plus, minus and arrows; `name` is spoken."""

    def __init__(self, theme: Theme, icon: str, name: str, *, height: int = 32) -> None:
        super().__init__(theme, "", kind="bare", icon=icon, height=height)
        self.setFixedSize(height, height)
        name_for_ears(self, name)
