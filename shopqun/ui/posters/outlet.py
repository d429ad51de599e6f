"""The ways a poster leaves the studio: printer, PDF, picture, clipboard. Each code is read back before."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from shopqun.basics import Refused, ShopTrouble
from shopqun.places import papers_folder
from shopqun.posters.boxes import Sheet
from shopqun.posters.made import Made, Wanted
from shopqun.posters.service import PosterService
from shopqun.prints.record import SheetProof
from shopqun.ui.endings import with_ending
from shopqun.ui.posters import painter, printers, wording_actions
from shopqun.ui.posters.easel import Drawn
from shopqun.ui.troubles import sentence
from shopqun.ui.work import PaperJob, Work

T = TypeVar("T")

_CLIPBOARD_DPI = 200
_UNFIT = re.compile(r'[\\/:*?"<>|\s]+')


@dataclass(frozen=True, slots=True)
class Piece:
    """A poster that may go out: what was asked for, and how it looks."""

    wanted: Wanted
    drawn: Drawn


class Outlet(QObject):
    """Hands posters out. `began`, then `ended(sentence, tone)`; `last` is the file that was written last.

    `stepped(done, total)` while pages are made and proven.
    """

    began = Signal()
    stepped = Signal(int, int)
    ended = Signal(str, str)

    def __init__(self, work: Work, posters: PosterService, window: QWidget) -> None:
        super().__init__(window)
        self._work, self._posters, self._window = work, posters, window
        self.last: Path | None = None
        self._job: PaperJob | None = None

    def print_it(self, piece: Piece) -> None:
        """Prove every page, then ask for the printer; without one say so at once."""
        sheet = piece.drawn.sheet
        if not printers.names():
            self.ended.emit(wording_actions.no_printer(), "bad")
        elif sheet is not None:
            self._prove(piece.wanted, sheet)

    def copy(self, piece: Piece) -> None:
        """Put the picture of the page that is shown, and was proven, on the clipboard."""
        sheet, page = piece.drawn.sheet, piece.drawn.draft.page
        if sheet is None:
            return
        self.began.emit()
        dpi = min(_CLIPBOARD_DPI, sheet.paper.dpi)
        self._work.paper(
            lambda _job: painter.image(sheet, page, dpi), self._to_clipboard, trouble=self._stuck
        )

    def save(self, piece: Piece, ending: str) -> None:
        """Ask where, then write a PDF or a PNG there."""
        folder = papers_folder() / "海报"
        usual = folder / f"{_UNFIT.sub(' ', piece.drawn.sheet.title if piece.drawn.sheet else '')}.{ending}"
        title = wording_actions.save_pdf() if ending == "pdf" else wording_actions.save_picture()
        name, _ = QFileDialog.getSaveFileName(
            self._window, title, str(usual), wording_actions.file_kinds(ending)
        )
        if not name:
            return
        out = with_ending(Path(name), f".{ending}")
        request_id = str(uuid.uuid4())
        wanted = piece.wanted
        self._begin(
            lambda job: self._posters.make_wanted(wanted, out, request_id=request_id, step=job.step).value,
            self._saved,
        )

    @Slot()
    def stop(self) -> None:
        """End what is under way; nothing of it is left."""
        if self._job is not None:
            self._job.stop()

    def _begin(self, make: Callable[[PaperJob], T], done: Callable[[T], None]) -> None:
        self.began.emit()
        self._job = self._work.paper(
            make,
            done,
            progress=self.stepped.emit,
            stopped=lambda: self.ended.emit(wording_actions.stopped(), "text2"),
            trouble=self._stuck,
        )

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of the file that was written last."""
        if self.last is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.last.parent)))

    def _prove(self, wanted: Wanted, sheet: Sheet) -> None:
        def proven(answer: tuple[SheetProof, ...] | Refused) -> None:
            if isinstance(answer, Refused):
                self.ended.emit(wording_actions.refusal(answer).sentence, "bad")
            else:
                self._to_printer(wanted, sheet, answer)

        self._begin(lambda job: self._posters.proven(sheet, wanted.about, job.step), proven)

    def _to_printer(self, wanted: Wanted, sheet: Sheet, proofs: tuple[SheetProof, ...]) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            self.ended.emit("", "text2")
        elif painter.print_sheet(sheet, printer):
            name, request_id = printer.printerName(), str(uuid.uuid4())
            self._work.books(
                lambda: self._posters.printed(wanted, proofs, name, request_id=request_id),
                lambda _answer: self.ended.emit(wording_actions.printed(), "ok"),
                trouble=self._stuck,
            )
        else:
            self.ended.emit(wording_actions.not_printed(), "bad")

    def _to_clipboard(self, picture: QImage) -> None:
        QGuiApplication.clipboard().setImage(picture)
        self.ended.emit(wording_actions.copied(), "ok")

    def _saved(self, answer: Made | Refused) -> None:
        if isinstance(answer, Refused):
            self.ended.emit(wording_actions.refusal(answer).sentence, "bad")
            return
        self.last = Path(answer.files[0])
        self.ended.emit(wording_actions.saved(self.last.name), "ok")

    def _stuck(self, trouble: ShopTrouble) -> None:
        self.ended.emit(sentence(trouble), "bad")
