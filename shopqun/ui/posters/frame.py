"""How the studio stands: kinds at the left, the paper in the middle, words and ways out at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shopqun.ui.parts.empty import Empty
from shopqun.ui.posters.gallery import Gallery
from shopqun.ui.posters.inspector import Inspector
from shopqun.ui.posters.preview import Preview
from shopqun.ui.posters.toolbar import Toolbar
from shopqun.ui.theme import Theme

_NARROW, _LEAST_WIDE, _LEAST_TALL = 1050, 800, 400


class StudioFrame(QWidget):
    """The parts of the studio in their places; the gallery and the panel fold in a narrow window.

    A photo may be dropped anywhere, for the poster that is shown.
    """

    def __init__(self, theme: Theme, inspector: Inspector) -> None:
        super().__init__()
        self._theme = theme
        self.gallery = Gallery(theme)
        self.toolbar = Toolbar(theme)
        self.preview = Preview(theme)
        self.nothing = Empty(theme, "image", " ", " ")
        self.inspector = inspector
        self._middle = QStackedWidget()
        easel = QWidget()
        column = QVBoxLayout(easel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.preview, 1)
        self._middle.addWidget(easel)
        self._middle.addWidget(self.nothing)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.gallery)
        box.addWidget(self._middle, 1)
        box.addWidget(self.inspector)
        self.setAcceptDrops(True)
        theme.changed.connect(self._fold)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take a photo that is dragged over a poster that can show one."""
        data = event.mimeData()
        if not self.inspector.photo.isHidden() and (data.hasUrls() or data.hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Put the photo that was dropped on the poster."""
        if self.inspector.photo.zone.take(event.mimeData()):
            event.acceptProposedAction()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the least size: that of the folded studio."""
        return QSize(_LEAST_WIDE, _LEAST_TALL)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fold the gallery into one column and the bar into two lines when it is narrow."""
        super().resizeEvent(event)
        self._fold()

    @Slot()
    def _fold(self) -> None:
        narrow = self.width() < _NARROW
        self.gallery.fold(folded=narrow)
        self.toolbar.fold(folded=self.width() * 100 < _NARROW * self._theme.size)
        self.inspector.fold(folded=narrow)
