"""A reward's receipt on the printer she has: A6, or a slip where the printer's paper is narrow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from shopqun.basics import Refused
from shopqun.posters.boxes import Sheet
from shopqun.posters.proof import Proof
from shopqun.posters.service import PosterService
from shopqun.ui.posters import painter, wording_actions
from shopqun.ui.work import Work

_SLIP_MM = 85


class Receipts(QObject):
    """Prints receipts through the system's dialog; `say` hears what became of it, in one sentence."""

    def __init__(
        self, work: Work, posters: PosterService, window: QWidget, say: Callable[[str], None]
    ) -> None:
        super().__init__(window)
        self._work, self._posters, self._window, self._say = work, posters, window, say

    def print_for(self, reward: str) -> None:
        """Ask for the printer, then lay the receipt of a reward out for its paper, prove it and print it."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self._window).exec() != QPrintDialog.DialogCode.Accepted:
            return
        wide = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter).width()
        size = "thermal58" if wide < _SLIP_MM else "a6"
        self._work.books(lambda: self._sheet(reward, size), lambda made: self._prove(printer, made))

    def _sheet(self, reward: str, size: str) -> Sheet | Refused:
        brief = self._posters.receipt(reward)
        theme = self._posters.themes()[0]
        return brief if isinstance(brief, Refused) else self._posters.compose(brief, size, theme)

    def _prove(self, printer: QPrinter, made: Sheet | Refused) -> None:
        if isinstance(made, Refused):
            self._say(wording_actions.refusal(made).sentence)
            return
        self._work.paper(
            lambda _job: self._posters.prove(made), lambda proofs: self._print(printer, made, proofs)
        )

    def _print(self, printer: QPrinter, sheet: Sheet, proofs: tuple[Proof, ...] | Refused) -> None:
        if isinstance(proofs, Refused):
            self._say(wording_actions.refusal(proofs).sentence)
        elif painter.print_sheet(sheet, printer):
            self._say(wording_actions.printed())
        else:
            self._say(wording_actions.not_printed())
