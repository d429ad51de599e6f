"""Two columns of a page: the right one keeps its width, and folds under the left one when it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

_FOLD_BELOW = 900
_MARGIN, _GAP = 24, 24


class Columns(QWidget):
    """Puts cards into `left` and `right`, two vertical boxes; page margins are its own; `turned(folded)`."""

    turned = Signal(bool)

    def __init__(self, *, side: int = 384, fold_below: int = _FOLD_BELOW) -> None:
        super().__init__()
        self.setProperty("part", "page")
        self._side = side
        self._fold_below = fold_below
        self.left = QVBoxLayout()
        self.right = QVBoxLayout()
        self._right_half = QWidget()
        self._right_half.setLayout(self.right)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._box.setSpacing(_GAP)
        for half in (self.left, self.right):
            half.setContentsMargins(0, 0, 0, 0)
            half.setSpacing(16)
        self._box.addLayout(self.left, 1)
        self._box.addWidget(self._right_half)
        self._fold(folded=False)

    @property
    def folded(self) -> bool:
        """Say whether the right column stands under the left one now."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def _fold(self, *, folded: bool) -> None:
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.TopToBottom if folded else ways.LeftToRight)
        self._right_half.setMinimumWidth(0 if folded else self._side)
        self._right_half.setMaximumWidth(16777215 if folded else self._side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the least size: the width of the folded page, so that a scroll area lets it become narrow."""
        least = self._box.totalMinimumSize()
        halves = max(self.left.totalMinimumSize().width(), self.right.totalMinimumSize().width())
        return QSize(halves + 2 * _MARGIN, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fold or unfold when the width crosses the mark."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._fold_below
        if narrow != self.folded:
            self._fold(folded=narrow)
            self.turned.emit(narrow)
