"""Bringing in a list: look first, then bring it in, and take it back whole if it was wrong."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from shopqun.basics import Refused, ShopTrouble, Touched
from shopqun.members.headings import Field, is_stored_value
from shopqun.members.importing import Fate, Imported, Undone
from shopqun.members.list_preview import Manner, Preview
from shopqun.members.service import MembersService
from shopqun.ui import troubles
from shopqun.ui.endings import with_ending
from shopqun.ui.gesture import Answer, Press, press
from shopqun.ui.members import form_words, import_words, wording
from shopqun.ui.members.ground import Ground
from shopqun.ui.members.mapping import MappingGrid
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, column, row
from shopqun.ui.parts.drop import DropZone
from shopqun.ui.parts.figure import Figure, figures
from shopqun.ui.parts.longwork import LongWork
from shopqun.ui.parts.text import Text
from shopqun.ui.tables import Column, Table
from shopqun.ui.theme import Theme
from shopqun.ui.work import PaperJob, Work

ENDINGS = (".xlsx", ".xlsm", ".xls", ".csv")
_LEAST_TABLE = 180


class ImportPage(QWidget):
    """`left()` when she goes back to the list."""

    left = Signal()

    def __init__(self, theme: Theme, work: Work, members: MembersService) -> None:
        super().__init__()
        self._work, self._members = work, members
        self._path: Path | None = None
        self._preview: Preview | None = None
        self._chosen = False
        self._job: PaperJob | None = None
        self._import_id = 0
        self._clerk = ""
        self.back = Button(theme, form_words.back(), kind="text", icon="arrow-left", height=32)
        words = (form_words.drop_title(), form_words.drop_note(), form_words.choose())
        self.drop = DropZone(theme, *words, ENDINGS, "file-spreadsheet")
        self.long = LongWork(theme)
        self.message = Text("", "body", wrap=True)
        self._tiles = tuple(Figure(label) for label in form_words.figures())
        self._head = Text("", "strong")
        self.mapping = MappingGrid()
        self._columns = Text("", "caption", "warn", wrap=True)
        self._skipped = Text("", "caption", wrap=True)
        self.rows = Table(theme, _row_columns(), row_height=36)
        self.rows.setMinimumHeight(_LEAST_TABLE)
        self.ground = Ground()
        self.go = Button(theme, "", kind="filled", icon="upload")
        self.keep_wrong = Button(theme, import_words.save_problems(), icon="file-down")
        self.another = Button(theme, form_words.another(), kind="text")
        self.undo = Button(theme, form_words.undo(), icon="undo-2")
        self._sheet = Card()
        self._scroll, self._bar = QScrollArea(), QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._sheet.add(figures(*self._tiles), self._head, self.mapping)
        self._sheet.add(self._columns, self._skipped, self.rows)
        pinned = column(self.ground, spacing=12)
        pinned.addLayout(row(self.go, self.undo, self.keep_wrong, self.another, 1))
        self._bar.setLayout(pinned)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._sheet)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(row(self.back, Text(form_words.import_title(), "section"), 1))
        for part in (self.drop, self.long, self.message):
            box.addWidget(part)
        box.addWidget(self._scroll, 1)
        box.addWidget(self._bar)
        box.addStretch(0)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.drop.file_given.connect(self.look_at)
        self.go.clicked.connect(self._bring_in)
        self.another.clicked.connect(self.start)
        self.undo.clicked.connect(self._take_back)
        self.keep_wrong.clicked.connect(self._save_problems)
        self.mapping.changed.connect(self._choose_columns)
        self.ground.changed.connect(self._offer)
        self.long.stopped.connect(self._stop)

    def set_clerk(self, name: str) -> None:
        """Say who brings it in."""
        self._clerk = name

    @Slot()
    def start(self) -> None:
        """Begin without a file."""
        self.drop.show()
        self._path, self._preview, self._chosen = None, None, False
        self._scroll.hide()
        self._bar.hide()
        self._say("")
        self.long.end()
        self.drop.setFocus()

    @Slot(object)
    def look_at(self, path: Path) -> None:
        """Read a file and tell what it would bring; nothing is written."""
        self.start()
        self._path = path
        self.ground.start()
        self._read(None)

    @Slot()
    def _choose_columns(self) -> None:
        self._chosen = True
        self._read(self.mapping.columns())

    def _read(self, columns: Mapping[Field, int] | None) -> None:
        path = self._path
        if path is None:
            return
        self.go.setEnabled(False)
        self.long.begin(form_words.reading())
        self._job = self._work.paper(
            lambda job: self._members.preview(path, columns, job.step),
            self._previewed,
            progress=self.long.step,
            stopped=self.start,
            trouble=self._trouble,
        )

    def _previewed(self, preview: Preview) -> None:
        self.long.end()
        self._preview = preview
        self._head.setText(import_words.mapping(remembered=preview.remembered))
        self.mapping.show_headings(preview.headings)
        self.rows.rows.show_rows(sorted(preview.fates, key=lambda fate: not fate.problems))
        self._show(preview.counts)
        some = bool(preview.counts.added + preview.counts.updated)
        self._say("" if some else form_words.nothing_to_do())
        self.go.setText(form_words.do_import(preview.counts))
        for part in (self.go, self.ground):
            part.setVisible(some)
        self._head.show()
        self.mapping.show()
        self._offer()
        self.undo.hide()

    def _show(self, found: Imported) -> None:
        numbers = (found.added, found.updated, found.skipped)
        for tile, number in zip(self._tiles, numbers, strict=True):
            tile.show_number(f"{number:,}", form_words.person())
        refused = form_words.refused_columns(found.refused_columns) if found.refused_columns else ""
        self._columns.setText("\n".join(filter(None, (refused, self._notes(found)))))
        self._columns.setVisible(bool(self._columns.text()))
        unused = tuple(title for title in found.skipped_columns if not is_stored_value(title))
        self._skipped.setText(form_words.skipped_columns(unused))
        self._skipped.setVisible(bool(unused))
        self.keep_wrong.setVisible(bool(found.problems))
        self.drop.hide()
        self._scroll.show()
        self._bar.show()

    def _notes(self, found: Imported) -> str:
        """Say why money stays out, and that nobody is written to who was not asked."""
        asked = self._preview is not None and Field.MARKETING in self._preview.headings.columns
        notes = (
            import_words.stored_value(found.skipped_columns),
            "" if asked else import_words.no_marketing(),
        )
        return "\n".join(note for note in notes if note)

    @Slot()
    def _offer(self) -> None:
        self.go.setEnabled(bool(self.ground.basis()))

    @Slot()
    def _bring_in(self) -> None:
        path, request = self._path, str(uuid.uuid4())
        if path is None or self._preview is None or not self.go.isEnabled():
            return
        manner = Manner(
            self.ground.basis(), self._clerk, self._preview.headings.columns if self._chosen else None
        )
        self.go.setEnabled(False)
        self.long.begin(form_words.writing())
        self._job = self._work.paper(
            lambda job: self._members.bring_in(path, manner, request_id=request, step=job.step),
            self._imported,
            progress=self.long.step,
            stopped=self._stopped,
            trouble=self._trouble,
        )

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _stopped(self) -> None:
        self.long.end()
        self._offer()
        self._say(import_words.stopped())

    def _imported(self, answer: Answer[Imported]) -> None:
        self.long.end()
        result = answer.value
        if isinstance(result, Refused):
            self._say(wording.refusal(result), "bad")
            self._offer()
            return
        self._import_id = result.import_id or 0
        self._show(result)
        self._say(form_words.done(result), "ok")
        for part in (self.go, self.ground, self._head, self.mapping):
            part.hide()
        self.undo.show()
        self._work.touched.emit(Touched.MEMBERS)

    @Slot()
    def _save_problems(self) -> None:
        path, preview = self._path, self._preview
        if path is None or preview is None:
            return
        usual = path.with_name(import_words.problems_file())
        name, _ = QFileDialog.getSaveFileName(
            self, import_words.save_problems(), str(usual), "Excel (*.xlsx)"
        )
        if not name:
            return
        out, reasons = with_ending(Path(name), ".xlsx"), import_words.reasons()
        self._work.paper(
            lambda _job: self._members.save_problems(path, preview, reasons, out),
            lambda _done: self._say(import_words.saved(out.name), "ok"),
            trouble=lambda trouble: self._say(troubles.sentence(trouble), "bad"),
        )

    @Slot()
    def _take_back(self) -> None:
        number = self._import_id
        does = Press(
            lambda request: self._members.undo_import(number, request_id=request),
            self._undone,
            wording.refusal,
            lambda words: self._say(words, "bad"),
            Touched.MEMBERS,
        )
        press(self._work, self.undo, does)

    def _undone(self, result: Undone) -> None:
        self.start()
        self._say(form_words.undone(result), "ok")

    def _trouble(self, trouble: ShopTrouble) -> None:
        self.long.end()
        self.start()
        self._say(troubles.sentence(trouble), "bad")

    def _say(self, words: str, tone: str = "text") -> None:
        self.message.setText(words)
        self.message.set_tone(tone)
        self.message.setVisible(bool(words))


def _row_columns() -> tuple[Column[Fate], ...]:
    number, name, result, why = import_words.titles()
    return (
        Column[Fate](number, lambda fate: str(fate.row), right=True, width=80),
        Column[Fate](name, lambda fate: fate.name, width=160),
        Column[Fate](
            result,
            lambda fate: import_words.result(fate)[0],
            chip=lambda fate: import_words.result(fate)[1],
            width=112,
        ),
        Column[Fate](why, import_words.why),
    )
