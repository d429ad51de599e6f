"""Taking back and giving money back: a reason from three usual ones, or her own words."""

from __future__ import annotations

from itertools import pairwise
from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from shopqun.basics import Money
from shopqun.ui.parts.ask import Question
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import column
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.till import back_words
from shopqun.ui.till.entries import AmountEntry


class UndoQuestion(Question):
    """Asks why a scan is taken back; `agreed(why)` when it may be."""

    agreed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(
            theme, parent, back_words.undo_title(), back_words.undo_words(), back_words.undo_verb()
        )
        self.reasons = Reasons(theme, back_words.undo_reasons())
        self.middle.addWidget(self.reasons)
        _lead_on(self, self.reasons)
        self.reasons.usual[0].setFocus()

    def accept(self) -> None:
        """Go on only with a reason."""
        if why := self.reasons.why():
            super().accept()
            self.agreed.emit(why)


class RefundQuestion(Question):
    """Asks how much is given back and why; `agreed(fen, why)`, the whole when fen is what was paid."""

    agreed = Signal(int, str)

    def __init__(self, theme: Theme, parent: QWidget, paid: Money) -> None:
        super().__init__(
            theme, parent, back_words.refund_title(paid), back_words.refund_words(), back_words.refund_verb()
        )
        self._paid = paid
        self.amount = AmountEntry()
        self.amount.setText(paid.spoken())
        self.field = Field(theme, back_words.amount(), self.amount)
        self.reasons = Reasons(theme, back_words.refund_reasons())
        self.middle.addWidget(self.field)
        self.middle.addWidget(self.reasons)
        QWidget.setTabOrder(self.amount, self.reasons.usual[0])
        _lead_on(self, self.reasons)
        self.amount.setFocus()
        self.amount.selectAll()

    def accept(self) -> None:
        """Go on only with a reason, and with no more than was paid."""
        money = self.amount.money()
        if money is None or not money or money > self._paid:
            self.field.show_problem(back_words.too_much(self._paid))
            return
        self.field.clear_problem()
        if why := self.reasons.why():
            super().accept()
            self.agreed.emit(money.fen, why)


def _lead_on(question: Question, reasons: Reasons) -> None:
    """Lead the keys from the reasons to the verb; once there is a reason, Enter is the verb."""
    stops = (*reasons.usual, reasons.other_line(), question.yes, question.no)
    for one, after in pairwise(stops):
        QWidget.setTabOrder(one, after)
    reasons.given.connect(lambda: question.yes.setDefault(True))


class Reasons(QWidget):
    """Three usual reasons and a line for another one; `given()` when one is chosen or written."""

    given = Signal()

    def __init__(self, theme: Theme, usual: tuple[str, ...]) -> None:
        super().__init__()
        self.usual = tuple(Button(theme, words) for words in usual)
        self._group = QButtonGroup(self)
        for button in self.usual:
            button.setCheckable(True)
            button.setAutoDefault(False)
            self._group.addButton(button)
        self.other = Field(theme, back_words.other_reason())
        self._problem = Text("", "caption", "bad")
        self._problem.hide()
        box = column(*self.usual, self.other, self._problem)
        self.setLayout(box)
        self._group.buttonClicked.connect(self.given)
        self.other_line().textEdited.connect(self._typed)

    def other_line(self) -> QLineEdit:
        """Give the line for her own words."""
        return cast("QLineEdit", self.other.entry)

    def why(self) -> str:
        """Give the reason; empty, and said so, where there is none."""
        chosen = next((one.text() for one in self.usual if one.isChecked()), "")
        why = self.other.text() or chosen
        self._problem.setText("" if why else back_words.say_why())
        self._problem.setHidden(bool(why))
        return why

    @Slot()
    def _typed(self) -> None:
        self._group.setExclusive(False)
        for one in self.usual:
            one.setChecked(False)
        self._group.setExclusive(True)
        self.given.emit()
