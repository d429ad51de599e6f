"""The side panel: opens on a selection, Esc closes it, never modal, in the layout beside the list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from shopqun.ui.parts.buttons import IconButton
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme

_ANY = 16777215


class SidePanel(QFrame):
    """A panel around `content`, `width` px wide or as wide as that needs; `closed` by Esc or the cross."""

    closed = Signal()

    def __init__(self, theme: Theme, content: QWidget, *, width: int = 376) -> None:
        super().__init__()
        self.setProperty("part", "side")
        self._least, self._wide, self._content = width, width, content
        self._alone = False
        self.setMinimumWidth(width)
        self.setMaximumWidth(width)
        self.title = Text("", "title", elide=True)
        self.note = Text("", "caption", elide=True)
        spoken = QCoreApplication.translate("SidePanel", "关上")
        cross = IconButton(theme, "x", spoken)
        cross.clicked.connect(self.shut)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.note)
        head = QHBoxLayout()
        head.setContentsMargins(24, 20, 16, 12)
        head.addLayout(words, 1)
        head.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)
        content.setProperty("part", "panel")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        scroll = self._scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setProperty("part", "panel")
        scroll.setWidget(content)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(scroll, 1)
        self.hide()

    def open_with(self, title: str, note: str = "") -> None:
        """Show the panel under a title; keys stay where they are."""
        self.title.setText(title)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self._widen()
        self.show()

    def _widen(self) -> None:
        """Give large letters and large sums the width they need: there is no bar to roll sideways."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self._wide = max(self._least, self._content.minimumSizeHint().width() + bar)
        self.stand_alone(alone=self._alone)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the width the content needs; a narrow window may give less, never under the least."""
        return QSize(self._wide, super().sizeHint().height())

    def stand_alone(self, *, alone: bool) -> None:
        """Take the whole width where there is no room for the list beside it, else its own."""
        self._alone = alone
        self.setMaximumWidth(_ANY if alone else self._wide)
        self.updateGeometry()

    @Slot()
    def shut(self) -> None:
        """Close the panel and say so."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        else:
            super().keyPressEvent(event)
