"""A toast: what just went well, at the bottom for four seconds, with 撤销 where that is possible."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme

SHOWN_MS = 4000
_ABOVE_FOOT = 24


class Toast(QFrame):
    """One toast over a host widget, bottom centre. Never for refusals or losses."""

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._undo: Callable[[], None] | None = None
        self.setProperty("part", "toast")
        self.text = Text("", "body")
        self.button = Button(theme, QCoreApplication.translate("Toast", "撤销"), kind="text", height=32)
        self.button.clicked.connect(self._take_back)
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 8, 16, 8)
        box.setSpacing(8)
        box.addWidget(Symbol(theme, "circle-check", "ok", side=20, shape=""))
        box.addWidget(self.text)
        box.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        host.installEventFilter(self)
        self.hide()

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show a sentence; with `undo`, a button that calls it once."""
        self._undo = undo
        self.text.setText(text)
        self.button.setVisible(undo is not None)
        self.setAccessibleName(text)
        self.adjustSize()
        self._settle()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS)

    @Slot()
    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()

    def _settle(self) -> None:
        left = (self._host.width() - self.width()) // 2
        self.move(left, self._host.height() - self.height() - _ABOVE_FOOT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay bottom centre when the host changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)
