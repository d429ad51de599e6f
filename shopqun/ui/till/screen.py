"""The till: scan, verdict, next; the bill, the customer and who brought her beside it."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication

from shopqun.basics import Money, ShopTrouble, Touched
from shopqun.coupons.code import parse
from shopqun.members.member import MemberLine
from shopqun.till.service import Counter
from shopqun.ui import troubles
from shopqun.ui.sounds import Sounds
from shopqun.ui.theme import Theme
from shopqun.ui.till import labels, reasons, wording
from shopqun.ui.till.beside import LINES
from shopqun.ui.till.desk import Desk, Outcome, plain, redemption_of, wrote
from shopqun.ui.till.frame import TillFrame
from shopqun.ui.till.keys import bind, pressed
from shopqun.ui.till.scan_ids import ScanIds
from shopqun.ui.till.way_back import Gate, WayBack
from shopqun.ui.till.ways_out import other_paper
from shopqun.ui.till.which import Which
from shopqun.ui.work import Work


class TillScreen(TillFrame):
    """The counter. `go(place, id)` leads elsewhere, `said(words)` is for the toast.

    `slip_asked(kind, id)` for the slip of a purchase or of goods that were picked up, `closing_asked(title,
    parts)` for the day's.

    The window calls `scanned` for a scanner's burst on any page, after it opened the till.
    """

    go = Signal(str, str)
    said = Signal(str)
    slip_asked = Signal(str, str)
    closing_asked = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        work: Work,
        desk: Desk,
        sounds: Sounds,
        gate: Gate,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(theme, work, desk)
        self._ids, self._sounds = ScanIds(seconds), sounds
        self._clerk = ""
        self._outcome: Outcome | None = None
        self.which = Which(theme, work, desk.till.names, self)
        self.way_back = WayBack(theme, work, self._desk, self, gate)
        self._connect()
        bind(self, self._deeds())

    def _connect(self) -> None:
        self.waiting.entered.connect(lambda: self._submit(self.waiting.draft().code))
        self.waiting.bought.connect(self._buy)
        self.waiting.paste_asked.connect(self._paste)
        for entry in (self.waiting.code, self.waiting.amount):
            entry.picture_pasted.connect(self.pictures.take)
        self.pictures.found.connect(self.scanned)
        self.pictures.several.connect(self.which.ask)
        self.which.chosen.connect(self.scanned)
        self.pictures.unclear.connect(self._unclear)
        self.waiting.left.connect(self.next_customer)
        self.waiting.named.connect(lambda: self.hand.show_for(self.waiting.picker.member))
        self.hand.used.connect(self._use)
        self.closing.said.connect(self.said)
        self.closing.print_asked.connect(self.closing_asked)
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

    def _deeds(self) -> dict[str, Callable[[], object]]:
        """Say what each key does."""
        waiting, face = self.waiting, self.face
        return {
            "F2": lambda: self._go_to(waiting.amount),
            "F3": lambda: self._go_to(
                waiting.picker.cross if waiting.picker.member else waiting.picker.entry
            ),
            "F4": waiting.unfold_invite,
            "F5": self._paste,
            "F6": self.hand.take_keys,
            "F7": pressed(face.more),
            "F8": pressed(waiting.buy),
            "F9": lambda: face.undo.click() if face.undo.isVisible() else self.beside.take_keys(),
            "F10": pressed(face.change),
            "F11": pressed(face.slip),
            "F12": self.close_the_day,
        }

    def reload(self) -> None:
        """Read what stands beside the till."""
        self._work.books(lambda: self._desk.beside(LINES), self.beside.render_beside)

    @Slot(str)
    def set_clerk(self, name: str) -> None:
        """Say who serves: it is written beside each scan."""
        self._clerk = self.way_back.clerk = name

    @Slot(str)
    def scanned(self, text: str) -> None:
        """Take a scanned code; on a verdict it begins the next customer, unless the scanner fired twice."""
        if self.stack.currentWidget() is self.face and not self._ids.is_recent(plain(text)):
            self.next_customer()
        elif self.stack.currentWidget() is self.closing:
            self._wait()
        self._submit(text)

    def open_for(self, about: str) -> None:
        """Begin the day's `closing`, or hold a code ready: nothing is used before Enter."""
        if about == "closing":
            self.close_the_day()
            return
        if self.stack.currentWidget() is self.face:
            self.next_customer()
        self._wait()
        self.waiting.code.setText(about)
        self.waiting.code.setFocus()

    @Slot()
    def next_customer(self) -> None:
        """Wait for the next customer."""
        self._outcome = None
        self.waiting.clear()
        self._wait()

    def _counter(self) -> Counter:
        draft = self.waiting.draft()
        member = str(draft.member.id) if draft.member else None
        purchase = str(draft.purchase) if draft.purchase is not None else None
        return Counter(draft.amount, member, draft.invite or None, purchase, self._clerk)

    def _submit(self, text: str) -> None:
        if self.waiting.amount.is_wrong and self.waiting.amount.isEnabled():
            self.waiting.say_amount_problem(labels.bad_amount())
            self.waiting.amount.setFocus()
            return
        if not text:
            return
        counter = self._ids.meant(plain(text), self._counter())
        scan_id = self._ids.id_for(plain(text), counter)
        self.late.start()
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
        self.late.start()
        self._work.books(lambda: self._desk.buy(counter, request), self._came, wrote, self._stuck)

    def _stuck(self, trouble: ShopTrouble) -> None:
        self.late.stop()
        self.waiting.buy.setEnabled(True)
        self._unclear(troubles.sentence(trouble))

    def _came(self, outcome: Outcome) -> None:
        self.late.stop()
        self.waiting.say_problem("")
        self.waiting.buy.setEnabled(True)
        if isinstance(outcome.answer, MemberLine):
            self._met(outcome.answer)
            return
        reason = wording.reason_of(outcome)
        if reason in {"amount_needed", "member_needed", "unknown_invite_code"}:
            self._ask(outcome, reason)
            return
        self._outcome = outcome
        self.hand.show_for(outcome.member or self.waiting.picker.member)
        self.face.show_outcome(outcome, self.waiting.draft().amount)
        self.stack.setCurrentWidget(self.face)
        self.face.next.setFocus()
        self._sounds.say(good=reason is None)

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
        if self._outcome is not None:
            self._ways(self._outcome).get(key, self._try_again)()

    def _ways(self, outcome: Outcome) -> dict[str, Callable[[], None]]:
        """Say what each way out of a verdict does."""
        paper, redemption = other_paper(outcome), redemption_of(outcome)
        good, back = wording.reason_of(outcome) is None, self.way_back
        return {
            "full": self._buy_without,
            "other": lambda: self._submit(paper.code if paper else ""),
            "undo": lambda: back.ask_undo(redemption),
            "amount": (lambda: back.undo(redemption, labels.changed_amount(), self._again))
            if good
            else (lambda: self._ask(outcome, "amount_needed")),
            "person": lambda: self._ask(outcome, "member_needed"),
            "more": lambda: self._one_more(outcome),
            "slip": lambda: self.slip_asked.emit(*outcome.slip or ("", "")),
            "leave": self.next_customer,
            "list": lambda: self.go.emit("events", ""),
        }

    def _buy_without(self) -> None:
        self.waiting.code.clear()
        self._buy()

    def _try_again(self) -> None:
        self.waiting.invite_again()
        self._wait()

    def _one_more(self, outcome: Outcome) -> None:
        """Wait for a further paper for the bill that was just written."""
        if outcome.purchase is not None:
            self.waiting.ask_one_more(outcome.purchase, Money(getattr(outcome.answer, "paid_fen", 0)))
            self._wait()

    @Slot(str)
    def _use(self, code: str) -> None:
        """Use a paper of hers, after a yes on the bill it was said to."""
        seen = self._outcome if self.stack.currentWidget() is self.face else None
        if seen is not None and wording.reason_of(seen) is None:
            self._one_more(seen) if seen.purchase is not None else self.next_customer()
        self._submit(code)

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
        self._sounds.say(good=False)

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
