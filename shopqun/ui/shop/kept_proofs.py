"""The proofs that were kept for words, and taking one back."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopqun.compliance.evidence import Grounds
from shopqun.compliance.service import LawService
from shopqun.ui.parts.ask import ask
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, column, line
from shopqun.ui.parts.text import Text
from shopqun.ui.shop import wording_law as wording
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work


class KeptProofs(Card):
    """A card of proofs, hidden where there are none."""

    def __init__(self, theme: Theme, work: Work, law: LawService) -> None:
        super().__init__(wording.proofs_heading(), padding=20)
        self._theme, self._work, self._law = theme, work, law
        self.hide()

    def reload(self) -> None:
        """Read the proofs again."""
        self._work.books(self._law.proofs, self.show_proofs)

    def show_proofs(self, proofs: tuple[Grounds, ...]) -> None:
        """Show these proofs, the newest first."""
        clear(self.body)
        self.setVisible(bool(proofs))
        for proof in reversed(proofs):
            self.add(self._line(proof))

    def _line(self, proof: Grounds) -> QWidget:
        back = Button(self._theme, wording.withdraw(), kind="text", height=32)
        back.clicked.connect(lambda: self._withdraw(proof))
        entry = QHBoxLayout()
        entry.setSpacing(12)
        words = column(
            Text(wording.proof_title(proof), "strong", wrap=True),
            Text(proof.what, "body", wrap=True),
            Text(wording.proof_note(proof), "note", wrap=True),
            spacing=2,
        )
        entry.addLayout(words, 1)
        entry.addWidget(back)
        made = QWidget()
        box = column(line(), spacing=8)
        box.addLayout(entry)
        made.setLayout(box)
        return made

    def _withdraw(self, proof: Grounds) -> None:
        title, note = wording.withdraw_title(proof), wording.withdraw_note()
        if not ask(self._theme, self, title, note, wording.withdraw()):
            return
        request_id = str(uuid.uuid4())
        self._work.books(
            lambda: self._law.withdraw(proof.id, request_id=request_id), lambda _answer: self.reload()
        )
