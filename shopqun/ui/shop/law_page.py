"""By which rules the program judges: each with its article, its dates, and what is not verified."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shopqun.compliance.law import LETTERS, Law, about
from shopqun.compliance.service import LawService
from shopqun.ui.parts.card import Card, column, line, row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.text import Text
from shopqun.ui.shop import wording_law as wording
from shopqun.ui.shop.kept_proofs import KeptProofs
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_TALL, _ID_WIDE = 40, 56


class LawPage(QWidget):
    """Every rule, to be read and searched, and the proofs that were kept. It is built when first shown."""

    def __init__(self, theme: Theme, work: Work, law: LawService) -> None:
        super().__init__()
        self._theme, self._work, self._law = theme, work, law
        self.proofs = KeptProofs(theme, work, law)
        self._laws: tuple[Law, ...] = ()
        self.lines: dict[str, QWidget] = {}
        self.typed = QLineEdit()
        self.typed.setMinimumHeight(_TALL)
        self.typed.setPlaceholderText(wording.search())
        self.typed.setAccessibleName(wording.search())
        self.typed.setClearButtonEnabled(True)
        self.group = QComboBox()
        self.group.setMinimumHeight(_TALL)
        self.group.setAccessibleName(wording.group())
        for letter, words in zip(("", *LETTERS), wording.groups(), strict=True):
            self.group.addItem(words, letter)
        self.nothing = Text(wording.nothing(), "caption")
        self.nothing.hide()
        self._card = Card(" ", padding=20)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        box.addWidget(self.proofs)
        box.addWidget(self._card)
        box.addStretch(1)
        self.typed.textChanged.connect(self._filter)
        self.group.currentIndexChanged.connect(self._filter)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read the rules when the page is first looked at."""
        super().showEvent(event)
        if not self._laws:
            self._laws = self._law.laws()
            self._lay_out()
        self.proofs.reload()

    def _lay_out(self) -> None:
        count = sum(not law.verified for law in self._laws)
        self._card.set_heading(wording.heading(len(self._laws)))
        self._card.add(
            Text(wording.advice(), "body", "text2", wrap=True),
            Text(wording.unverified(count), "caption", wrap=True),
        )
        find = row()
        find.addWidget(self.typed, 1)
        find.addWidget(self.group)
        self._card.body.addLayout(find)
        self._card.add(self.nothing)
        for law in self._laws:
            self.lines[law.id] = self._line(law)
            self._card.add(self.lines[law.id])
        self._filter()

    def _line(self, law: Law) -> QWidget:
        """Lay one rule out: its id, what it asks, what to do, where it stands, and its weight."""
        number = Text(law.id, "strong", "text2")
        number.setFixedWidth(_ID_WIDE * self._theme.size // 100)
        said = [wording.told(law.article), wording.dates(law)]
        source = row()
        source.addWidget(Text(" · ".join(said), "note", wrap=True), 1)
        standing = wording.standing(law)
        words = column(
            Text(wording.told(law.asks), "strong", wrap=True),
            Text(wording.told(law.remedy), "caption", wrap=True),
            spacing=2,
        )
        words.addLayout(source)
        chips = column(spacing=4)
        chips.addWidget(Chip(*wording.weight(law)), 0, Qt.AlignmentFlag.AlignRight)
        if standing:
            chips.addWidget(Chip(standing), 0, Qt.AlignmentFlag.AlignRight)
        chips.addStretch(1)
        entry = QHBoxLayout()
        entry.setSpacing(12)
        entry.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        entry.addLayout(words, 1)
        entry.addLayout(chips)
        made = QWidget()
        box = column(line(), spacing=8)
        box.addLayout(entry)
        made.setLayout(box)
        return made

    @Slot()
    def _filter(self) -> None:
        found = about(self._laws, str(self.group.currentData()), self.typed.text())
        shown = {law.id for law in found}
        for rule, widget in self.lines.items():
            widget.setVisible(rule in shown)
        self.nothing.setVisible(not shown)
