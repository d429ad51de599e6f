"""Words on the screen: plain text in one of the roles of type, wrapped or cut with an ellipsis."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from shopqun.ui.theme import mark

_TONES = {"caption": "text2", "note": "text3"}


class Text(QLabel):
    """A line of words that never reads what it shows as markup.

    `role` is a key of `ROLES`, `tone` a colour token of text; `wrap` breaks lines, `elide` cuts them.
    """

    def __init__(
        self, text: str = "", role: str = "body", tone: str = "", *, wrap: bool = False, elide: bool = False
    ) -> None:
        super().__init__(text)
        self._elide = elide
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("role", role)
        self.setProperty("tone", tone or _TONES.get(role, "text"))
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_tone(self, tone: str) -> None:
        """Change the colour of the words to another token of text."""
        mark(self, "tone", tone)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the least size; words that may be cut need hardly any."""
        size = super().minimumSizeHint()
        return QSize(32, size.height()) if self._elide else size

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the height of all lines in the new width."""
        super().resizeEvent(event)
        self._keep_lines()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the height of all lines in larger or smaller type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_lines()

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show other words, in the height of all their lines."""
        super().setText(text)
        self._keep_lines()

    def _keep_lines(self) -> None:
        """Be no lower than all lines: a layout within a layout forgets that words wrap."""
        if self.wordWrap():
            self.setMinimumHeight(0)  # which the height for a width would never be below
            self.setMinimumHeight(max(self.heightForWidth(self.width()), 0))

    @property
    def cut(self) -> bool:
        """Say whether the words are cut for want of room."""
        return self._elide and self.fontMetrics().horizontalAdvance(self.text()) > self.width()

    def event(self, event: QEvent) -> bool:
        """Tell the whole of cut words under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.cut:
            QToolTip.showText(event.globalPos(), self.toolTip() or self.text(), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the words, cut at the right end when they may be and must be."""
        if not self.cut:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        cut = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), cut)
        painter.end()


def name_for_ears(widget: QWidget, name: str) -> None:
    """Give a widget the name a screen reader speaks and a tooltip shows: for icons without words."""
    widget.setAccessibleName(name)
    widget.setToolTip(name)
