"""A page that fills the window, and scrolls where the window is smaller than the least its parts need."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Filling(QScrollArea):
    """Holds a page with lists that scroll inside: it is as large as the window or as it must be."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        page.setProperty("part", "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(page)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Settle anew when the parts of the page need another room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Settle in the new room."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        """Give the page its size; a bar that is needed takes its room, and may make the other needed."""
        page, room = self._page, self.maximumViewportSize()
        least = page.minimumSizeHint().expandedTo(page.minimumSize())
        bar = self.verticalScrollBar().sizeHint().width()
        wide = least.width() > room.width()
        tall = least.height() > room.height() - bar * wide
        wide = least.width() > room.width() - bar * tall
        page.resize(least.expandedTo(room - QSize(bar * tall, bar * wide)))
