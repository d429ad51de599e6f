"""The record of prints of one thing: its sheets, one of them again, and one that was never handed out."""

from __future__ import annotations

import uuid
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QVBoxLayout, QWidget

from shopqun.basics import Refused, ShopTrouble
from shopqun.places import papers_folder
from shopqun.posters.made import Made
from shopqun.posters.service import PosterService
from shopqun.prints.record import Print, PrintedSheet
from shopqun.prints.service import PrintService
from shopqun.prints.spoiling import Spoiled
from shopqun.ui.endings import with_ending
from shopqun.ui.parts.ask import ask_text
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import row
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.text import Text
from shopqun.ui.posters import wording_actions
from shopqun.ui.posters import wording_prints as wording
from shopqun.ui.tables import Column, Table
from shopqun.ui.theme import Theme
from shopqun.ui.troubles import sentence
from shopqun.ui.work import Work

_WIDE, _TALL = 720, 520


class PrintBook(QDialog):
    """What was printed of one kind about one thing; opened from the studio."""

    def __init__(
        self, theme: Theme, work: Work, prints: PrintService, posters: PosterService, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._theme, self._work, self._prints, self._posters = theme, work, prints, posters
        self._subject = ("", "")
        self.setWindowTitle(wording.title())
        self.resize(_WIDE, _TALL)
        self.which = QComboBox()
        self.which.setMinimumHeight(40)
        self._which = Field(theme, wording.which(), self.which)
        self.table = Table(theme, _columns(), row_height=56)
        self.note = Text(wording.again_note(), "caption", wrap=True)
        self.again = Button(theme, wording.again(), kind="outline", icon="printer")
        self.void = Button(theme, wording.void(), kind="danger")
        self._lay_out()
        self.which.activated.connect(self._turn)
        self.table.chosen.connect(self._chosen)
        self.again.clicked.connect(self._print_again)
        self.void.clicked.connect(self._ask_why)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 24, 24, 24)
        box.setSpacing(16)
        box.addWidget(self._which)
        box.addWidget(self.table, 1)
        box.addWidget(self.note)
        box.addLayout(row(1, self.void, self.again))
        for button in (self.again, self.void):
            button.setAutoDefault(False)
            button.setEnabled(False)

    def open_for(self, kind: str, about: str) -> None:
        """Show what was printed of a kind about something, the newest first."""
        self._subject = (kind, about)
        self._work.books(lambda: self._prints.prints(kind, about), self._show)
        self.open()

    def _show(self, found: tuple[Print, ...]) -> None:
        self.which.clear()
        for each in found:
            self.which.addItem(wording.one(each), str(each.id))
        self._which.setVisible(bool(found))
        self.table.setVisible(bool(found))
        if found:
            self._turn()
        else:
            self._say(wording.nothing())

    @Slot()
    def _turn(self) -> None:
        printed = str(self.which.currentData())
        self._work.books(lambda: self._prints.sheets(printed), self._show_sheets)

    def _show_sheets(self, sheets: tuple[PrintedSheet, ...] | Refused) -> None:
        kept = self.table.currentIndex().row()
        self.table.rows.show_rows(() if isinstance(sheets, Refused) else sheets)
        self._chosen(None)
        if sheets and not isinstance(sheets, Refused):
            self.table.selectRow(max(0, min(kept, len(sheets) - 1)))

    @Slot(object)
    def _chosen(self, sheet: PrintedSheet | None) -> None:
        self.again.setEnabled(sheet is not None)
        self.void.setEnabled(sheet is not None and sheet.spoiled_at is None)

    def _sheet(self) -> PrintedSheet | None:
        place = self.table.currentIndex().row()
        sheet = self.table.rows.row_at(place) if place >= 0 else None
        return sheet if isinstance(sheet, PrintedSheet) else None

    @Slot()
    def _print_again(self) -> None:
        """Write the sheet as PDF and open it, to be printed from there."""
        sheet = self._sheet()
        if sheet is None:
            return
        usual = papers_folder() / "海报" / f"{wording.file_of(sheet)}.pdf"
        title, kinds = wording_actions.save_pdf(), wording_actions.file_kinds("pdf")
        name, _ = QFileDialog.getSaveFileName(self, title, str(usual), kinds)
        if name:
            out, request_id = with_ending(Path(name), ".pdf"), str(uuid.uuid4())
            self._say(wording_actions.working())
            self._work.paper(
                lambda _job: self._made_again(str(sheet.id), out, request_id), self._made, trouble=self._stuck
            )

    def _made_again(self, sheet: str, out: Path, request_id: str) -> Made | Refused:
        wanted = self._prints.again(sheet)
        if isinstance(wanted, Refused):
            return wanted
        return self._posters.make_wanted(wanted, out, request_id=request_id).value

    def _made(self, answer: Made | Refused) -> None:
        if isinstance(answer, Refused):
            self._say(wording_actions.refusal(answer).sentence, "bad")
            return
        out = Path(answer.files[0])
        self._say(wording_actions.saved(out.name), "ok")
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(out)))
        self._work.books(lambda: self._prints.prints(*self._subject), self._show)

    @Slot()
    def _ask_why(self) -> None:
        sheet = self._sheet()
        if sheet is None:
            return
        why = ask_text(self._theme, self, wording.why_title(sheet), wording.why(), wording.void())
        if why is None:
            return
        request_id = str(uuid.uuid4())
        self._work.books(
            lambda: self._prints.spoil(str(sheet.id), why, request_id=request_id).value,
            self._spoiled,
            trouble=self._stuck,
        )

    def _spoiled(self, answer: Spoiled | Refused) -> None:
        if isinstance(answer, Refused):
            self._say(wording.refusal(answer), "bad")
            return
        self._say(wording.voided(answer), "ok" if answer.voided else "warn")
        self._turn()

    def _stuck(self, trouble: ShopTrouble) -> None:
        self._say(sentence(trouble), "bad")

    def _say(self, words: str, tone: str = "text2") -> None:
        self.note.setText(words)
        self.note.set_tone(tone)


def _columns() -> tuple[Column[PrintedSheet], ...]:
    sheet, codes, proof = wording.columns()
    return (
        Column[PrintedSheet](sheet, wording.number, width=112, bold=True),
        Column[PrintedSheet](codes, wording.codes, note=wording.spoiled),
        Column[PrintedSheet](proof, wording.proof, width=232),
    )
