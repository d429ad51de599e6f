"""Who serves, the owner's PIN, what a clerk may give back, the printer of slips, and the sounds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shopqun.basics import Money, Refused, Touched, parse_yuan
from shopqun.staff.person import House, Person, Role
from shopqun.staff.service import SETTINGS, StaffService
from shopqun.ui.gesture import Answer, Press, press
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, column, line, row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.switch import Switch
from shopqun.ui.parts.text import Text
from shopqun.ui.shop import wording_staff as words
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

Gate = Callable[[str, str, Callable[[], None]], None]
T = TypeVar("T")


class StaffPage(QWidget):
    """`sounds_switched(on)`, `printer_asked()` and `trial_asked()` for the printer of slips."""

    sounds_switched = Signal(bool)
    printer_asked = Signal()
    trial_asked = Signal()

    def __init__(self, theme: Theme, work: Work, staff: StaffService, gate: Gate) -> None:
        super().__init__()
        self._theme, self._work, self._staff, self._gate = theme, work, staff, gate
        self._people = QVBoxLayout()
        self._people.setSpacing(8)
        self.name = Field(theme, words.new_name())
        self.add = Button(theme, words.add_clerk(), kind="outline", icon="user-plus")
        self.add_owner = Button(theme, words.add_owner(), icon="crown")
        self.pin_state = Text("", "strong", wrap=True)
        self.pin, self.again = (Field(theme, label, _secret()) for label in (words.pin(), words.pin_again()))
        self.set_pin = Button(theme, words.set_pin(), kind="filled", icon="lock")
        self.drop_pin = Button(theme, words.drop_pin(), icon="lock-open")
        self.limit = Field(theme, words.limit(), hint=words.limit_hint())
        self.set_limit = Button(theme, words.save(), kind="outline")
        self.sounds = Switch(theme, words.sounds())
        self.printer = Text("", "body", "text2", wrap=True)
        self.choose = Button(theme, words.choose_printer(), icon="printer")
        self.trial = Button(theme, words.print_trial(), icon="receipt")
        self.said = Text("", "body", "ok", wrap=True)
        self.said.hide()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        people = Card(words.people(), padding=20)
        people.body.addLayout(self._people)
        people.add(line(), self.name, Text(words.people_note(), "caption", wrap=True))
        people.body.addLayout(row(self.add, self.add_owner, 1))
        people.body.addStretch(1)
        owner = Card(words.owner(), padding=20)
        owner.add(self.pin_state, Text(words.owner_note(), "caption", wrap=True))
        both = QHBoxLayout()
        both.addWidget(self.pin)
        both.addWidget(self.again)
        owner.body.addLayout(both)
        owner.body.addLayout(row(self.set_pin, self.drop_pin, 1))
        owner.add(line(), self.limit)
        owner.body.addLayout(row(self.set_limit, 1))
        owner.body.addStretch(1)
        till = Card(words.till(), padding=20)
        till.body.addLayout(row(self.sounds, Text(words.sounds(), "strong"), 1, spacing=12))
        till.add(Text(words.sounds_note(), "caption", wrap=True), line(), Text(words.printer(), "strong"))
        till.add(self.printer)
        till.body.addLayout(row(self.choose, self.trial, 1))
        side = QHBoxLayout()
        side.setSpacing(16)
        side.addWidget(people, 1)
        side.addLayout(column(owner, till, 1, spacing=16), 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        box.addWidget(self.said)
        box.addLayout(side)
        box.addStretch(1)

    def _connect(self) -> None:
        self.add.clicked.connect(lambda: self._put(self.name.text(), Role.CLERK, active=True))
        self.add_owner.clicked.connect(lambda: self._put(self.name.text(), Role.OWNER, active=True))
        self.set_pin.clicked.connect(self._set_pin)
        self.drop_pin.clicked.connect(lambda: self._put_pin("", words.pin_gone()))
        self.set_limit.clicked.connect(self._set_limit)
        self.sounds.toggled.connect(self.sounds_switched)
        self.choose.clicked.connect(self.printer_asked)
        self.trial.clicked.connect(self.trial_asked)

    def show_house(self, house: House) -> None:
        """Show who serves and what is set."""
        clear(self._people)
        for person in house.people:
            self._people.addWidget(self._person(person))
        if not house.people:
            self._people.addWidget(Text(words.nobody(), "body", "text2", wrap=True))
        self.pin_state.setText(words.pin_state(house))
        self.drop_pin.setVisible(house.pin_set)
        if not self._line(self.limit).isModified():
            self._line(self.limit).setText(house.refund_limit.spoken())

    def show_device(self, *, sounds: bool, printer: str) -> None:
        """Show what is set on this computer."""
        self.sounds.setChecked(sounds)
        self.printer.setText(printer or words.no_printer())

    def _person(self, person: Person) -> QWidget:
        made = QWidget()
        tone = "text" if person.active else "text3"
        names = column(Text(person.name, "strong", tone, elide=True), spacing=0)
        names.addWidget(Text(words.since(person), "caption", elide=True))
        kind = "brand" if person.role is Role.OWNER and person.active else "plain"
        change = Button(self._theme, words.leave() if person.active else words.come_back(), height=32)
        change.setAccessibleName(f"{change.text()} {person.name}")
        change.clicked.connect(lambda: self._put(person.name, person.role, active=not person.active))
        inside = row(Chip(words.role(person), kind), change, spacing=12)
        inside.insertLayout(0, names, 1)
        made.setLayout(inside)
        return made

    def _line(self, field: Field) -> QLineEdit:
        entry = field.entry
        return entry if isinstance(entry, QLineEdit) else QLineEdit()

    def _do(
        self, button: Button, act: Callable[[str], Answer[T]], took: Callable[[T], None], problem: Field
    ) -> None:
        """Do what only the owner may do, after her PIN where one is set."""
        does = Press[T](act, took, words.refused, problem.show_problem, Touched.SHOP)
        problem.clear_problem()
        self._gate(SETTINGS, words.owner_needed(), lambda: press(self._work, button, does))

    def _put(self, name: str, role: Role, *, active: bool) -> None:
        def took(person: Person) -> None:
            self._line(self.name).clear()
            self._say(words.person_put(person))

        self._do(
            self.add,
            lambda request: self._staff.put(name, role, active=active, request_id=request),
            took,
            self.name,
        )

    @Slot()
    def _set_pin(self) -> None:
        if self.pin.text() != self.again.text():
            self.again.show_problem(words.not_the_same())
            return
        self.again.clear_problem()
        if not self.pin.text():
            self.pin.show_problem(words.refused(Refused("bad_pin")))
            return
        self._put_pin(self.pin.text(), words.pin_kept())

    def _put_pin(self, pin: str, told: str) -> None:
        def took(_set: bool) -> None:
            self._line(self.pin).clear()
            self._line(self.again).clear()
            self._say(told)

        self._do(self.set_pin, lambda request: self._staff.set_pin(pin, request_id=request), took, self.pin)

    @Slot()
    def _set_limit(self) -> None:
        limit = parse_yuan(self.limit.text())
        if limit is None:
            self.limit.show_problem(words.bad_limit())
            return

        def took(kept: Money) -> None:
            self._line(self.limit).setModified(False)
            self._say(words.limit_kept(kept))

        self._do(
            self.set_limit,
            lambda request: self._staff.set_refund_limit(limit, request_id=request),
            took,
            self.limit,
        )

    def _say(self, told: str) -> None:
        self.said.setText(told)
        self.said.show()


def _secret() -> QLineEdit:
    entry = QLineEdit()
    entry.setEchoMode(QLineEdit.EchoMode.Password)
    entry.setMaxLength(8)
    return entry
