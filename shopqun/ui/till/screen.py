"""The till: scan, verdict, next; the bill, the customer and who brought her beside it."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from shopqun.basics import ShopTrouble, Touched
from shopqun.coupons.code import parse
from shopqun.flashsales.service import SaleService
from shopqun.members.member import MemberLine
from shopqun.members.service import MembersService
from shopqun.referrals.service import ReferralService
from shopqun.till.service import Counter, TillService
from shopqun.ui import troubles
from shopqun.ui.theme import Theme
from shopqun.ui.till import labels, reasons, wording
from shopqun.ui.till.beside import LINES, JustNow
from shopqun.ui.till.desk import Desk, Outcome, plain, redemption_of, wrote
from shopqun.ui.till.faces import Faces
from shopqun.ui.till.pictures import Pictures
from shopqun.ui.till.scan_ids import ScanIds
from shopqun.ui.till.verdict_face import VerdictFace
from shopqun.ui.till.waiting import WaitingFace
from shopqun.ui.till.way_back import WayBack
from shopqun.ui.till.ways_out import other_paper
from shopqun.ui.work import Work

_SIDE, _NARROW = 360, 940


class TillScreen(QWidget):
    """The counter. `go(place, id)` leads elsewhere, `said(words)` is for the toast.

    The window calls `scanned` for a scanner's burst on any page, after it opened the till.
    """

    go = Signal(str, str)
    said = Signal(str)

    def __init__(
        self,
        theme: Theme,
        work: Work,
        till: TillService,
        members: MembersService,
        referrals: ReferralService,
        sales: SaleService,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._theme, self._work = theme, work
        self._desk = Desk(till, members, referrals, sales)
        self._ids = ScanIds(seconds)
        self._clerk = ""
        self._outcome: Outcome | None = None
        self.waiting = WaitingFace(theme, work, members.find)
        self.face = VerdictFace(theme)
        self.beside = JustNow(theme)
        self.way_back = WayBack(theme, work, self._desk, self)
        self.pictures = Pictures(work, till.read_picture)
        self.stack = Faces(self.waiting, self.face)
        self.beside.setFixedWidth(_SIDE)
        box = QHBoxLayout(self)
        box.setContentsMargins(20, 20, 24, 20)
        box.setSpacing(20)
        box.addWidget(self.stack, 1)
        box.addWidget(self.beside)
        self.setAcceptDrops(True)
        self._connect()

    def _connect(self) -> None:
        self.waiting.entered.connect(lambda: self._submit(self.waiting.draft().code))
        self.waiting.bought.connect(self._buy)
        self.waiting.paste_asked.connect(self._paste)
        for entry in (self.waiting.code, self.waiting.amount):
            entry.picture_pasted.connect(self.pictures.take)
        self.pictures.found.connect(self.scanned)
        self.pictures.unclear.connect(self._unclear)
        self.face.finished.connect(self.next_customer)
        self.face.way.connect(self._take_way)
        self.face.typed.connect(self._typed)
        self.beside.undone.connect(lambda line: self.way_back.ask_undo(line.id))
        self.beside.refunded.connect(self.way_back.ask_refund)
        self.way_back.undone.connect(self._undone)
        self.way_back.refunded.connect(lambda: self.said.emit(labels.given_back()))
        self.way_back.refused.connect(self._unclear)
        self.beside.list_asked.connect(lambda sale: self.go.emit("events", sale))
        self._work.touched.connect(self._touched)

    def reload(self) -> None:
        """Read what stands beside the till."""
        self._work.books(lambda: self._desk.beside(LINES), self.beside.render_beside)

    @Slot(str)
    def set_clerk(self, name: str) -> None:
        """Say who serves: it is written beside each scan."""
        self._clerk = name

    @Slot(str)
    def scanned(self, text: str) -> None:
        """Take a scanned code; on a verdict it begins the next customer, unless the scanner fired twice."""
        if self.stack.currentWidget() is self.face and not self._ids.is_recent(plain(text)):
            self.next_customer()
        self._submit(text)

    @Slot()
    def next_customer(self) -> None:
        """Wait for the next customer."""
        self._outcome = None
        self.waiting.clear()
        self._wait()

    def _wait(self) -> None:
        self.stack.setCurrentWidget(self.waiting)
        if not self.waiting.amount.hasFocus() and not self.waiting.picker.entry.hasFocus():
            self.waiting.code.setFocus()

    def _counter(self) -> Counter:
        draft = self.waiting.draft()
        member = str(draft.member.id) if draft.member else None
        return Counter(draft.amount, member, draft.invite or None, None, self._clerk)

    def _submit(self, text: str) -> None:
        if self.waiting.amount.is_wrong:
            self.waiting.say_amount_problem(labels.bad_amount())
            self.waiting.amount.setFocus()
            return
        if not text:
            return
        counter = self._ids.meant(plain(text), self._counter())
        scan_id = self._ids.id_for(plain(text), counter)
        self._work.books(lambda: self._desk.scan(text, counter, scan_id), self._came, wrote, self._stuck)

    @Slot()
    def _buy(self) -> None:
        counter = self._counter()
        if counter.amount is None:
            self.stack.setCurrentWidget(self.waiting)
            wrong = self.waiting.amount.is_wrong
            self.waiting.say_amount_problem(labels.bad_amount() if wrong else labels.amount_first())
            self.waiting.amount.setFocus()
            return
        request = str(uuid.uuid4())
        self.waiting.buy.setEnabled(False)
        self._work.books(lambda: self._desk.buy(counter, request), self._came, wrote, self._stuck)

    def _stuck(self, trouble: ShopTrouble) -> None:
        self.waiting.buy.setEnabled(True)
        self._unclear(troubles.sentence(trouble))

    def _came(self, outcome: Outcome) -> None:
        self.waiting.buy.setEnabled(True)
        if isinstance(outcome.answer, MemberLine):
            self._met(outcome.answer)
            return
        reason = wording.reason_of(outcome)
        if reason in {"amount_needed", "member_needed", "unknown_invite_code"}:
            self._ask(outcome, reason)
            return
        self._outcome = outcome
        self.face.show_outcome(outcome, self.waiting.draft().amount)
        self.stack.setCurrentWidget(self.face)
        self.face.next.setFocus()
        if reason is not None:
            QApplication.beep()

    def _met(self, member: MemberLine) -> None:
        code = parse(self.waiting.code.text())
        if code is not None and code.text == member.card_code:
            self.waiting.code.clear()
        self.stack.setCurrentWidget(self.waiting)
        self.waiting.picker.set_member(member)

    def _ask(self, outcome: Outcome, reason: str) -> None:
        about = wording.look(outcome).line
        self.stack.setCurrentWidget(self.waiting)
        self.waiting.set_code(outcome.code)
        match reason:
            case "amount_needed":
                self.waiting.ask_amount(about)
            case "member_needed":
                self.waiting.ask_member(about)
            case _:
                self.waiting.ask_invite(reasons.short(reason))

    @Slot(str)
    def _take_way(self, key: str) -> None:
        outcome = self._outcome
        if outcome is None:
            return
        match key:
            case "full":
                self.waiting.code.clear()
                self._buy()
            case "other" if (paper := other_paper(outcome)) is not None:
                self._submit(paper.code)
            case "undo":
                self.way_back.ask_undo(redemption_of(outcome))
            case "amount" if wording.reason_of(outcome) is None:
                self.way_back.undo(redemption_of(outcome), labels.changed_amount(), self._again)
            case "amount":
                self._ask(outcome, "amount_needed")
            case "person":
                self._ask(outcome, "member_needed")
            case "list":
                self.go.emit("events", "")
            case _:
                self.waiting.invite_again()
                self._wait()

    def _again(self) -> None:
        """Ask for the bill once more, after the scan with the wrong one was taken back."""
        self._ids.forget()
        if self._outcome is not None:
            self._ask(self._outcome, "amount_needed")

    @Slot()
    def _undone(self) -> None:
        self._ids.forget()
        self.next_customer()
        self.said.emit(labels.taken_back())

    @Slot(str)
    def _unclear(self, sentence: str) -> None:
        self.stack.setCurrentWidget(self.waiting)
        self.waiting.say_problem(sentence)
        self.waiting.code.setFocus()
        QApplication.beep()

    @Slot()
    def _paste(self) -> None:
        self.pictures.take(QGuiApplication.clipboard().mimeData())
        self.waiting.code.setFocus()

    @Slot(str)
    def _typed(self, text: str) -> None:
        self.next_customer()
        self.waiting.code.setText(text)

    @Slot(object)
    def _touched(self, touched: Touched) -> None:
        if touched & (Touched.TILL | Touched.SALES):
            self.reload()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take a picture that is dragged over the till."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Read the picture that was dropped."""
        self.pictures.take(event.mimeData())
        event.acceptProposedAction()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Be ready for the scanner whenever the till is opened."""
        super().showEvent(event)
        ready = self.face.next if self.stack.currentWidget() is self.face else self.waiting.code
        ready.setFocus()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the least size: without the right column."""
        return self.stack.minimumSizeHint() + QSize(40, 40)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Drop the right column when it is narrow: the verdict never folds."""
        super().resizeEvent(event)
        self.beside.setHidden(event.size().width() < _NARROW)
