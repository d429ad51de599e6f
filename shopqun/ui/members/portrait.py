"""The side panel of one customer: facts, her invite code, what she agreed to and what happened."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shopqun.members.portrait import Portrait
from shopqun.ui.members import history_words, statement_words, wording
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import column, line, row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.figure import Figure, figures
from shopqun.ui.parts.text import Text
from shopqun.ui.parts.timeline import Timeline
from shopqun.ui.theme import Theme

EVENTS = 20


class PortraitPanel(QWidget):
    """`poster_asked(member id)` for her invite poster, `copied()` when the code is on the clipboard.

    `phone_asked(member id)` to see her whole number, `statement_asked(member id)` for whom she brought.
    """

    poster_asked = Signal(str)
    phone_asked = Signal(str)
    statement_asked = Signal(str)
    copied = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shown: Portrait | None = None
        self._tier = Chip("", "brand")
        self._facts = tuple(Figure(label) for label in wording.figure_labels())
        self.code = Text("", "figure", "brand")
        self.copy = Button(theme, wording.copy(), icon="copy", height=32)
        self.phone = Button(theme, wording.see_phone(), kind="text", icon="eye", height=32)
        self.poster = Button(theme, wording.poster(), kind="outline", icon="image")
        self.statement = Button(theme, statement_words.verb(), icon="receipt")
        self._papers = Text("", "body", wrap=True)
        self._consent = Text("", "body", wrap=True)
        self._timeline = Timeline(theme)
        self.earlier = Button(theme, wording.earlier(), kind="text", height=32)
        self.earlier.clicked.connect(self._show_earlier)
        self._events = EVENTS
        self.copy.clicked.connect(self._copy)
        self.poster.clicked.connect(self._ask_poster)
        self.phone.clicked.connect(self._ask_phone)
        self.statement.clicked.connect(self._ask_statement)
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(24, 0, 24, 24)
        box.setSpacing(16)
        box.addLayout(row(self._tier, 1, self.phone))
        box.addWidget(figures(*self._facts))
        box.addWidget(self._invite())
        box.addLayout(row(self.poster, self.statement, 1))
        for title, value in ((wording.held(), self._papers), (wording.consent(), self._consent)):
            box.addLayout(column(Text(title, "caption"), value, spacing=2))
        self._edge = line()
        box.addWidget(self._edge)
        box.addWidget(Text(wording.timeline(), "section"))
        box.addWidget(self._timeline)
        box.addWidget(self.earlier)
        box.addStretch(1)

    def take_in(self, under_facts: QWidget, under_consent: QWidget) -> None:
        """Let other cards stand under the facts, and under what she agreed to."""
        self._box.insertWidget(2, under_facts)
        self._box.insertWidget(self._box.indexOf(self._edge), under_consent)

    def _invite(self) -> QFrame:
        well = QFrame()
        well.setProperty("part", "well")
        box = QVBoxLayout(well)
        box.setContentsMargins(12, 8, 12, 8)
        box.setSpacing(4)
        box.addWidget(Text(wording.invite_label(), "caption", elide=True))
        box.addLayout(row(self.code, 1, self.copy))
        return well

    def show_portrait(self, portrait: Portrait) -> None:
        """Show a customer."""
        self._shown = portrait
        self._tier.show_state(portrait.line.tier, "brand")
        self.phone.setVisible(bool(portrait.line.phone))
        for tile, (number, unit) in zip(self._facts, wording.figures(portrait), strict=True):
            tile.show_number(number, unit)
        self.code.setText(wording.invite_code(portrait.line.invite_code))
        held = "\n".join(wording.held_paper(paper) for paper in portrait.papers)
        self._papers.setText(held or wording.no_papers())
        agreed = "\n".join(wording.agreement(one) for one in portrait.agreements)
        self._consent.setText(agreed or wording.no_consent())
        self._events = EVENTS
        self._show_events()

    def _show_events(self) -> None:
        shown = self._shown.timeline if self._shown is not None else ()
        self._timeline.render_events(tuple(history_words.event(one) for one in shown[: self._events]))
        self.earlier.setVisible(len(shown) > self._events)

    @Slot()
    def _show_earlier(self) -> None:
        self._events += EVENTS
        self._show_events()

    @Slot()
    def _copy(self) -> None:
        if self._shown is not None:
            QGuiApplication.clipboard().setText(self._shown.line.invite_code)
            self.copied.emit()

    @Slot()
    def _ask_poster(self) -> None:
        if self._shown is not None:
            self.poster_asked.emit(str(self._shown.line.id))

    @Slot()
    def _ask_phone(self) -> None:
        if self._shown is not None:
            self.phone_asked.emit(str(self._shown.line.id))

    @Slot()
    def _ask_statement(self) -> None:
        if self._shown is not None:
            self.statement_asked.emit(str(self._shown.line.id))
