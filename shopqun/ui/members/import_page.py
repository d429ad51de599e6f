"""Bringing in a list: look first, then bring it in, and take it back whole if it was wrong."""

from __future__ import annotations

import uuid
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopqun.basics import Refused, ShopTrouble, Touched
from shopqun.members.importing import Imported, Undone
from shopqun.members.listed_person import Problem
from shopqun.members.service import MembersService
from shopqun.ui import troubles
from shopqun.ui.gesture import Answer, Press, press
from shopqun.ui.members import form_words, wording
from shopqun.ui.members.agree import Agree
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, row
from shopqun.ui.parts.drop import DropZone
from shopqun.ui.parts.figure import Figure, figures
from shopqun.ui.parts.longwork import LongWork
from shopqun.ui.parts.text import Text
from shopqun.ui.tables import Column, Table
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

ENDINGS = (".xlsx", ".xlsm", ".xls", ".csv")


class ImportPage(QWidget):
    """`left()` when she goes back to the list."""

    left = Signal()

    def __init__(self, theme: Theme, work: Work, members: MembersService) -> None:
        super().__init__()
        self._work, self._members = work, members
        self._path: Path | None = None
        self._import_id = 0
        self._clerk = ""
        self.back = Button(theme, form_words.back(), kind="text", icon="arrow-left", height=32)
        self.drop = DropZone(
            theme,
            form_words.drop_title(),
            form_words.drop_note(),
            form_words.choose(),
            ENDINGS,
            "file-spreadsheet",
        )
        self.long = LongWork(theme)
        self.long.button.hide()
        self.message = Text("", "body", wrap=True)
        self._tiles = tuple(Figure(label) for label in form_words.figures())
        self._columns = Text("", "caption", "warn", wrap=True)
        self._skipped = Text("", "caption", wrap=True)
        self.problems = Table(theme, _problem_columns(), row_height=36)
        self.basis = Agree(theme, form_words.basis())
        self.go = Button(theme, "", kind="filled", icon="upload")
        self.another = Button(theme, form_words.another(), kind="text")
        self.undo = Button(theme, form_words.undo(), icon="undo-2")
        self._preview = Card(flush=False)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        parts = (figures(*self._tiles), self._columns, self._skipped, self.problems, self.basis)
        self._preview.add(*parts)
        self._preview.body.addLayout(row(self.go, self.undo, self.another, 1))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(row(self.back, Text(form_words.import_title(), "section"), 1))
        for part in (self.drop, self.long, self.message):
            box.addWidget(part)
        box.addWidget(self._preview, 1)
        box.addStretch(0)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.drop.file_given.connect(self.look_at)
        self.go.clicked.connect(self._bring_in)
        self.another.clicked.connect(self.start)
        self.undo.clicked.connect(self._take_back)
        self.basis.switch.toggled.connect(self.go.setEnabled)

    def set_clerk(self, name: str) -> None:
        """Say who brings it in."""
        self._clerk = name

    @Slot()
    def start(self) -> None:
        """Begin without a file."""
        self.drop.show()
        self._path = None
        self._preview.hide()
        self._say("")
        self.long.end()
        self.drop.setFocus()

    @Slot(object)
    def look_at(self, path: Path) -> None:
        """Read a file and tell what it would bring; nothing is written."""
        self.start()
        self._path = path
        self.long.begin(form_words.reading())
        self._work.paper(
            lambda _job: self._members.import_file(path, request_id=str(uuid.uuid4()), dry_run=True),
            self._previewed,
            trouble=self._trouble,
        )

    def _previewed(self, answer: Answer[Imported]) -> None:
        self.long.end()
        found = answer.value
        if isinstance(found, Refused):
            self._say(wording.refusal(found), "bad")
            return
        self._show(found)
        some = bool(found.added + found.updated)
        self._say("" if some else form_words.nothing_to_do())
        self.go.setText(form_words.do_import(found))
        self.go.setVisible(some)
        self.basis.setVisible(some)
        self.basis.switch.setChecked(False)
        self.go.setEnabled(False)
        self.undo.hide()

    def _show(self, found: Imported) -> None:
        numbers = (found.added, found.updated, found.skipped)
        for tile, number in zip(self._tiles, numbers, strict=True):
            tile.show_number(f"{number:,}", form_words.person())
        for label, words, columns in (
            (self._columns, form_words.refused_columns, found.refused_columns),
            (self._skipped, form_words.skipped_columns, found.skipped_columns),
        ):
            label.setText(words(columns))
            label.setVisible(bool(columns))
        self.problems.rows.show_rows(found.problems)
        self.problems.setVisible(bool(found.problems))
        self.drop.hide()
        self._preview.show()

    @Slot()
    def _bring_in(self) -> None:
        path, clerk, request = self._path, self._clerk, str(uuid.uuid4())
        if path is None or not self.go.isEnabled():
            return
        self.go.setEnabled(False)
        self.long.begin(form_words.writing())
        self._work.paper(
            lambda _job: self._members.import_file(path, request_id=request, clerk=clerk),
            self._imported,
            trouble=self._trouble,
        )

    def _imported(self, answer: Answer[Imported]) -> None:
        self.long.end()
        result = answer.value
        if isinstance(result, Refused):
            self._say(wording.refusal(result), "bad")
            self.go.setEnabled(True)
            return
        self._import_id = result.import_id or 0
        self._show(result)
        self._say(form_words.done(result), "ok")
        self.go.hide()
        self.basis.hide()
        self.undo.show()
        self._work.touched.emit(Touched.MEMBERS)

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


def _problem_columns() -> tuple[Column[Problem], ...]:
    number, column, what = form_words.problem_titles()
    return (
        Column[Problem](number, lambda one: str(one.row), right=True, width=80),
        Column[Problem](column, lambda one: one.column, width=160),
        Column[Problem](what, form_words.problem),
    )
