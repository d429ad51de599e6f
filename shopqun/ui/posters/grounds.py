"""Asking the owner what proves a word, and until when."""

from __future__ import annotations

import uuid
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from shopqun.basics import Refused
from shopqun.compliance.evidence import Grounds
from shopqun.compliance.findings import Finding, Severity
from shopqun.compliance.service import LawService
from shopqun.ui.parts.ask import Question, ask
from shopqun.ui.parts.field import Field
from shopqun.ui.posters import wording_grounds as wording
from shopqun.ui.theme import Theme
from shopqun.ui.troubles import sentence
from shopqun.ui.work import Work


class GroundsForm(Question):
    """The dialog that asks; it closes only over a proof that says something."""

    def __init__(self, theme: Theme, parent: QWidget | None, finding: Finding) -> None:
        super().__init__(theme, parent, wording.title(finding.word), finding.message, wording.keep())
        self.what = Field(theme, wording.what(), hint=wording.what_hint())
        self.until = Field(theme, wording.until(), hint=wording.until_hint())
        self.middle.addWidget(self.what)
        self.middle.addWidget(self.until)
        self.no.setDefault(False)
        self.no.setAutoDefault(False)
        self.yes.setDefault(True)
        self.yes.set_kind("filled")
        self.what.entry.setFocus()
        self.day: date | None = None

    def accept(self) -> None:
        """Close over a proof, or say what is missing."""
        self.what.clear_problem()
        self.until.clear_problem()
        if not self.what.text():
            self.what.show_problem(wording.nothing_said())
            return
        try:
            self.day = date.fromisoformat(self.until.text()) if self.until.text() else None
        except ValueError:
            self.until.show_problem(wording.no_day())
            return
        super().accept()


def ask_grounds(theme: Theme, parent: QWidget, finding: Finding) -> tuple[str, date | None] | None:
    """Ask for a proof: what it is and its last day, None for always; None when she thinks better of it."""
    form = GroundsForm(theme, parent, finding)
    given = form.exec() == QDialog.DialogCode.Accepted
    said = (form.what.text(), form.day)
    form.deleteLater()
    return said if given else None


class Answering(QObject):
    """Keeps the proofs she gives: `kept()` when one was, `refused(words)` when it could not be."""

    kept = Signal()
    refused = Signal(str)

    def __init__(self, theme: Theme, work: Work, law: LawService, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._work, self._law, self._window = theme, work, law, window

    @Slot(object)
    def ask(self, finding: Finding) -> None:
        """Ask what proves a word and keep it."""
        given = ask_grounds(self._theme, self._window, finding)
        if given is None:
            return
        what, until = given
        request_id = str(uuid.uuid4())
        self._work.books(
            lambda: self._law.keep(finding.rule, finding.word, what, until, request_id=request_id).value,
            self._answered,
            trouble=lambda trouble: self.refused.emit(sentence(trouble)),
        )

    def _answered(self, answer: Grounds | Refused) -> None:
        if isinstance(answer, Refused):
            self.refused.emit(wording.refusal(answer))
        else:
            self.kept.emit()


def prints_all_the_same(theme: Theme, parent: QWidget, findings: tuple[Finding, ...]) -> bool:
    """Ask before words without proof are printed; nothing is asked where there are none."""
    words = list(dict.fromkeys(f"“{each.word}”" for each in findings if each.severity is Severity.WARN))
    if not words:
        return True
    note = wording.unproven_note("".join(words))
    return ask(theme, parent, wording.unproven(len(words)), note, wording.all_the_same())
