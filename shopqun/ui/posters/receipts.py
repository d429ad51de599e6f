"""Slips on the printer she has: a strip where its paper is narrow, else a small sheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings, Slot
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from shopqun.basics import Refused
from shopqun.posters.boxes import Sheet
from shopqun.posters.brief import Brief, CounterSlip, SlipRow
from shopqun.posters.proof import Proof
from shopqun.posters.service import PosterService
from shopqun.ui.posters import painter, printers, wording_actions
from shopqun.ui.work import Work

_NARROW_MM, _SLIP_MM = 65, 85
"""Rolls of 58 mm say 48 to 58, rolls of 80 mm say 72 to 80; what is wider is a sheet."""

_KEPT = "slip_printer"

Read = Callable[[], Brief | Refused]


def size_for(wide_mm: float, sheet: str) -> str:
    """Give the key of the paper for a printer's width; `sheet` is what it gets on wide paper."""
    if wide_mm < _NARROW_MM:
        return "thermal58"
    return "thermal80" if wide_mm < _SLIP_MM else sheet


class Receipts(QObject):
    """Prints slips; `say` hears what became of it, in one sentence.

    The printer of slips is asked for once and remembered in `taste`: nobody chooses one with a customer
    waiting.
    """

    def __init__(
        self,
        work: Work,
        posters: PosterService,
        window: QWidget,
        say: Callable[[str], None],
        taste: QSettings,
    ) -> None:
        super().__init__(window)
        self._work, self._posters, self._window, self._say = work, posters, window, say
        self._taste = taste

    def print_for(self, reward: str) -> None:
        """Ask for the printer, then print the receipt a member signs for a reward."""
        printer = self._asked()
        if printer is not None:
            self._begin(printer, lambda: self._posters.receipt(reward), "a6")

    def print_slip(self, kind: str, about: str) -> None:
        """Print a slip of the counter on the printer of slips."""
        self._on_slips(lambda: self._posters.slip(kind, about), "a6")

    @Slot(str, object)
    def print_parts(self, title: str, parts: tuple[tuple[SlipRow, ...], ...]) -> None:
        """Print lines under the shop's name, on a strip or on A4: the day's closing, a statement."""
        self._on_slips(lambda: CounterSlip(self._posters.face(), title, parts), "a4")

    @property
    def printer_name(self) -> str:
        """Give the printer slips go to; empty while none was chosen."""
        return str(self._taste.value(_KEPT, ""))

    def choose_printer(self) -> None:
        """Ask which printer slips go to from now on."""
        self._remember(self._asked())

    def _on_slips(self, read: Read, sheet: str) -> None:
        name = self.printer_name
        info = QPrinterInfo.printerInfo(name) if name else QPrinterInfo()
        if info.isNull():
            printer = self._asked()
            self._remember(printer)
        else:
            printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        if printer is not None:
            self._begin(printer, read, sheet)

    def _asked(self) -> QPrinter | None:
        if not printers.names():
            self._say(wording_actions.no_printer())
            return None
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        accepted = QPrintDialog(printer, self._window).exec() == QPrintDialog.DialogCode.Accepted
        return printer if accepted else None

    def _remember(self, printer: QPrinter | None) -> None:
        if printer is not None and printer.printerName():
            self._taste.setValue(_KEPT, printer.printerName())

    def _begin(self, printer: QPrinter, read: Read, sheet: str) -> None:
        size = size_for(printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter).width(), sheet)
        self._work.books(lambda: self._composed(read, size), lambda made: self._prove(printer, made))

    def _composed(self, read: Read, size: str) -> Sheet | Refused:
        brief = read()
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
