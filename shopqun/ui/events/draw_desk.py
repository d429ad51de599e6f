"""The desk of a running lottery: a ticket for a customer, the number she says, the draw, and the end."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from shopqun.basics import Touched
from shopqun.lotteries.desk import Closed, Desk, Drawn, Ticket
from shopqun.lotteries.drawing import MOST_NUMBER
from shopqun.lotteries.service import LotteryService
from shopqun.ui.events import wording_desk as wording
from shopqun.ui.events.wording_draws import grouped
from shopqun.ui.gesture import Press, press
from shopqun.ui.parts.ask import ask, ask_text
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import line
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_TALL = 72
_TOUCHES = Touched.LOTTERIES | Touched.COUPONS | Touched.MEMBERS


class HandOut(QWidget):
    """Gives a customer a ticket; `handed_out(code)`."""

    handed_out = Signal(str)

    def __init__(self, theme: Theme, work: Work, lotteries: LotteryService) -> None:
        super().__init__()
        self._work, self._lotteries, self._lottery = work, lotteries, ""
        translate = QCoreApplication.translate
        self.who = QLineEdit()
        self.who.setPlaceholderText(translate("Draws", "手机号、编号或会员卡"))
        self.field = Field(theme, translate("Draws", "给谁一张抽奖码"), self.who)
        self.give = Button(theme, translate("Draws", "发抽奖码"), kind="outline", icon="ticket")
        self.told = Text("", "body", "ok", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        for widget in (self.field, self.give, self.told):
            box.addWidget(widget)
        self.told.hide()
        self.give.clicked.connect(self._give)
        self.who.returnPressed.connect(self._give)
        self.who.textEdited.connect(self.field.clear_problem)

    def show_desk(self, desk: Desk) -> None:
        """Know the lottery."""
        self._lottery = desk.id

    @Slot()
    def _give(self) -> None:
        who, lottery = self.who.text().strip(), self._lottery
        if not who:
            self.field.show_problem(QCoreApplication.translate("Draws", "请先填是哪一位。"))
            return
        self.field.clear_problem()
        self.told.hide()
        does = Press(
            act=lambda request: self._lotteries.ticket(lottery, who, request_id=request),
            took=self._took,
            words=wording.refusal,
            problem=self.field.show_problem,
            touches=_TOUCHES,
        )
        press(self._work, self.give, does)

    def _took(self, ticket: Ticket) -> None:
        self.told.setText(wording.handed_out(ticket))
        self.told.show()
        self.who.clear()
        self.handed_out.emit(ticket.code)


class DrawPage(QWidget):
    """Draws for a ticket with the number its holder says; `drew(Drawn)`."""

    drew = Signal(object)

    def __init__(self, theme: Theme, work: Work, lotteries: LotteryService) -> None:
        super().__init__()
        self._work, self._lotteries = work, lotteries
        translate = QCoreApplication.translate
        self.code, self.number = QLineEdit(), QLineEdit()
        self.code.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.code.setPlaceholderText("T000-0000-0000")
        self.number.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.number.setValidator(QIntValidator(0, MOST_NUMBER, self.number))
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field = Field(
            theme, translate("Draws", "抽奖码"), self.code, translate("Draws", "扫码，或输 12 位")
        )
        said = Field(
            theme, translate("Draws", "顾客报的数字"), self.number, translate("Draws", "请她自己说，随便几")
        )
        self.number.setMinimumHeight(_TALL)
        self.number.setProperty("kind", "amount")
        self.draw = Button(theme, translate("Draws", "开抽"), kind="filled", icon="dices", height=56)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        for widget in (self.field, said, self.draw):
            box.addWidget(widget)
        self.draw.clicked.connect(self._draw)
        self.number.returnPressed.connect(self._draw)
        self.code.returnPressed.connect(self.number.setFocus)
        self.code.textEdited.connect(self.field.clear_problem)

    def take(self, code: str) -> None:
        """Take a ticket to draw for; the number is asked next."""
        self.code.setText(grouped(code))
        self.number.clear()
        self.field.clear_problem()
        self.number.setFocus()

    def clear(self) -> None:
        """Make ready for the next customer."""
        self.code.clear()
        self.number.clear()
        self.field.clear_problem()

    @Slot()
    def _draw(self) -> None:
        code, said = self.code.text(), self.number.text()
        if not code.strip():
            self.field.show_problem(QCoreApplication.translate("Draws", "请先扫抽奖码。"))
            return
        number = int(said) if said else None
        does = Press(
            act=lambda request: self._lotteries.draw(code, number, request_id=request),
            took=self._took,
            words=wording.refusal,
            problem=self.field.show_problem,
            touches=_TOUCHES,
        )
        press(self._work, self.draw, does)

    def _took(self, one: Drawn) -> None:
        self.clear()
        self.drew.emit(one)


class RunPage(QWidget):
    """Tickets and draws of a lottery that is sealed, and its end; `said(words)`, `drew(Drawn)`."""

    said = Signal(str)
    drew = Signal(object)

    def __init__(self, theme: Theme, work: Work, lotteries: LotteryService) -> None:
        super().__init__()
        self._theme, self._work, self._lotteries = theme, work, lotteries
        self._desk: Desk | None = None
        self._today = date.min
        self.hand_out = HandOut(theme, work, lotteries)
        self.draw = DrawPage(theme, work, lotteries)
        self.end = Button(theme, QCoreApplication.translate("Draws", "结束抽奖，公布种子"), icon="lock-open")
        self._told = Text("", "body", "bad", wrap=True)
        self._told.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        for widget in (self.hand_out, line(), self.draw):
            box.addWidget(widget)
        box.addStretch(1)
        box.addWidget(self._told)
        box.addWidget(self.end)
        self.hand_out.handed_out.connect(self.draw.take)
        self.draw.drew.connect(self.drew)
        self.draw.drew.connect(self.hand_out.told.hide)
        self.end.clicked.connect(self._end)

    def show_desk(self, desk: Desk, today: date) -> None:
        """Know the lottery, and whether its days are over."""
        self._desk, self._today = desk, today
        self.hand_out.show_desk(desk)
        self.end.set_kind("outline" if not wording.is_early(desk, today) else "plain")

    @Slot()
    def _end(self) -> None:
        desk = self._desk
        if desk is None:
            return
        why: str | None = ""
        title, words, verb = wording.close_question(desk)
        if wording.is_early(desk, self._today):
            why = ask_text(self._theme, self.window(), *wording.early_question(), verb)
        elif not ask(self._theme, self.window(), title, words, verb):
            why = None
        if why is None:
            return
        reason = why
        does = Press(
            act=lambda request: self._lotteries.close(desk.id, reason, request_id=request),
            took=self._took,
            words=wording.refusal,
            problem=self._refused,
            touches=_TOUCHES,
        )
        press(self._work, self.end, does)

    def _refused(self, problem: str) -> None:
        self._told.setText(problem)
        self._told.show()

    def _took(self, _closed: Closed) -> None:
        self.said.emit(wording.closed())
