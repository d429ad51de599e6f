"""The owner's gate: an act only she may do waits for her PIN, on any page; nothing else stops."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from shopqun.basics import Refused, Touched
from shopqun.staff.lock import Tried
from shopqun.staff.service import StaffService, phone_act
from shopqun.ui import dates
from shopqun.ui.parts.ask import Question
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.segmented import Segmented
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_ONCE, _STAY = "once", "stay"
_SOME_MINUTES = 10

Then = Callable[[], None]


class PinQuestion(Question):
    """Asks for the PIN and for how long; `tried(pin, how long)`, it stays open until the PIN was right."""

    tried = Signal(str, str)
    forgot = Signal()

    def __init__(self, theme: Theme, parent: QWidget, why: str) -> None:
        title = QCoreApplication.translate("Owner", "请店主输口令")
        verb = QCoreApplication.translate("Owner", "解锁")
        super().__init__(theme, parent, title, why, verb)
        self.entry = QLineEdit()
        self.entry.setEchoMode(QLineEdit.EchoMode.Password)
        self.entry.setMaxLength(8)
        self.field = Field(theme, QCoreApplication.translate("Owner", "口令，4 到 8 位数字"), self.entry)
        self.length = Segmented(
            (
                (_ONCE, QCoreApplication.translate("Owner", "只这一次")),
                (str(_SOME_MINUTES), QCoreApplication.translate("Owner", "10 分钟")),
                (_STAY, QCoreApplication.translate("Owner", "我来看店")),
            )
        )
        self.length.setAccessibleName(QCoreApplication.translate("Owner", "解锁多久"))
        self.middle.addWidget(self.field)
        self.middle.addWidget(self.length)
        self.yes.set_kind("filled")
        self.no.setDefault(False)
        self.no.setAutoDefault(False)
        self.yes.setDefault(True)
        self.field.cured.connect(self.forgot)
        self.entry.setFocus()

    def accept(self) -> None:
        """Have the PIN tried; the answer closes the dialog or says what is wrong."""
        if self.yes.isEnabled():
            self.yes.setEnabled(False)
            self.tried.emit(self.entry.text(), self.length.current())

    def open_up(self) -> None:
        """Close: the PIN was right."""
        super().accept()

    def say(self, problem: str) -> None:
        """Say what is wrong; a forgotten PIN has its way there."""
        self.yes.setEnabled(True)
        self.entry.clear()
        self.entry.setFocus()
        self.field.show_problem(problem, QCoreApplication.translate("Owner", "忘了口令"))


class OwnerGate(QObject):
    """Lets an act through at once, or after the owner's PIN; `said(words)` for the toast."""

    said = Signal(str)

    def __init__(self, theme: Theme, work: Work, staff: StaffService, over: QWidget) -> None:
        super().__init__(over)
        self._theme, self._work, self._staff, self._over = theme, work, staff, over
        self.question: PinQuestion | None = None

    def ask(self, act: str, why: str, then: Then) -> None:
        """Do `then` when the act may be done; `why` says in the dialog what it is."""
        self._work.books(
            lambda: self._staff.is_locked(act),
            lambda locked: self._open(act, why, then) if locked else then(),
        )

    def show_phone(self, member: int, then: Callable[[str], None]) -> None:
        """Give a customer's whole number to `then`, after the owner's PIN; looking is written down."""
        why = QCoreApplication.translate("Owner", "看顾客的完整手机号，要店主同意。看了会记下来。")

        def reveal() -> None:
            request = str(uuid.uuid4())
            self._work.books(lambda: self._staff.reveal_phone(member, request_id=request), came)

        def came(phone: str | Refused) -> None:
            if isinstance(phone, Refused):
                self.said.emit(QCoreApplication.translate("Owner", "没有看成，请再按一次。"))
            else:
                then(phone)

        self.ask(phone_act(member), why, reveal)

    def hand_over(self) -> None:
        """Shut the lock: a clerk serves from now on."""
        request = str(uuid.uuid4())
        self._work.books(lambda: self._staff.lock(request_id=request), lambda _answer: None)

    def _open(self, act: str, why: str, then: Then) -> None:
        question = self.question = PinQuestion(self._theme, self._over, why)
        question.tried.connect(lambda pin, length: self._try(question, pin, (act, length), then))
        question.forgot.connect(lambda: self._forgot(question))
        question.finished.connect(question.deleteLater)
        question.open()

    def _try(self, question: PinQuestion, pin: str, what: tuple[str, str], then: Then) -> None:
        act, length = what
        once = act if length == _ONCE else ""
        minutes = int(length) if length.isdigit() else 0
        request = str(uuid.uuid4())

        def came(answer: Tried | Refused) -> None:
            if isinstance(answer, Tried) and answer.right:
                question.open_up()
                then()
            else:
                question.say(_why_not(answer))

        self._work.books(
            lambda: self._staff.unlock(pin, once, minutes, request_id=request).value, came, Touched.SHOP
        )

    def _forgot(self, question: PinQuestion) -> None:
        request = str(uuid.uuid4())

        def came(answer: object) -> None:
            removable = getattr(answer, "removable_at", None)
            if getattr(answer, "removed", False):
                question.reject()
                self.said.emit(QCoreApplication.translate("Owner", "口令取消了，请到设置里重新设一个"))
            elif removable is not None:
                words = QCoreApplication.translate(
                    "Owner", "记下了。{when} 以后再按一次“忘了口令”，口令就取消。这之前输对一次就不算数。"
                )
                question.say(words.format(when=dates.moment(removable)))

        self._work.books(lambda: self._staff.forget(request_id=request).value, came, Touched.SHOP)


def _why_not(answer: Tried | Refused) -> str:
    if isinstance(answer, Refused) and answer.reason == "pin_wait":
        words = QCoreApplication.translate("Owner", "试错太多次，{when} 以后再试")
        return words.format(when=dates.time_text(answer.facts.get("until")))
    free_at = answer.free_at if isinstance(answer, Tried) else None
    if free_at is not None:
        words = QCoreApplication.translate("Owner", "口令不对，{when} 以后再试")
        return words.format(when=dates.time_text(free_at))
    return QCoreApplication.translate("Owner", "口令不对，再输一次")
