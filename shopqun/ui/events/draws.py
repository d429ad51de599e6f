"""The lotteries' part: how one stands on the left, what is done with it on the right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from shopqun.basics import Clock, Refused, ShopDay, Touched
from shopqun.coupons.service import CouponService
from shopqun.coupons.shelf import Shelved
from shopqun.lotteries.desk import OPEN, Desk, Drawn, LotteryState
from shopqun.lotteries.service import LotteryService
from shopqun.ui.events import wording_desk
from shopqun.ui.events import wording_draws as wording
from shopqun.ui.events.draw_cards import DeckCard, NoticeCard, ResultCard, SealCard, TicketsCard
from shopqun.ui.events.draw_desk import RunPage
from shopqun.ui.events.draw_end import CheckPage, EndPage
from shopqun.ui.events.draw_seal import SealPage
from shopqun.ui.gesture import Press, press
from shopqun.ui.parts.card import Card, line
from shopqun.ui.parts.columns import Columns
from shopqun.ui.parts.empty import Empty
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_SIDE = 384


@dataclass(frozen=True, slots=True)
class DrawsView:
    """All the lotteries, and the papers one may give."""

    desks: tuple[Desk, ...]
    shelf: tuple[Shelved, ...] = ()


class DrawsPart(QWidget):
    """One lottery at a time; `make_poster(kind, id)`, `said(words)`."""

    make_poster = Signal(str, str)
    said = Signal(str)

    def __init__(
        self, theme: Theme, work: Work, clock: Clock, lotteries: LotteryService, coupons: CouponService
    ) -> None:
        super().__init__()
        self._work, self._clock, self._lotteries, self._coupons = work, clock, lotteries, coupons
        self._view = DrawsView(())
        self._wanted = ""
        self.choice = QComboBox()
        self.choice.setMinimumHeight(40)
        self.choice.setAccessibleName(QCoreApplication.translate("Draws", "看哪一场抽奖"))
        self.result = ResultCard(theme)
        self.deck, self.seal_card = DeckCard(theme), SealCard(theme)
        self.tickets, self.notice = TicketsCard(theme), NoticeCard()
        self.seal = SealPage(theme, work, lotteries)
        self.run = RunPage(theme, work, lotteries)
        self.end = EndPage(theme, work, lotteries)
        self.check = CheckPage(theme, work)
        self._empty = Empty(
            theme, "dices", QCoreApplication.translate("Draws", "这家店的开店方案里没有抽奖。")
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._right = Card(" ")
        self._right.body.setSpacing(16)
        self._right.add(self.seal, self.run, self.end, line(), self.check)
        columns = Columns(side=_SIDE)
        for widget in (self.choice, self.result, self.deck, self.tickets, self.seal_card):
            columns.left.addWidget(widget)
        columns.left.addStretch(1)
        columns.right.addWidget(self._right)
        columns.right.addWidget(self.notice)
        columns.right.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(columns)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._scroll)
        box.addWidget(self._empty)

    def _connect(self) -> None:
        self.choice.activated.connect(self._other)
        for page in (self.seal, self.run, self.end):
            page.said.connect(self.said)
        self.run.drew.connect(self.show_result)
        self.result.given.connect(self._give)
        self.result.next_one.connect(self._next)
        self.tickets.picked.connect(self._picked)
        self.seal_card.copied.connect(self._copy)
        self.seal_card.winners.connect(self._winners)
        self.seal_card.poster.connect(lambda: self.make_poster.emit("lottery", self._wanted))

    def reload(self) -> None:
        """Read the lotteries again."""
        self._work.books(lambda: DrawsView(self._lotteries.desks(), self._coupons.shelf()), self.render_view)

    def render_view(self, view: DrawsView) -> None:
        """Show the lottery that was looked at, else the first that is not over yet."""
        self._view = view
        self._scroll.setVisible(bool(view.desks))
        self._empty.setVisible(not view.desks)
        if not view.desks:
            return
        desk = self._chosen(view.desks)
        if desk.id != self._wanted:
            self.result.hide()
        self._wanted = desk.id
        self._show_choice(desk)
        for card in (self.deck, self.tickets, self.seal_card, self.notice):
            card.show_desk(desk)
        self._show_page(desk)

    def _chosen(self, desks: tuple[Desk, ...]) -> Desk:
        waiting = [desk for desk in desks if desk.state is not LotteryState.ARCHIVED]
        ahead = [desk for desk in waiting if desk.state is not LotteryState.CLOSED]
        wanted = [desk for desk in desks if desk.id == self._wanted]
        return (wanted or ahead or waiting or list(desks))[0]

    def _show_choice(self, desk: Desk) -> None:
        self.choice.setVisible(len(self._view.desks) > 1)
        self.choice.clear()
        for each in self._view.desks:
            self.choice.addItem(wording.choice(each), each.id)
        self.choice.setCurrentIndex(self.choice.findData(desk.id))

    def _show_page(self, desk: Desk) -> None:
        self._right.set_heading(wording_desk.page(desk))
        drafted, runs = desk.state is LotteryState.DRAFTED, desk.state in OPEN
        self.seal.setVisible(drafted)
        self.run.setVisible(runs)
        self.end.setVisible(not (drafted or runs))
        if drafted:
            self.seal.show_desk(desk, self._view.shelf)
        elif runs:
            self.run.show_desk(desk, self._today())
        else:
            self.end.show_desk(desk)

    def _today(self) -> date:
        return ShopDay().of(self._clock.now())

    @Slot(int)
    def _other(self, place: int) -> None:
        self.open_lottery(str(self.choice.itemData(place)))

    def open_lottery(self, lottery: str) -> None:
        """Look at a lottery by its id; one nobody knows changes nothing."""
        self._wanted = lottery
        self.result.hide()
        self.render_view(self._view)

    @Slot(object)
    def show_result(self, one: Drawn) -> None:
        """Show a draw above everything else."""
        self.result.show_result(one)
        self._scroll.verticalScrollBar().setValue(0)

    def take_ticket(self, code: str) -> None:
        """Take a ticket that was scanned: show what it drew, or ask for her number."""
        known = [desk for desk in self._view.desks if any(each.code == code for each in desk.tickets)]
        if known and known[0].id != self._wanted:
            self._wanted = known[0].id
            self.render_view(self._view)
        if known:
            self._picked(code)
        else:
            self.run.draw.take(code)

    @Slot(str)
    def _picked(self, code: str) -> None:
        desk = self._chosen(self._view.desks)
        ticket = next(each for each in desk.tickets if each.code == code)
        if ticket.drawn is not None:
            self.show_result(ticket.drawn)
        elif desk.state in OPEN:
            self.result.hide()
            self.run.draw.take(code)

    @Slot()
    def _next(self) -> None:
        self.result.hide()
        self.run.hand_out.told.hide()
        self.run.hand_out.who.setFocus()

    @Slot(str)
    def _give(self, code: str) -> None:
        does = Press(
            act=lambda request: self._lotteries.hand_over(code, request_id=request),
            took=self.result.show_result,
            words=wording_desk.refusal,
            problem=self.result.note.setText,
            touches=Touched.LOTTERIES,
        )
        press(self._work, self.result.give, does)

    @Slot(str)
    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self.said.emit(QCoreApplication.translate("Draws", "复制好了，到群里粘贴"))

    @Slot()
    def _winners(self) -> None:
        wanted = self._wanted
        name = self._chosen(self._view.desks).name

        def came(found: object) -> None:
            if not isinstance(found, Refused) and isinstance(found, tuple):
                self._copy(wording.winners_text(name, found))

        self._work.books(lambda: self._lotteries.winners(wanted), came)
