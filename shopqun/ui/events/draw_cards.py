"""How a lottery stands: its deck, its seal, its tickets, what hangs on the wall, and the last result."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from shopqun.lotteries.desk import Desk, Drawn, RowStanding, Ticket
from shopqun.ui import dates
from shopqun.ui.events import wording_counter, wording_desk
from shopqun.ui.events import wording_draws as wording
from shopqun.ui.events.fitting import fit
from shopqun.ui.parts.bar import Segment
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, column, row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.field import labelled
from shopqun.ui.parts.figure import Figure, figures
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.plan_words import shown
from shopqun.ui.tables import Column, Table
from shopqun.ui.theme import Theme

_ROW, _TALL, _HEAD, _NEWEST = 44, 52, 36, 8


class ResultCard(Card):
    """What a ticket drew, large enough for the customer to read; `given(ticket)`, `next_one()`."""

    given = Signal(str)
    next_one = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=20)
        self._ticket = ""
        self._icon = Symbol(theme, "gift", "ok", side=72)
        self.sentence = Text("", "verdict", elide=True)
        self.prize = Text("", "money", elide=True)
        self._line = Text("", "till", elide=True)
        self.note = Text("", "till", wrap=True)
        self._proof = Text("", "caption")
        self.give = Button(
            theme, QCoreApplication.translate("Draws", "给她了"), kind="filled", icon="check", height=56
        )
        self.next = Button(theme, QCoreApplication.translate("Draws", "下一位"), height=56)
        head = row(self._icon, spacing=20)
        head.addWidget(self.sentence, 1)
        self.body.addLayout(head)
        self.add(self.prize, self._line, self.note)
        self.body.addLayout(row(self._proof, 1, self.next, self.give))
        self.give.clicked.connect(lambda: self.given.emit(self._ticket))
        self.next.clicked.connect(self.next_one)
        self.hide()

    def show_result(self, one: Drawn) -> None:
        """Show a draw; a prize that is not handed over asks for it."""
        self._ticket = one.ticket
        tone = "ok" if one.wins else "text2"
        self._icon.show_icon("gift" if one.wins else "ticket", tone)
        self.sentence.setText(wording_desk.result_sentence(one))
        self.sentence.set_tone(tone)
        self.prize.setText(wording_desk.result_prize(one) if one.wins else "")
        self.prize.setVisible(one.wins)
        self._line.setText(wording_desk.result_line(one))
        self.note.setText(wording_desk.result_note(one))
        self._proof.setText(wording_desk.result_proof(one))
        self.give.setVisible(one.wins and not one.handed_over)
        self.show()


class DeckCard(Card):
    """The deck with what is left of each row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(" ", " ", flush=True)
        self._theme = theme
        self._desk: Desk | None = None
        self.setContentsMargins(1, 0, 1, 1)
        self.chip = Chip("")
        self.add_to_head(self.chip)
        self._left = Figure(QCoreApplication.translate("Draws", "签还剩"))
        self._prizes = Figure(QCoreApplication.translate("Draws", "奖还剩"))
        self._handed = Figure(QCoreApplication.translate("Draws", "发出的码"))
        self._each = Figure(QCoreApplication.translate("Draws", "每人最多"))
        tiles = figures(self._left, self._prizes, self._handed, self._each)
        tiles.setContentsMargins(16, 0, 16, 12)
        self.table = Table(theme, self._columns(), row_height=_TALL)
        self.table.setAccessibleName(QCoreApplication.translate("Draws", "奖品和还剩多少"))
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add(tiles, self.table)
        theme.changed.connect(self._fit)

    def show_desk(self, desk: Desk) -> None:
        """Show a lottery's deck."""
        self._desk = desk
        self.set_heading(desk.name, wording.days(desk))
        self.chip.show_state(*wording.state(desk))
        self._left.show_number(str(desk.left), f"/ {desk.deck} {wording.tickets()}")
        self._prizes.show_number(str(desk.prizes_left), wording.pieces())
        self._handed.show_number(str(len(desk.tickets)), wording.tickets())
        self._each.show_number(str(desk.per_member_max), wording.tickets())
        self.table.rows.show_rows(desk.rows)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        tall = fit(self.table, self._theme, _TALL)
        self.table.setFixedHeight(_HEAD + tall * self.table.rows.rowCount() + 2)

    def _chance(self, each: RowStanding) -> str:
        return wording.chance(self._desk, each) if self._desk else ""

    def _columns(self) -> tuple[Column[RowStanding], ...]:
        translate = QCoreApplication.translate
        return (
            Column[RowStanding](translate("Draws", "等级"), lambda each: each.row.level, bold=True, width=84),
            Column[RowStanding](translate("Draws", "奖品"), lambda each: shown(each.row.name)),
            Column[RowStanding](translate("Draws", "零售价"), wording.price, right=True, width=92),
            Column[RowStanding](translate("Draws", "概率"), self._chance, right=True, width=72),
            Column[RowStanding](translate("Draws", "还剩"), wording.left, width=176, bar=_bar),
        )


def _bar(each: RowStanding) -> tuple[tuple[Segment, ...], int]:
    return (Segment(each.left, "c1" if each.row.wins else "c5"),), each.row.quantity


class SealCard(Card):
    """The seal and what proves it; `copied(words)` for the clipboard, `poster()`, `winners()`.

    `prepare(about)` asks for the lottery's posts in the calendar.
    """

    copied = Signal(str)
    prepare = Signal(str)
    poster = Signal()
    winners = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(QCoreApplication.translate("Draws", "封存码"))
        self._desk: Desk | None = None
        translate = QCoreApplication.translate
        self.seal = Text("", "figure", "brand")
        self._words = Text("", wrap=True)
        self._display = Text(
            translate("Draws", "有超过 500 元的奖：中奖名单要打码后贴出来（令 32 号第十五条）。"),
            "body",
            "warn",
            wrap=True,
        )
        self._keep = Text("", "caption", wrap=True)
        self.copy = Button(theme, translate("Draws", "复制封存码"), icon="copy", height=32)
        self.list = Button(theme, translate("Draws", "复制中奖名单"), icon="copy", height=32)
        self.make = Button(theme, translate("Draws", "做抽奖海报"), kind="outline", icon="image", height=32)
        self.lead = Button(theme, wording_counter.lead(), icon="calendar-check", height=32)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(Symbol(theme, "shield-check", "brand"), 0, Qt.AlignmentFlag.AlignTop)
        both.addLayout(column(self.seal, self._words, self._display, self._keep, spacing=4), 1)
        self.body.addLayout(both)
        self.body.addLayout(row(1, self.list, self.copy, self.lead, self.make))
        self.copy.clicked.connect(lambda: self.copied.emit(self._desk.commitment if self._desk else ""))
        self.list.clicked.connect(self.winners)
        self.make.clicked.connect(self.poster)
        self.lead.clicked.connect(self._lead)

    @Slot()
    def _lead(self) -> None:
        if self._desk is not None:
            self.prepare.emit(f"lead lottery {self._desk.id}")

    def show_desk(self, desk: Desk) -> None:
        """Show a lottery's seal, or what it will be."""
        self._desk = desk
        self.seal.setText(wording.seal(desk.commitment))
        self.seal.setVisible(bool(desk.commitment))
        self._words.setText(wording.proof(desk))
        self._display.setVisible(desk.must_display)
        self._keep.setText(wording.keep(desk))
        self.copy.setVisible(bool(desk.commitment))
        self.list.setVisible(any(each.drawn and each.drawn.wins for each in desk.tickets))


class TicketsCard(Card):
    """The newest tickets and what each drew; `picked(code)` when one is chosen."""

    picked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(QCoreApplication.translate("Draws", "最近的抽奖码"), flush=True)
        self._theme = theme
        self.table = Table(theme, _ticket_columns(), row_height=_ROW)
        self.table.setAccessibleName(QCoreApplication.translate("Draws", "最近的抽奖码"))
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add(self.table)
        self.table.clicked.connect(lambda index: self.picked.emit(self.table.rows.row_at(index.row()).code))
        theme.changed.connect(self._fit)

    def show_desk(self, desk: Desk) -> None:
        """Show the newest tickets; hidden while there is none."""
        self.table.rows.show_rows(desk.tickets[:_NEWEST])
        self.setVisible(bool(desk.tickets))
        self._fit()

    @Slot()
    def _fit(self) -> None:
        tall = fit(self.table, self._theme, _ROW)
        self.table.setFixedHeight(_HEAD + tall * self.table.rows.rowCount() + 2)


def _ticket_columns() -> tuple[Column[Ticket], ...]:
    translate = QCoreApplication.translate
    return (
        Column[Ticket](translate("Draws", "抽奖码"), lambda each: wording.grouped(each.code), width=152),
        Column[Ticket](translate("Draws", "谁的"), lambda each: each.member_name, bold=True, width=104),
        Column[Ticket](translate("Draws", "什么时候发的"), lambda each: dates.moment(each.at), width=128),
        Column[Ticket](translate("Draws", "抽到"), wording.ticket_state),
        Column[Ticket](
            translate("Draws", "奖品"),
            wording.ticket_chip,
            width=88,
            chip=lambda each: "" if each.drawn is None or not each.drawn.wins else _kind(each.drawn),
        ),
    )


def _kind(one: Drawn) -> str:
    return "ok" if one.handed_over else "warn"


class NoticeCard(Card):
    """What hangs on the wall, label by label."""

    def __init__(self) -> None:
        super().__init__(
            QCoreApplication.translate("Draws", "开抽前要贴出来的"),
            QCoreApplication.translate("Draws", "照方案原样"),
        )
        self.body.setSpacing(12)

    def show_desk(self, desk: Desk) -> None:
        """Show a lottery's notice."""
        clear(self.body)
        for label, words in wording.disclosure(desk):
            self.add(labelled(label, Text(words, wrap=True)))
