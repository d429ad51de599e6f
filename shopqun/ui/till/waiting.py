"""The till while it waits: one field for the code, the bill, the customer, and the keypad."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shopqun.basics import Money
from shopqun.members.member import MemberLine
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import column, row
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme, mark
from shopqun.ui.till import labels
from shopqun.ui.till.entries import AmountEntry, Keypad, type_into
from shopqun.ui.till.picker import Find, MemberPicker
from shopqun.ui.till.scan_card import ScanCard
from shopqun.ui.work import Work

_LOW = 560


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands on the waiting till."""

    code: str = ""
    amount: Money | None = None
    member: MemberLine | None = None
    invite: str = ""
    purchase: int | None = None


class WaitingFace(QWidget):
    """`entered()` on Enter or a scan typed here, `bought()` for a purchase alone, `paste_asked()`.

    `left()` on Esc, `named()` when the customer changed.
    """

    entered = Signal()
    left = Signal()
    named = Signal()
    bought = Signal()
    paste_asked = Signal()

    def __init__(self, theme: Theme, work: Work, find: Find) -> None:
        super().__init__()
        self._asks_member = False
        self._purchase: int | None = None
        self._theme = theme
        self.card = ScanCard(theme)
        self.code, self.paste = self.card.code, self.card.paste
        self.amount = AmountEntry()
        self.picker = MemberPicker(theme, work, find)
        self.invite = QLineEdit()
        self.invite.setPlaceholderText(labels.invite_code())
        self.invite.setAccessibleName(labels.invite_code())
        self.invite.setMinimumHeight(40)
        self.keypad = Keypad(theme)
        self.invited = Button(theme, labels.with_key(labels.invited(), "F4"), icon="heart-handshake")
        self.buy = Button(theme, labels.with_key(labels.buy(), "F8"), icon="receipt", height=56)
        for button in (self.paste, self.invited, self.buy):
            button.setAutoDefault(True)
        self._amount_problem = Text(labels.amount_hint(), "caption", elide=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 4, 4, 4)  # room for the ring of keys
        box.setSpacing(16)
        box.addWidget(self.card, 1)
        box.addLayout(self._bill())
        self._connect()
        self.clear()

    def _bill(self) -> QHBoxLayout:
        title = row(Text(labels.amount(), "section"), Text(labels.key("F2"), "note"))
        title.addWidget(self._amount_problem, 1)
        left = column(spacing=12)
        left.addLayout(title)
        left.addWidget(self.amount)
        who = row()
        who.addWidget(self.picker, 1)
        who.addWidget(self.invited)
        left.addLayout(who)
        left.addWidget(self.invite)
        left.addStretch(1)
        left.addWidget(self.buy)
        both = self._both = QHBoxLayout()
        both.setSpacing(24)
        both.addLayout(left, 10)
        both.addWidget(self.keypad, 10)
        return both

    def _connect(self) -> None:
        self.code.returnPressed.connect(self.entered)
        self.amount.returnPressed.connect(self._amount_entered)
        self.invite.returnPressed.connect(self._amount_entered)
        self.amount.textEdited.connect(self._amount_typed)
        self.code.textEdited.connect(lambda _text: self.say_problem(""))
        self.keypad.pressed.connect(self._key)
        self.paste.clicked.connect(self.paste_asked)
        self.buy.clicked.connect(self.bought)
        self.invited.clicked.connect(self._unfold)
        self.picker.picked.connect(self._picked)

    def draft(self) -> Draft:
        """Give what stands here."""
        invite = self.invite.text().strip() if not self.invite.isHidden() else ""
        amount = self.amount.money() if self._purchase is None else None
        return Draft(self.code.text().strip(), amount, self.picker.member, invite, self._purchase)

    def clear(self) -> None:
        """Wait for the next customer: nothing of the last one stays."""
        for entry in (self.code, self.amount, self.invite):
            entry.clear()
        self._one_bill(None)
        self.invite.hide()
        self.invited.show()
        self.picker.set_member(None)
        self.invite_again()

    def ask_one_more(self, purchase: int, paid: Money) -> None:
        """Ask for a further paper for a purchase; its bill is written and stays as it is."""
        self.invite_again()
        self._one_bill(purchase)
        self._say(labels.scan_one_more(), labels.still_to_pay(paid))
        self.amount.setText(str(paid))

    def _one_bill(self, purchase: int | None) -> None:
        self._purchase = purchase
        for widget in (self.amount, self.buy, self.keypad, self.invited, self.invite):
            widget.setEnabled(purchase is None)

    def take_in(self, hand: QWidget) -> None:
        """Let her papers stand where the keys are: in a narrow window there is no other place."""
        if self._both.indexOf(hand) < 0:
            self._both.addWidget(hand, 10)
        self.keypad.setHidden(not hand.isHidden())

    def let_go(self) -> None:
        """Show the keys again: her papers stand elsewhere."""
        self.keypad.show()

    def invite_again(self) -> None:
        """Ask for the code again; bill and customer stay."""
        self.code.clear()
        self._say(labels.please_scan(), labels.scan_hint())
        self.say_problem("")
        self.say_amount_problem("")
        self.code.setFocus()

    def set_code(self, code: str) -> None:
        """Show which code is being asked about."""
        self.code.setText(code)

    def ask_amount(self, about: str) -> None:
        """Ask for the bill; Enter there uses the paper."""
        self._say(labels.ask_amount(), about)
        self.amount.setFocus()
        self.amount.selectAll()

    def ask_member(self, about: str) -> None:
        """Ask who she is; choosing her uses the paper."""
        self._say(labels.ask_member(), about)
        self._asks_member = True
        self.picker.set_member(None)
        self.picker.entry.setFocus()

    def ask_invite(self, problem: str) -> None:
        """Ask for the invite code again."""
        self._unfold()
        self.say_problem(problem)
        self.invite.selectAll()

    def say_problem(self, words: str) -> None:
        """Say what is wrong with what was scanned or pasted; empty words take it away."""
        self.card.say_problem(words)

    def say_amount_problem(self, words: str) -> None:
        """Say what is wrong with the bill; empty words bring the hint back."""
        self._amount_problem.setText(words or labels.amount_hint())
        self._amount_problem.set_tone("bad" if words else "text2")
        mark(self.amount, "tone", "bad" if words else "")

    def _say(self, words: str, hint: str) -> None:
        self._asks_member = False
        self.card.ask(words, hint)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the keys what there is; in a low window the card becomes one line."""
        super().resizeEvent(event)
        self.card.fold(low=self.window().height() * 100 // max(self._theme.size, 100) < _LOW)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Begin anew with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def unfold_invite(self) -> None:
        """Ask who brought her."""
        if self.invited.isEnabled():
            self._unfold()

    @Slot()
    def _amount_entered(self) -> None:
        """Use the paper that waits for the bill; else the bill is only known before the scan."""
        if self.code.text().strip():
            self.entered.emit()
        else:
            self.code.setFocus()

    @Slot()
    def _amount_typed(self) -> None:
        self.say_amount_problem(labels.bad_amount() if self.amount.is_wrong else "")

    @Slot(str)
    def _key(self, key: str) -> None:
        type_into(self.amount, key)
        self._amount_typed()

    @Slot()
    def _unfold(self) -> None:
        self.invite.show()
        self.invited.hide()
        self.invite.setFocus()

    @Slot()
    def _picked(self) -> None:
        self.named.emit()
        if self.picker.member is None:
            return
        if not self._asks_member:
            self.code.setFocus()
        elif self.code.text().strip():
            self.entered.emit()
        else:
            self.bought.emit()
