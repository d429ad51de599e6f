"""The ledger of places: what hangs where, since when, and what it cost."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shopqun.basics import Money, Touched, parse_yuan
from shopqun.placements.place import Place
from shopqun.placements.service import PlacementService
from shopqun.ui.gesture import Press, press
from shopqun.ui.members import source_words
from shopqun.ui.parts.ask import ask_text
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, column, line
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work


class Places(Card):
    """`said(words)` for the toast, `changed()` after a place or a cost was written down."""

    said = Signal(str)
    changed = Signal()

    def __init__(self, theme: Theme, work: Work, placements: PlacementService) -> None:
        super().__init__(*source_words.places())
        self._theme, self._work, self._placements = theme, work, placements
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.problem = Text("", "caption", "bad", wrap=True)
        self.problem.hide()
        label, hint = source_words.name()
        self._entries = (QLineEdit(), QLineEdit())
        self.name = Field(theme, label, self._entries[0], hint)
        label, hint = source_words.cost()
        self.cost = Field(theme, label, self._entries[1], hint)
        self.add_place = Button(theme, source_words.add(), kind="outline", icon="plus")
        self.buttons: dict[int, tuple[Button, ...]] = {}
        self.body.addLayout(self._rows)
        self.add(self.problem, line(), self.name, self.cost, self.add_place)
        self.body.setSpacing(12)
        self.add_place.clicked.connect(self._add)

    def reload(self) -> None:
        """Read the ledger."""
        self._work.books(self._placements.places, self.render_places)

    def render_places(self, places: tuple[Place, ...]) -> None:
        """Show the places, those in use first."""
        clear(self._rows)
        self.buttons = {}
        for place in places:
            self._rows.addWidget(self._row(place))
        if not places:
            self._rows.addWidget(Text(source_words.no_places(), "body", "text2", wrap=True))

    def _row(self, place: Place) -> QWidget:
        made = QWidget()
        made.setMinimumHeight(56)
        tone = "text" if place.retired_on is None else "text3"
        words = column(1, Text(place.name, "strong", tone, elide=True), spacing=0)
        words.addWidget(Text(source_words.about(place), "caption", elide=True))
        words.addStretch(1)
        box = QHBoxLayout(made)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(words, 1)
        spend = Button(self._theme, source_words.spend(), kind="text", height=32)
        spend.clicked.connect(lambda: self._spend(spend, place))
        if place.retired_on is None:
            turn = Button(self._theme, source_words.retire(), kind="text", height=32)
            turn.clicked.connect(lambda: self._retire(turn, place))
        else:
            turn = Button(self._theme, source_words.hang_again(), kind="text", height=32)
            turn.clicked.connect(lambda: self._write(turn, place.name, Money()))
        self.buttons[place.id] = (spend, turn)
        box.addWidget(spend)
        box.addWidget(turn)
        return made

    @Slot()
    def _add(self) -> None:
        typed = self.cost.text()
        cost = parse_yuan(typed or "0")
        if cost is None:
            self.cost.show_problem(source_words.bad_amount())
            return
        self._write(self.add_place, self.name.text(), cost)

    def _write(self, button: Button, name: str, cost: Money) -> None:
        does = Press[Place](
            lambda request: self._placements.add(name, cost, request_id=request),
            self._added,
            source_words.refusal,
            self.name.show_problem,
            Touched.NOTHING,
        )
        press(self._work, button, does)

    def _added(self, place: Place) -> None:
        for field in (self.name, self.cost):
            field.clear_problem()
        for entry in self._entries:
            entry.clear()
        self._done(source_words.added(place))

    def _spend(self, button: Button, place: Place) -> None:
        typed = ask_text(self._theme, self.window(), *source_words.spend_question(place))
        if typed is None:
            return
        amount = parse_yuan(typed.lstrip("-"))
        if not amount:
            self._tell(source_words.bad_amount())
            return
        cost = -amount if typed.startswith("-") else amount
        does = Press[Place](
            lambda request: self._placements.spend(place.id, cost, request_id=request),
            lambda found: self._done(source_words.spent(found)),
            source_words.refusal,
            self._tell,
            Touched.NOTHING,
        )
        press(self._work, button, does)

    def _retire(self, button: Button, place: Place) -> None:
        does = Press[Place](
            lambda request: self._placements.retire(place.id, request_id=request),
            lambda found: self._done(source_words.retired(found)),
            source_words.refusal,
            self._tell,
            Touched.NOTHING,
        )
        press(self._work, button, does)

    def _done(self, words: str) -> None:
        self._tell("")
        self.said.emit(words)
        self.changed.emit()

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
