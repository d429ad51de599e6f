"""The sale that runs or comes next: a countdown, what is left, and the way to its board."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from shopqun.calendar.service import Today
from shopqun.calendar.today import next_sale
from shopqun.flashsales.sale import Board, Standing
from shopqun.ui.parts.bar import Bar, Segment
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, column, row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme, mark
from shopqun.ui.today import wording
from shopqun.ui.today import wording_times as times

_TICK_MS = 1000
_ROOMY = 115


class SaleCard(Card):
    """Shows a sale; `opened(sale)` for its board, `prices(sale)` for its poster, `over` at its time."""

    opened = Signal(str)
    prices = Signal(str)
    over = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(wording.no_sale())
        self._theme = theme
        self._board: Board | None = None
        self._left = timedelta()
        self._since = QElapsedTimer()
        self._chip = Chip("", "brand")
        self.add_to_head(self._chip)
        self.digits = Text("", "countdown")
        self._digits_note = Text("", "caption")
        self._items = QVBoxLayout()
        self._items.setSpacing(8)
        self._sheet = Button(theme, wording.price_sheet())
        self._go = Button(theme, wording.to_sale(), kind="outline")
        self._sheet.clicked.connect(self._price_pressed)
        self._go.clicked.connect(self._board_pressed)
        self._lay_out()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.tick)
        theme.changed.connect(self._resize_digits)
        self._resize_digits()

    def _lay_out(self) -> None:
        self._digits_note.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row(self.digits, self._digits_note, 1, spacing=12))
        self.body.addLayout(self._items)
        buttons = row()
        buttons.addWidget(self._sheet, 1)
        buttons.addWidget(self._go, 1)
        self.body.addLayout(buttons)

    @Slot()
    def _resize_digits(self) -> None:
        large = self._theme.size > _ROOMY
        mark(self.digits, "role", "figure" if large else "countdown")

    def show_sale(self, seen: Today) -> None:
        """Show the next sale, or that there is none."""
        self._board = next_sale(seen.facts, seen.now)
        clear(self._items)
        there = self._board is not None
        for part in (self.digits, self._digits_note, self._sheet, self._go):
            part.setVisible(there)
        if self._board is None:
            self.set_heading(wording.no_sale())
            self._chip.show_state("", "brand")
            self._tick.stop()
            return
        sale, days = self._board.sale, seen.facts.days
        running = seen.now >= sale.starts_at
        self.set_heading(sale.name)
        state = wording.sale_running() if running else wording.sale_waiting()
        self._chip.show_state(state, "ok" if running else "brand")
        when = f"{times.hour(sale.starts_at, days)}–{times.hour(sale.ends_at, days)}"
        on = times.day(days.local(sale.starts_at).date())
        self._digits_note.setText(f"{wording.until(running=running)}\n{on}\n{when}")
        for standing in self._board.items[:1]:
            self._items.addLayout(self._item(standing))
        self._left = (sale.ends_at if running else sale.starts_at) - seen.now
        self._since.start()
        self._tick.start()
        self._show_digits(self._left)

    def _item(self, standing: Standing) -> QVBoxLayout:
        item, claimed = standing.item, standing.held + standing.taken
        note = wording.item_note(claimed, standing.available)
        bar = Bar(self._theme)
        segments = (Segment(standing.taken, "ok"), Segment(standing.held, "c1"))
        bar.show_segments(segments, item.stock, f"{item.name} {note}")
        head = row(Text(item.name, "strong", elide=True))
        head.addWidget(Text(wording.pieces(item.stock)))
        made = column(spacing=4)
        made.addLayout(head)
        made.addWidget(bar)
        made.addWidget(Text(note, "caption"))
        return made

    @Slot()
    def tick(self) -> None:
        """Count down; when the time has come, ask for a new look."""
        left = self._left - timedelta(milliseconds=self._since.elapsed())
        self._show_digits(left)
        if left <= timedelta():
            self._tick.stop()
            self.over.emit()

    def _show_digits(self, left: timedelta) -> None:
        self.digits.setText(times.countdown(left))

    @Slot()
    def _price_pressed(self) -> None:
        if self._board is not None:
            self.prices.emit(self._board.sale.id)

    @Slot()
    def _board_pressed(self) -> None:
        if self._board is not None:
            self.opened.emit(self._board.sale.id)
