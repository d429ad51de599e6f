"""The flow of taking back: ask why, undo or refund once, say what came of it."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from shopqun.basics import Money, Refused, Touched
from shopqun.till.answers import BackAnswer
from shopqun.till.lately import Line
from shopqun.ui.theme import Theme
from shopqun.ui.till import back_words, reasons
from shopqun.ui.till.back import RefundQuestion, UndoQuestion
from shopqun.ui.till.desk import TAKEN, Desk
from shopqun.ui.work import Work

Gate = Callable[[str, str, Callable[[], None]], None]
"""Asks for the owner where an act needs her: the act, why, and what to do then."""


class WayBack(QObject):
    """`undone()`, `refunded()` when it is done, `refused(sentence)` when it may not be."""

    undone = Signal()
    refunded = Signal()
    refused = Signal(str)

    def __init__(self, theme: Theme, work: Work, desk: Desk, over: QWidget, gate: Gate) -> None:
        super().__init__(over)
        self._gate = gate
        self.clerk = ""
        self._theme, self._work, self._desk, self._over = theme, work, desk, over
        self.question: UndoQuestion | RefundQuestion | None = None

    def ask_undo(self, redemption: int) -> None:
        """Ask why, then take the scan back."""
        question = UndoQuestion(self._theme, self._over)
        question.agreed.connect(lambda why: self.undo(redemption, why, self.undone.emit))
        self._open(question)

    @Slot(object)
    def ask_refund(self, line: Line) -> None:
        """Ask how much and why, then give it back."""
        paid, purchase = Money(line.paid_fen or 0), line.purchase or 0
        question = RefundQuestion(self._theme, self._over, paid)
        question.agreed.connect(
            lambda fen, why: self.refund(purchase, None if fen == paid.fen else Money(fen), why)
        )
        self._open(question)

    def refund(self, purchase: int, back: Money | None, why: str) -> None:
        """Give money back; above what a clerk may, the owner is asked for her PIN first."""
        request, clerk = str(uuid.uuid4()), self.clerk

        def came(answer: BackAnswer | Refused) -> None:
            if isinstance(answer, Refused) and answer.reason == "owner_needed":
                act, most = str(answer.facts["act"]), Money(int(str(answer.facts["limit_fen"])))
                words = back_words.owner_needed(most)
                self._gate(act, words, lambda: self.refund(purchase, back, why))
            else:
                self._came(answer, self.refunded.emit)

        self._work.books(lambda: self._desk.refund(purchase, back, why, clerk, request), came, _wrote)

    def undo(self, redemption: int, why: str, then: Callable[[], None]) -> None:
        """Take a scan back, and go on when that is done."""
        request = str(uuid.uuid4())
        self._work.books(
            lambda: self._desk.undo(redemption, why, request),
            lambda answer: self._came(answer, then),
            _wrote,
        )

    def _open(self, question: UndoQuestion | RefundQuestion) -> None:
        self.question = question
        question.finished.connect(question.deleteLater)
        question.open()

    def _came(self, answer: BackAnswer | Refused, then: Callable[[], None]) -> None:
        if isinstance(answer, Refused):
            self.refused.emit(reasons.short(answer.reason))
        else:
            then()


def _wrote(answer: BackAnswer | Refused) -> Touched:
    return Touched.NOTHING if isinstance(answer, Refused) else TAKEN
