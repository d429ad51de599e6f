"""The focus ring: two pixels of brand, two pixels outside whatever button has the keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from shopqun.ui.theme import Theme

_OUT = 4


class _Ring(QWidget):
    """The ring itself, laid over the parent of a button."""

    def __init__(self, theme: Theme, around: QWidget, over: QWidget) -> None:
        super().__init__(over)
        self._theme = theme
        self._around = around
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around.installEventFilter(self)
        self._settle()
        self.show()

    def _settle(self) -> None:
        self.setGeometry(self._around.geometry().adjusted(-_OUT, -_OUT, _OUT, _OUT))
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the button when it moves."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._settle()
        elif event.type() == QEvent.Type.Hide:
            self.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Paint the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("brand"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)
        painter.end()


class FocusRing(QObject):
    """Shows the ring around the button that got the keys other than by a press of the mouse.

    It goes with its window: the one before a change of language must not draw a second ring.
    """

    def __init__(self, theme: Theme, app: QApplication, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._moved)

    @property
    def shown(self) -> bool:
        """Say whether a ring is on the screen."""
        return self._ring is not None and isValid(self._ring) and not self._ring.isHidden()

    @Slot(QWidget, QWidget)
    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:  # noqa: ARG002 - Qt's signature
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        over = new.parentWidget() if isinstance(new, QAbstractButton) and not by_mouse else None
        if new is not None and over is not None:
            self._ring = _Ring(self._theme, new, over)
