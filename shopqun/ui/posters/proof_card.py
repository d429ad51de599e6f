"""What was read back from the poster, and what the wording rules say of it, in plain words."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from shopqun.compliance.findings import Finding, Severity
from shopqun.posters.brief import Brief, GroupInvite, MemberInvite, SalePrices, Sign
from shopqun.posters.proof import Proof
from shopqun.posters.qr import QUIET_MODULES
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import clear, column, row
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.posters import wording, wording_grounds
from shopqun.ui.posters.easel import Drawn
from shopqun.ui.theme import Theme

_OURS = "SQ:"
_ICONS = {
    Severity.BLOCK: ("circle-x", "bad"),
    Severity.WARN: ("triangle-alert", "warn"),
    Severity.INFO: ("info", "info"),
}


class Findings(QWidget):
    """The findings about some words, each with its article and advice.

    `mended` when she takes the advice, `answering(Finding)` when she has a proof for a warning.
    """

    mended = Signal()
    answering = Signal(object)

    def __init__(self, theme: Theme, note: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._note = note
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)

    def show_findings(self, findings: tuple[Finding, ...], *, curable: bool) -> None:
        """Show these findings; with `curable` each red one can be mended by a press."""
        clear(self._box)
        self.setVisible(bool(findings))
        for finding in findings:
            self._box.addWidget(self._row(finding, curable=curable))

    def _row(self, finding: Finding, *, curable: bool) -> QFrame:
        red = finding.severity is Severity.BLOCK
        made = QFrame()
        made.setProperty("part", "crash" if red else "well")
        icon, tone = _ICONS[finding.severity]
        words = column(spacing=4)
        title = row()
        title.addWidget(Text(wording.finding_title(finding), "strong", tone, wrap=True), 1)
        words.addLayout(title)
        words.addWidget(Text(finding.article, "note", "text2", wrap=True))
        proof = wording_grounds.answered_by(finding) if finding.evidence else finding.suggestion
        for said in (finding.message, proof, self._note):
            if said:
                words.addWidget(Text(said, "caption", "text", wrap=True))
        if red and curable:
            cure = Button(self._theme, wording.like_this(), kind="outline", height=32)
            cure.clicked.connect(self.mended)
            words.addLayout(row(cure, 1))
        if finding.severity is Severity.WARN:
            give = Button(self._theme, wording_grounds.give(), kind="outline", height=32)
            give.clicked.connect(lambda: self.answering.emit(finding))
            words.addLayout(row(give, 1))
        box = QHBoxLayout(made)
        box.setContentsMargins(12, 8, 12, 8)
        box.setSpacing(8)
        box.addWidget(Symbol(self._theme, icon, tone, side=20, shape=""))
        box.addLayout(words, 1)
        return made


class ProofCard(QWidget):
    """From how far the code is read, how large and how printed it is, and until when it works."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = Symbol(theme, "qr-code", "ok")
        self.title = Text("", "section", wrap=True)
        self._note = Text("", "caption", wrap=True)
        self._facts = tuple(Text("", "caption", wrap=True) for _ in range(4))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._icon)
        head.addLayout(column(self.title, self._note, spacing=2), 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(head)
        for fact in self._facts:
            box.addWidget(fact)

    @Slot()
    def show_proof(self, drawn: Drawn) -> None:
        """Show the proof of the shown page; hidden where there is no sheet."""
        self.setVisible(drawn.sheet is not None and drawn.refused is None)
        proof = drawn.proof
        if proof is None or drawn.sheet is None:
            self._say("list-checks", wording.no_code(), wording.no_code_note(), ())
            return
        facts = [
            wording.code_size(proof.side_mm, proof.module_mm),
            wording.printing(QUIET_MODULES, round(proof.module_mm / drawn.sheet.paper.dot_mm)),
            wording.readings(len(proof.decoders)),
        ]
        if proof.payload.startswith(_OURS):
            self._say("scan-line", wording.clerk_scans(), wording.clerk_scans_note(), tuple(facts))
            return
        facts.append(_life(drawn.draft.brief, proof))
        near = proof.reads_from_cm
        self._say("qr-code", wording.scans_from(2 * near), wording.scans_note(near), tuple(facts))

    def _say(self, icon: str, title: str, note: str, facts: tuple[str, ...]) -> None:
        self._icon.show_icon(icon, "ok")
        self.title.setText(title)
        self._note.setText(note)
        for place, label in enumerate(self._facts):
            label.setVisible(place < len(facts))
            label.setText(facts[place] if place < len(facts) else "")


def _life(brief: Brief, proof: Proof) -> str:
    """Say how long the code on a poster works; a code that is not the group's own does not age."""
    join = brief.join if isinstance(brief, GroupInvite | MemberInvite | SalePrices | Sign) else None
    day = join.usable_before if join is not None and join.payload == proof.payload else None
    return wording.usable_before(day) if day else wording.lasts()
