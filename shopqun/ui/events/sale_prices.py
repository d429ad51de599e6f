"""The price book: what articles sell for today, and what a poster may strike because of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from shopqun.basics import Touched, parse_yuan
from shopqun.flashsales.prices import PriceLine
from shopqun.flashsales.service import SaleService
from shopqun.ui.events import wording_counter, wording_sale
from shopqun.ui.events.sale_view import SaleView
from shopqun.ui.gesture import Press, press
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import clear, line
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.text import Text
from shopqun.ui.plan_words import shown
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work


class PricesPage(QWidget):
    """Writes a shelf price down; `said(words)` for what went well."""

    said = Signal(str)

    def __init__(self, theme: Theme, work: Work, sales: SaleService) -> None:
        super().__init__()
        self._work, self._sales = work, sales
        self.item = QComboBox()
        self.price = QLineEdit()
        label, hint = wording_counter.price_label()
        self.field = Field(theme, label, self.price, hint)
        self.note = Button(theme, wording_counter.note_price(), kind="filled")
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 8, 0)
        self._lines.setSpacing(6)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(Field(theme, wording_counter.price_item(), self.item))
        box.addWidget(self.field)
        box.addWidget(self.note)
        box.addWidget(self._scroll(), 1)
        box.addWidget(Text(wording_counter.price_rule(), "caption", wrap=True))
        self.note.clicked.connect(self._note)
        self.price.returnPressed.connect(self._note)
        self.price.textEdited.connect(self.field.clear_problem)

    def _scroll(self) -> QScrollArea:
        """Let the articles scroll where there are many, or large words."""
        listed = QWidget()
        listed.setProperty("part", "panel")
        outer = QVBoxLayout(listed)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._lines)
        outer.addStretch(1)
        made = QScrollArea()
        made.setWidgetResizable(True)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setProperty("part", "panel")
        made.setMinimumHeight(160)
        made.setWidget(listed)
        return made

    def show_view(self, view: SaleView) -> None:
        """Show the articles of a sale with what they sell for and what may be struck."""
        kept = self.item.currentData()
        self.item.clear()
        clear(self._lines)
        prices = {one.sku: one for one in view.prices}
        for each in view.board.items:
            self.item.addItem(shown(each.item.name), each.item.sku)
            words, tone = wording_counter.evidence(each)
            self._lines.addWidget(line())
            self._lines.addWidget(Text(shown(each.item.name), "strong", elide=True))
            self._lines.addWidget(
                Text(wording_counter.price_now(prices.get(each.item.sku)), "caption", wrap=True)
            )
            self._lines.addWidget(Text(words, "caption", tone, wrap=True))
        self.item.setCurrentIndex(max(0, self.item.findData(kept)))

    @Slot()
    def _note(self) -> None:
        amount, sku = parse_yuan(self.price.text().strip()), str(self.item.currentData())
        if amount is None or not amount:
            self.field.show_problem(wording_counter.price_needed())
            return
        does = Press(
            act=lambda request: self._sales.note_price(sku, amount.fen, request_id=request),
            took=self._noted,
            words=wording_sale.refusal,
            problem=self.field.show_problem,
            touches=Touched.SALES,
        )
        press(self._work, self.note, does)

    def _noted(self, noted: PriceLine) -> None:
        self.price.clear()
        self.said.emit(wording_counter.price_noted(noted))
