"""The tab of who brought whom: figures, the list with its doubts, who brings most, the reward book."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from shopqun.basics import Money, Refused, ShopTrouble, Touched
from shopqun.referrals.rewards import Brought, Paid
from shopqun.referrals.service import ReferralService
from shopqun.ui import dates, troubles
from shopqun.ui.members import referral_words, reward_words
from shopqun.ui.members.book import Book
from shopqun.ui.members.debts import Debts
from shopqun.ui.members.leaders import Leaders
from shopqun.ui.members.review import ReviewBar
from shopqun.ui.members.standing import Standing, read_standing
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, row
from shopqun.ui.parts.empty import Empty
from shopqun.ui.parts.figure import Figure, figures
from shopqun.ui.parts.segmented import Segmented
from shopqun.ui.tables import Column, Table
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_BOOK, _NARROW_BOOK, _WIDE = 450, 296, 1000
_PAID = Touched.REFERRALS | Touched.COUPONS | Touched.MEMBERS


class Referrals(QWidget):
    """`receipt_asked(reward id)`, `said(words)`, `export_asked()`, `customers_asked()` where it is empty.

    `gifts_asked()` where a reward waits for gifts to be bought.
    """

    receipt_asked = Signal(str)
    said = Signal(str)
    export_asked = Signal()
    customers_asked = Signal()
    gifts_asked = Signal()

    def __init__(self, theme: Theme, work: Work, referrals: ReferralService) -> None:
        super().__init__()
        self._work, self._referrals = work, referrals
        self._standing = Standing((), ())
        self._tiles = tuple(Figure(label) for label in referral_words.figure_labels())
        self.filters = Segmented(referral_words.filters({}))
        self.table = Table(theme, _columns())
        self.empty = Empty(theme, "heart-handshake", *referral_words.nobody_brought())
        self.review = ReviewBar(theme, work, referrals)
        self.leaders = Leaders(theme)
        self.book = Book(theme)
        self.debts = Debts(theme, work, referrals)
        self.export = Button(theme, referral_words.export(), kind="text", icon="file-spreadsheet", height=32)
        self._side = QScrollArea()
        self._faces = QStackedWidget()
        self._faces.addWidget(self.table)
        self._faces.addWidget(self.empty)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = Card()
        top.add(figures(*self._tiles))
        listed = Card(flush=True)
        head = row(self.filters)
        head.setContentsMargins(12, 8, 16, 8)
        head.addStretch(1)
        head.addWidget(self.export)
        listed.body.addLayout(head)
        listed.add(self._faces, self.review)
        right = QVBoxLayout()
        right.setSpacing(16)
        for part in (self.debts, self.book, self.leaders):
            right.addWidget(part)
        right.addStretch(1)
        side = QWidget()
        side.setProperty("part", "page")
        side.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        self._side.setWidgetResizable(True)
        self._side.setFrameShape(QFrame.Shape.NoFrame)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side.setWidget(side)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(listed, 1)
        both.addWidget(self._side)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 16, 24, 24)
        box.setSpacing(16)
        box.addWidget(top)
        box.addLayout(both, 1)

    def _connect(self) -> None:
        self.filters.chosen.connect(self._filter)
        self.table.chosen.connect(self.review.show_line)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.selectionModel().selectionChanged.connect(self._several)
        self.review.decided.connect(self._decided)
        self.review.all_decided.connect(lambda number: self.said.emit(referral_words.several_decided(number)))
        self.export.clicked.connect(self.export_asked)
        self.empty.cured.connect(self.customers_asked)
        self.book.paid.connect(self._pay)
        self.book.all_paid.connect(self._pay_all)
        self.book.gifts_asked.connect(self.gifts_asked)
        self.debts.settled.connect(lambda line: self.said.emit(reward_words.settled(line)))
        self.book.receipt.connect(lambda number: self.receipt_asked.emit(str(number)))

    def reload(self) -> None:
        """Read the referrals and the book."""
        self._work.books(lambda: read_standing(self._referrals), self.render_standing)

    def render_standing(self, standing: Standing) -> None:
        """Show everything, from one frozen value."""
        self._standing = standing
        counts = standing.counts()
        for key, words in referral_words.filters(counts):
            self.filters.set_words(key, words)
        brought, good, review, due, paid = self._tiles
        brought.show_number(str(counts["all"]), referral_words.person())
        good.show_number(str(counts["good"]), referral_words.share(counts["good"], counts["all"]))
        review.show_number(
            str(counts["review"]), referral_words.person(), "warn" if counts["review"] else "text"
        )
        number = len(standing.due())
        due.show_number(str(number), referral_words.pieces(), "ok" if number else "text")
        paid.show_number(f"¥{Money(standing.cost_fen)}", referral_words.pieces(len(standing.paid())))
        self.leaders.render_leaders(standing.leaders())
        self.debts.render_debts(standing.debts())
        self.book.render_standing(standing)
        self._filter(self.filters.current())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the least size: the choices above the list in full, the book narrow."""
        spare = self._side.minimumWidth() - _NARROW_BOOK
        spare += 0 if self.export.isHidden() else self.export.sizeHint().width()
        return QSize(max(super().minimumSizeHint().width() - spare, 720), 400)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Narrow the book before the list."""
        super().resizeEvent(event)
        narrow = event.size().width() < _WIDE
        self._side.setFixedWidth(_NARROW_BOOK if narrow else _BOOK)
        self.export.setHidden(narrow)

    @Slot(str)
    def _filter(self, wanted: str) -> None:
        lines = self._standing.of(wanted)
        self.table.rows.show_rows(lines)
        self._faces.setCurrentWidget(self.table if self._standing.brought else self.empty)
        self.review.show_line(None)
        doubtful = next((line for line in lines if line.state == "in_review"), None)
        if doubtful is not None:
            self.table.choose(lambda line: line.id == doubtful.id)

    @Slot()
    def _several(self) -> None:
        """Offer to decide several at once, where more than one doubtful referral is marked."""
        marked = [self.table.rows.row_at(row.row()) for row in self.table.selectionModel().selectedRows()]
        doubtful = tuple(line for line in marked if line.state == "in_review")
        if len(doubtful) > 1:
            self.review.show_several(doubtful)

    @Slot(object)
    def _decided(self, line: Brought) -> None:
        self.said.emit(referral_words.decided(line))

    @Slot(int)
    def _pay(self, reward: int) -> None:
        names = {line.id: line.member_name for line in self._standing.owed}
        self._hand_over((reward,), lambda paid: reward_words.paid(paid[0], names.get(reward, "")))

    @Slot(str)
    def _pay_all(self, proof: str) -> None:
        due = tuple(line.id for line in self._standing.due())
        self._hand_over(due, lambda paid: reward_words.paid_all(len(paid), len(due) - len(paid)), proof)

    def _hand_over(
        self, rewards: tuple[int, ...], words: Callable[[list[Paid]], str], proof: str = ""
    ) -> None:
        """Hand rewards over, each once and by itself: one that fails holds no other one up."""
        asked = tuple((reward, str(uuid.uuid4())) for reward in rewards)
        self.book.lock()
        self.book.say("")

        def act() -> list[Paid | Refused]:
            return [self._referrals.pay(str(one), proof, request_id=request).value for one, request in asked]

        def done(answers: list[Paid | Refused]) -> None:
            paid = [one for one in answers if isinstance(one, Paid)]
            if len(paid) == 1:
                self.book.show_handed(words(paid), paid[0].reward)
            elif paid:
                self.said.emit(words(paid))
            self._say_failed(rewards, answers)
            if not paid:
                self.reload()

        self._work.books(act, done, _wrote, self._stuck)

    def _say_failed(self, rewards: tuple[int, ...], answers: list[Paid | Refused]) -> None:
        """Say whose reward could not be handed over and why: one line for each reason."""
        names = {line.id: line.member_name for line in self._standing.owed}
        failed: dict[str, list[str]] = {}
        for reward, answer in zip(rewards, answers, strict=True):
            if isinstance(answer, Refused):
                failed.setdefault(referral_words.refusal(answer), []).append(names.get(reward, ""))
        lines = (reward_words.failed(why, tuple(who)) for why, who in failed.items())
        empty = any(isinstance(one, Refused) and one.reason == "gift_stock_empty" for one in answers)
        self.book.say("\n".join(lines), no_gifts=empty)

    def _stuck(self, trouble: ShopTrouble) -> None:
        self.book.say(troubles.sentence(trouble))
        self.reload()


def _wrote(answers: list[Paid | Refused]) -> Touched:
    return _PAID if any(isinstance(one, Paid) for one in answers) else Touched.NOTHING


def _columns() -> tuple[Column[Brought], ...]:
    invitee, inviter, bound, state, why = referral_words.titles()
    return (
        Column[Brought](invitee, lambda line: line.invitee_name, bold=True, width=120),
        Column[Brought](inviter, lambda line: line.inviter_name, width=120),
        Column[Brought](bound, lambda line: dates.day_of(line.bound_at), width=100),
        Column[Brought](
            state,
            lambda line: referral_words.state(line.state)[0],
            chip=lambda line: referral_words.state(line.state)[1],
            width=90,
        ),
        Column[Brought](why, referral_words.explained, tone=lambda _line: "text2"),
    )
