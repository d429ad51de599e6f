"""The gifts: what is left, what is promised, what came in and went out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from shopqun.basics import Touched
from shopqun.referrals.gifts import MOST_PIECES, GiftLine, GiftMoved, GiftStock
from shopqun.referrals.service import ReferralService
from shopqun.ui import dates
from shopqun.ui.gesture import Answer, Press, press
from shopqun.ui.members import gift_words, referral_words
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, column, line, row
from shopqun.ui.parts.count import Count
from shopqun.ui.parts.empty import Empty
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.text import Text
from shopqun.ui.parts.timeline import Event, Timeline
from shopqun.ui.tables import Column, Table
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_SIDE, _MOST_MOVES, _ROW = 396, 12, 56


class Gifts(QWidget):
    """`said(words)` for the toast."""

    said = Signal(str)

    def __init__(self, theme: Theme, work: Work, referrals: ReferralService) -> None:
        super().__init__()
        self._work, self._referrals = work, referrals
        self._chosen: GiftLine | None = None
        self._theme = theme
        self.table = Table(theme, _columns(), row_height=_ROW)
        self.count = Count(theme, 0, MOST_PIECES, gift_words.piece())
        self.count.setAccessibleName(gift_words.how_many())
        label, hint = gift_words.note()
        self._why = QLineEdit()
        self.note = Field(theme, label, self._why, hint)
        bought, counted, spoiled = gift_words.verbs()
        self.restock = Button(theme, bought, kind="filled", icon="plus")
        self.recount = Button(theme, counted, kind="outline")
        self.spoil = Button(theme, spoiled)
        self.timeline = Timeline(theme)
        self._empty = Empty(theme, "gift", gift_words.no_gifts())
        self._desk = Card(gift_words.titles()[0])
        self._lay_out()
        self.table.chosen.connect(self._choose)
        self.restock.clicked.connect(self._restock)
        self.recount.clicked.connect(self._recount)
        self.spoil.clicked.connect(self._spoil)
        theme.changed.connect(self._fit)
        self._fit()

    def _lay_out(self) -> None:
        listed = Card(flush=True)
        self._faces = QStackedWidget()
        self._faces.addWidget(self.table)
        self._faces.addWidget(self._empty)
        about = Text(gift_words.promised_for(), "caption", wrap=True)
        about.setContentsMargins(16, 10, 16, 12)
        listed.add(self._faces, line(), about)
        counted = row(Text(gift_words.how_many(), "strong"), self.count, spacing=12)
        self._desk.body.setSpacing(12)
        self._desk.body.addLayout(counted)
        self._desk.add(self.note)
        self._desk.body.addLayout(row(self.restock, self.recount, self.spoil))
        moves = Card(gift_words.moves())
        moves.add(self.timeline)
        moves.body.addStretch(1)
        side = QWidget()
        side.setFixedWidth(_SIDE)
        below = column(self._desk, spacing=16)
        below.addWidget(moves, 1)
        side.setLayout(below)
        box = QHBoxLayout(self)
        box.setContentsMargins(24, 16, 24, 24)
        box.setSpacing(16)
        box.addWidget(listed, 1)
        box.addWidget(side)

    @Slot()
    def _fit(self) -> None:
        tall = _ROW * max(self._theme.size, 100) // 100
        self.table.verticalHeader().setDefaultSectionSize(tall)

    def reload(self) -> None:
        """Read the gifts."""
        self._work.books(self._referrals.gifts, self.render_gifts)

    def render_gifts(self, lines: tuple[GiftLine, ...]) -> None:
        """Show the gifts; the one that was looked at stays chosen, else the one that lacks most."""
        kept = self._chosen or max(lines, key=lambda one: one.lacking, default=None)
        self.table.rows.show_rows(lines)
        self._faces.setCurrentWidget(self.table if lines else self._empty)
        self._desk.setEnabled(bool(lines))
        self.table.choose(lambda one: kept is not None and one.sku == kept.sku)

    @Slot(object)
    def _choose(self, chosen: GiftLine) -> None:
        self._chosen = chosen
        self._desk.set_heading(chosen.name, gift_words.pieces(chosen.stock))
        self.note.clear_problem()
        self._work.books(lambda: self._referrals.gift_moves(chosen.sku), self._show_moves)

    def _show_moves(self, moves: tuple[GiftMoved, ...]) -> None:
        self.timeline.render_events(tuple(_event(one) for one in moves[:_MOST_MOVES]))

    @Slot()
    def _restock(self) -> None:
        number, note, to = self.count.value(), self.note.text(), self._referrals
        self._press(self.restock, lambda sku, request: to.restock(sku, number, note, request_id=request))

    @Slot()
    def _recount(self) -> None:
        number, note, to = self.count.value(), self.note.text(), self._referrals
        self._press(self.recount, lambda sku, request: to.count_gift(sku, number, note, request_id=request))

    @Slot()
    def _spoil(self) -> None:
        number, why, to = self.count.value(), self.note.text(), self._referrals
        if not why:
            self.note.show_problem(gift_words.say_why())
            return
        self._press(self.spoil, lambda sku, request: to.spoil(sku, number, why, request_id=request))

    def _press(self, button: Button, act: Callable[[str, str], Answer[GiftStock]]) -> None:
        if (chosen := self._chosen) is None:
            return
        does = Press[GiftStock](
            lambda request: act(chosen.sku, request),
            self._moved,
            referral_words.refusal,
            self.note.show_problem,
            Touched.REFERRALS,
        )
        press(self._work, button, does)

    def _moved(self, answer: GiftStock) -> None:
        self.count.set_value(0)
        self.note.clear_problem()
        self._why.clear()
        self.said.emit(gift_words.done(answer))


def _event(one: GiftMoved) -> Event:
    icon, tone = gift_words.move_icon(one)
    return Event(icon, gift_words.moved(one), dates.moment(one.at), gift_words.by(one), tone)


def _columns() -> tuple[Column[GiftLine], ...]:
    name, cost, stock, promised, enough = gift_words.titles()
    return (
        Column[GiftLine](name, lambda one: one.name, bold=True, note=lambda one: one.purpose),
        Column[GiftLine](cost, gift_words.cost, right=True, width=96),
        Column[GiftLine](stock, lambda one: gift_words.pieces(one.stock), right=True, bold=True, width=96),
        Column[GiftLine](promised, lambda one: gift_words.pieces(one.promised), right=True, width=96),
        Column[GiftLine](
            enough,
            lambda one: gift_words.enough(one)[0],
            chip=lambda one: gift_words.enough(one)[1],
            width=120,
        ),
    )
