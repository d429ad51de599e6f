"""How a flash sale stands: the countdown, its sums, every article with its stock, and who waits."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopqun.flashsales.claims import ClaimState
from shopqun.flashsales.sale import Standing
from shopqun.ui import dates
from shopqun.ui.events import wording_counter
from shopqun.ui.events import wording_sale as wording
from shopqun.ui.events.fitting import fit
from shopqun.ui.events.sale_view import SaleView, next_turn, phase_of, sums
from shopqun.ui.parts.bar import Segment
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, column, row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.figure import Figure
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.plan_words import shown
from shopqun.ui.tables import Column, Table
from shopqun.ui.theme import Theme, mark

_ROW, _HEAD = 56, 36


class SaleHead(Card):
    """The card above the board; `make_poster(kind, id)`, `said(words)`, `prepare(about)` for the calendar."""

    make_poster = Signal(str, str)
    prepare = Signal(str)
    said = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._view: SaleView | None = None
        self._label = Text("", "caption")
        self.chip = Chip("")
        self.clock = Text("", "money")
        self._gone = Figure(QCoreApplication.translate("Sale", "已订加已提"))
        self._profit = Figure(QCoreApplication.translate("Sale", "这场毛利，估"))
        self.copy = Button(
            theme, QCoreApplication.translate("Sale", "复制剩余播报"), kind="outline", icon="copy", height=32
        )
        self.poster = Button(theme, QCoreApplication.translate("Sale", "做价格海报"), icon="image", height=32)
        self.wall = Button(theme, wording_counter.wall(), icon="monitor", height=32)
        self.lead = Button(theme, wording_counter.lead(), icon="calendar-check", height=32)
        box = QHBoxLayout()
        box.setSpacing(24)
        left = column(spacing=0)
        left.addLayout(row(self._label, self.chip, 1))
        left.addWidget(self.clock)
        box.addLayout(left)
        box.addWidget(self._gone)
        box.addWidget(self._profit)
        box.addStretch(1)
        box.addLayout(column(self.copy, self.poster, self.wall, self.lead, spacing=8))
        self.body.addLayout(box)
        self.copy.clicked.connect(self._copy)
        self.poster.clicked.connect(self._poster)
        self.lead.clicked.connect(self._lead)

    def show_view(self, view: SaleView, now: datetime) -> None:
        """Show a sale's sums."""
        self._view = view
        of = sums(view.board)
        self._gone.show_number(*wording.gone(of))
        self._profit.show_number(wording.profit(of))
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Replace the digits of the countdown."""
        if self._view is None:
            return
        sale = self._view.board.sale
        phase = phase_of(sale, now)
        self._label.setText(wording.countdown_label(phase))
        self.chip.show_state(*wording.phase(phase))
        turn = next_turn(sale, now)
        mark(self.clock, "role", "money" if turn else "figure")
        self.clock.setText(wording.countdown(turn - now) if turn else dates.day_of(sale.pickup_until))

    @Slot()
    def _copy(self) -> None:
        if self._view is not None:
            QGuiApplication.clipboard().setText(self._view.words)
            self.said.emit(QCoreApplication.translate("Sale", "播报复制好了，到群里粘贴"))

    @Slot()
    def _poster(self) -> None:
        if self._view is not None:
            self.make_poster.emit("sale", self._view.board.sale.id)

    @Slot()
    def _lead(self) -> None:
        if self._view is not None:
            self.prepare.emit(f"lead sale {self._view.board.sale.id}")


class SaleBoard(Card):
    """The articles; as high as they are, so that the page scrolls and not the table."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=2, flush=True)
        self.setContentsMargins(1, 1, 1, 1)
        self.table = Table(theme, _columns(), row_height=_ROW)
        self.table.setAccessibleName(QCoreApplication.translate("Sale", "抢购商品"))
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add(self.table)
        self._theme = theme
        theme.changed.connect(self._fit)
        self._fit()

    def show_view(self, view: SaleView) -> None:
        """Show the articles of a sale."""
        self.table.rows.show_rows(view.board.items)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        tall = fit(self.table, self._theme, _ROW)
        self.table.setFixedHeight(_HEAD + tall * self.table.rows.rowCount() + 2)


class Queue(Card):
    """Who waits for what; hidden while nobody does."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self._rule = Text("", "caption", wrap=True)
        box = QHBoxLayout()
        box.setSpacing(16)
        box.addWidget(Symbol(theme, "list-checks", "info"), 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=2)
        words.addLayout(self._lines)
        words.addWidget(self._rule)
        box.addLayout(words, 1)
        self.body.addLayout(box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_view(self, view: SaleView) -> None:
        """Show who waits, article by article, in their order."""
        clear(self._lines)
        names = wording.names(view.board.items)
        waiting = [claim for claim in view.claims if claim.state is ClaimState.WAITING]
        for sku, name in names.items():
            people = tuple(claim.name for claim in waiting if claim.sku == sku)
            if people:
                self._lines.addWidget(Text(wording.queue(name, people), "strong", elide=True))
        self._rule.setText(wording.queue_rule(view.board.sale))
        self.setVisible(bool(waiting))


class FinePrint(QWidget):
    """One quiet line below the board."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = Text("", "caption", wrap=True)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Symbol(theme, "shield-check", "text2", side=18, shape=""))
        box.addWidget(self._words, 1)

    def show_view(self, view: SaleView) -> None:
        """Show what holds for everybody."""
        self._words.setText(wording.fine_print(view.board.sale))


def _columns() -> tuple[Column[Standing], ...]:
    return (
        Column[Standing](
            QCoreApplication.translate("Sale", "商品"),
            lambda each: shown(each.item.name),
            bold=True,
            note=wording.limit,
        ),
        Column[Standing](
            QCoreApplication.translate("Sale", "抢购价"),
            wording.price,
            right=True,
            bold=True,
            width=128,
            tone=lambda _: "brand",
            note=wording.struck,
        ),
        Column[Standing](
            QCoreApplication.translate("Sale", "已提 · 已订 · 还剩"), wording.stock, width=240, bar=_bar
        ),
        Column[Standing](
            QCoreApplication.translate("Sale", "还能订"),
            wording.left,
            right=True,
            bold=True,
            width=104,
            tone=lambda each: "text" if each.available > 0 else "bad",
            note=wording.waiting,
        ),
    )


def _bar(each: Standing) -> tuple[tuple[Segment, ...], int]:
    return (Segment(each.taken, "ok"), Segment(each.held, "c1")), each.item.stock
