"""The till after a scan: the verdict, who she is or the ways out, and the bar with the next customer."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shopqun.basics import Money
from shopqun.members.portrait import Portrait
from shopqun.till.answers import ScanAnswer
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, column, row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.text import Text
from shopqun.ui.parts.verdict import Verdict
from shopqun.ui.parts.ways import Ways
from shopqun.ui.theme import Theme
from shopqun.ui.till import labels, wording
from shopqun.ui.till.desk import Outcome
from shopqun.ui.till.ways_out import ways

_LOW, _LOWEST, _NO_NOTE = 720, 680, 560
_AFTER_VERDICT, _AFTER_WAYS = 1, 3
_KEYS_UP_TO, _KEYS_FROM = 115, 1060
"""Largest size of words in per cent, and least width of the window, at which buttons name their keys."""


class VerdictFace(QWidget):
    """`finished()` for the next customer, `way(key)` for a way out, `typed(text)` for a code begun here."""

    finished = Signal()
    way = Signal(str)
    typed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._good = theme, True
        self.verdict = Verdict(theme)
        self.ways = Ways(theme)
        self._ways_card = Card(flush=True)
        self._ways_head = Text(labels.what_now(), "section")
        self._ways_head.setContentsMargins(16, 12, 16, 12)
        self._ways_card.add(self._ways_head, self.ways)
        self._who = _Who()
        self.next = Button(theme, labels.next_one(), kind="filled", icon="check", height=72)
        self.more = Button(theme, "", height=72)
        self.change = Button(theme, "", height=72)
        self.undo = Button(theme, "", height=72)
        self.slip = Button(theme, "", height=72)
        self._note = Text("", "caption", elide=True)
        self._bar = bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(self.next, 1)
        for button in (self.more, self.change, self.undo, self.slip):
            button.setAutoDefault(True)
            bar.addWidget(button)
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(4, 4, 4, 4)  # room for the ring of keys
        box.setSpacing(12)
        for widget in (self.verdict, self._who, self._ways_card, self._note):
            box.addWidget(widget)
        box.insertLayout(_AFTER_WAYS, bar)
        box.addStretch(1)
        self.next.setAutoDefault(True)
        self.next.clicked.connect(self.finished)
        self.change.clicked.connect(lambda: self.way.emit("amount"))
        self.undo.clicked.connect(lambda: self.way.emit("undo"))
        self.more.clicked.connect(lambda: self.way.emit("more"))
        self.slip.clicked.connect(lambda: self.way.emit("slip"))
        self.ways.taken.connect(self.way)

    def show_outcome(self, outcome: Outcome, bill: Money | None) -> None:
        """Show an answer; Enter goes on to the next customer."""
        reason = wording.reason_of(outcome)
        good = reason is None
        paper = isinstance(outcome.answer, ScanAnswer) and outcome.answer.redemption is not None
        look, low = wording.look(outcome), self._tall < _NO_NOTE
        self.verdict.show_verdict(replace(look, note="", note_title="") if low and look.boxes else look)
        self._good = good
        self._name_keys()
        self.undo.setVisible(good and paper)
        opened = paper and not outcome.more and getattr(outcome.answer, "purchase", None) is not None
        self.change.setVisible(good and opened)
        self.more.setVisible(good and outcome.purchase is not None)
        self.slip.setVisible(good and outcome.slip is not None)
        self._who.show_portrait(outcome.portrait if good else None)
        self._ways_card.setHidden(good)
        if reason is not None:
            self.ways.render_ways(ways(outcome, reason, bill))
        self._note.setText(labels.kept() if reason is None else labels.refusal_kept(reason))
        self.next.setFocus()

    def _name_keys(self) -> None:
        """Say which key does what, where large words leave room for it."""
        room = self._theme.size <= _KEYS_UP_TO and self.window().width() >= _KEYS_FROM
        self.next.setText(labels.next_one() if self._good else labels.understood())
        for button, words, key in (
            (self.more, labels.one_more(), "F7"),
            (self.undo, labels.undo(), "F9"),
            (self.change, labels.change_amount(), "F10"),
            (self.slip, labels.print_slip(), "F11"),
        ):
            button.setText(labels.with_key(words, key) if room else words)
            button.setToolTip(labels.key(key))

    @property
    def _tall(self) -> int:
        """Give the window's height as it is for words of the usual size."""
        return self.window().height() * 100 // max(self._theme.size, 100)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a low window the verdict and 下一位 stay, what only helps goes."""
        super().resizeEvent(event)
        self._name_keys()
        tall = self._tall
        self._ways_head.setHidden(tall < _LOW)
        self._note.setHidden(tall < _LOW)
        place = _AFTER_VERDICT if tall < _LOWEST else _AFTER_WAYS
        if self._box.indexOf(self._bar) != place:
            self._box.removeItem(self._bar)
            self._bar.setParent(None)
            self._box.insertLayout(place, self._bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go on with Enter or Esc, take a way out by its number; a letter begins the next code."""
        number = event.key() - Qt.Key.Key_0
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self.finished.emit()
        elif self._ways_card.isVisible() and 0 < number < 10 and self.ways.take(number):
            return
        elif event.text().isalnum():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class _Who(Card):
    """The customer in front of the till, once she is known."""

    def __init__(self) -> None:
        super().__init__()
        self._face = QLabel()
        self._face.setProperty("part", "avatar")
        self._face.setFixedSize(40, 40)
        self._face.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = Text("", "section")
        self._tier = Chip("", "brand")
        self._visits = Chip("")
        self._note = Text("", "caption", elide=True)
        self._papers = Text("", "strong")
        name = row(self._name, self._tier, self._visits, 1)
        words = column(spacing=2)
        words.addLayout(name)
        words.addWidget(self._note)
        held = column(Text(labels.in_hand(), "caption"), self._papers, spacing=2)
        inside = row(self._face, spacing=16)
        inside.addLayout(words, 1)
        inside.addLayout(held)
        self.body.addLayout(inside)
        self.hide()

    def show_portrait(self, portrait: Portrait | None) -> None:
        """Show her, or nobody."""
        self.setVisible(portrait is not None)
        if portrait is None:
            return
        self._face.setText(portrait.line.name[:1])
        self._name.setText(portrait.line.name)
        self._tier.show_state(portrait.line.tier, "brand")
        self._visits.show_state(labels.visits(portrait.visits), "plain")
        self._note.setText(labels.member_note(portrait))
        self._papers.setText(labels.papers_in_hand(portrait))
