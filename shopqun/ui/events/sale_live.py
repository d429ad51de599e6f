"""The board on the wall: a window of its own for a second screen, in large type, without full names."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopqun.flashsales.claims import ClaimState
from shopqun.flashsales.sale import Standing
from shopqun.members.names import masked_name
from shopqun.ui.events import wording_counter
from shopqun.ui.events import wording_sale as wording
from shopqun.ui.events.sale_view import SaleView, next_turn, phase_of
from shopqun.ui.parts.bar import Bar, Segment
from shopqun.ui.parts.card import clear, column
from shopqun.ui.parts.text import Text
from shopqun.ui.plan_words import shown
from shopqun.ui.theme import Theme

_PRICE, _STOCK = 240, 300
_OUT = {ClaimState.HELD, ClaimState.TAKEN}


class LiveBoard(QWidget):
    """Follows one sale; a double click fills the screen, Esc closes it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._view: SaleView | None = None
        self.setWindowTitle(wording_counter.wall_title())
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("part", "page")
        self.title = Text("", "countdown", elide=True)
        self.label = Text("", "figure", "text2", elide=True)
        self.clock = Text("", "verdict", "brand")
        self.last = Text("", "figure", elide=True)
        self.hint = Text(wording_counter.wall_hint(), "caption")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(28)
        head = QHBoxLayout()
        head.addLayout(column(self.title, self.label, spacing=4), 1)
        head.addWidget(self.clock)
        box = QVBoxLayout(self)
        box.setContentsMargins(56, 40, 56, 32)
        box.setSpacing(28)
        box.addLayout(head)
        box.addLayout(self._rows)
        box.addStretch(1)
        box.addWidget(self.last)
        box.addWidget(self.hint)
        self.resize(1280, 720)

    def show_view(self, view: SaleView, now: datetime) -> None:
        """Show how the sale stands."""
        self._view = view
        clear(self._rows)
        self.title.setText(view.board.sale.name)
        for each in view.board.items:
            self._rows.addLayout(self._row(each))
        self.last.setText(_last(view))
        self.tick(now)

    def _row(self, each: Standing) -> QVBoxLayout:
        left = each.available > 0
        words = QHBoxLayout()
        words.addWidget(Text(shown(each.item.name), "money", elide=True), 1)
        price = Text(wording_counter.wall_price(each), "money", "brand")
        stock = Text(wording_counter.wall_left(each), "money", "text" if left else "bad")
        for text, wide in ((price, _PRICE), (stock, _STOCK)):
            text.setFixedWidth(wide * max(self._theme.size, 100) // 100)
            text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            words.addWidget(text)
        bar = Bar(self._theme, height=16)
        spoken = wording.stock(each)
        bar.show_segments((Segment(each.taken, "ok"), Segment(each.held, "c1")), each.item.stock, spoken)
        made = column(spacing=8)
        made.addLayout(words)
        made.addWidget(bar)
        return made

    def tick(self, now: datetime) -> None:
        """Replace the digits of the countdown."""
        if self._view is None:
            return
        sale = self._view.board.sale
        self.label.setText(wording.countdown_label(phase_of(sale, now)))
        turn = next_turn(sale, now)
        self.clock.setText(wording.countdown(turn - now) if turn else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Fill the screen, or give it back."""
        super().mouseDoubleClickEvent(event)
        self._turn()

    @Slot()
    def _turn(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()
        self.hint.setVisible(not self.isFullScreen())


def _last(view: SaleView) -> str:
    """Say who was last to get something."""
    names = wording.names(view.board.items)
    newest = next((claim for claim in reversed(view.claims) if claim.state in _OUT), None)
    if newest is None:
        return ""
    article = shown(names.get(newest.sku, newest.sku))
    return wording_counter.wall_last(masked_name(newest.name), article, newest.quantity)
