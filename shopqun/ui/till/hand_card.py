"""The papers of the customer who is named: one press uses one, and what cannot be used says why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from shopqun.members.member import MemberLine
from shopqun.till.hand import InHand
from shopqun.ui import dates
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, column, line
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.till import labels, reasons
from shopqun.ui.till.desk import Hand
from shopqun.ui.work import Work

Read = Callable[[MemberLine], Hand]
_MOST, _FEW = 5, 2
_ROW, _HEAD, _FOOT = 64, 56, 40


class HandCard(Card):
    """`used(code)` when a paper of hers is to be used, `changed()` when another hand is shown.

    Hidden while nobody is named, or she holds nothing.
    """

    used = Signal(str)
    changed = Signal()

    def __init__(self, theme: Theme, work: Work, read: Read) -> None:
        super().__init__(" ", " ", flush=True)
        self._theme, self._work, self._read = theme, work, read
        self._asked: int | None = None
        self._shown: Hand | None = None
        self._most, self._tall = _MOST, 0
        self.hide()

    def show_for(self, member: MemberLine | None) -> None:
        """Read what a customer holds and show it; nobody holds nothing."""
        self._asked = member.id if member is not None else None
        if member is None:
            self.show_hand(None)
            return
        self._work.books(lambda: self._read(member), self._came)

    def _came(self, hand: Hand) -> None:
        if hand.member.id == self._asked:
            self.show_hand(hand)

    def set_low(self, *, low: bool) -> None:
        """Show fewer papers where there is little room."""
        most = _FEW if low else _MOST
        if most != self._most:
            self._most = most
            self.show_hand(self._shown)

    def show_hand(self, hand: Hand | None) -> None:
        """Show her papers, or nobody's."""
        self._shown = hand
        clear(self.body)
        papers = hand.papers if hand is not None else ()
        self.setVisible(bool(papers))
        if hand is not None:
            self._fill(hand, papers)
        self.changed.emit()

    def _fill(self, hand: Hand, papers: tuple[InHand, ...]) -> None:
        self.set_heading(labels.papers_of(hand.member.name), labels.key("F6"))
        shown = papers[: self._most]
        more = len(papers) - len(shown)
        self._tall = _HEAD + len(shown) * (_ROW + 1) + (_FOOT if more else 0)
        for place, paper in enumerate(shown):
            self.body.addWidget(line())
            self.body.addWidget(self._row(paper, hand, first=place == 0))
        if more:
            foot = Text(labels.more_papers(more), "caption")
            foot.setContentsMargins(16, 8, 16, 12)
            self.body.addWidget(foot)

    @property
    def tall(self) -> int:
        """Give the height it takes in pixels; rows that were just made do not tell theirs yet."""
        return 0 if self.isHidden() else self._tall

    def take_keys(self) -> None:
        """Put the keys on the first paper that can be used."""
        first = next(iter(self.findChildren(QPushButton)), None)
        if first is not None and self.isVisible():
            first.setFocus()

    def _row(self, paper: InHand, hand: Hand, *, first: bool) -> QWidget:
        made = QWidget()
        made.setFixedHeight(_ROW)
        box = QHBoxLayout(made)
        box.setContentsMargins(16, 0, 12, 0)
        box.setSpacing(12)
        can = paper.reason is None
        until = labels.usable_until(dates.day_of(paper.expires_at))
        note = labels.terms_and_day(paper.terms, until) if can else reasons.why_not(paper, hand.today)
        words = column(1, Text(paper.name, "strong", "text" if can else "text2", elide=True), spacing=0)
        words.addWidget(Text(note, "caption", "text2" if can else "warn", elide=True))
        words.addStretch(1)
        box.addLayout(words, 1)
        if can:
            use = Button(self._theme, labels.use(), kind="outline" if first else "plain", height=40)
            use.setAccessibleName(f"{labels.use()} {paper.name}")
            use.setAutoDefault(True)
            use.clicked.connect(lambda: self.used.emit(paper.code))
            box.addWidget(use)
        return made
