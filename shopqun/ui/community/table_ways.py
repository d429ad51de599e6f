"""The four tables of the plan go to Excel and come back: two buttons, and what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from shopqun.basics import ShopTrouble, Touched
from shopqun.calendar.returning import Outcome
from shopqun.calendar.service import TaskService
from shopqun.places import papers_folder
from shopqun.ui.community import wording_tables as wording
from shopqun.ui.endings import with_ending
from shopqun.ui.gesture import Press, press
from shopqun.ui.parts.ask import ask
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import row
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.troubles import sentence
from shopqun.ui.work import Work

_TOLD = 6


class TableWays(QWidget):
    """Export and import; `said(words)` for what went well, below it what did not."""

    said = Signal(str)

    def __init__(self, theme: Theme, work: Work, tasks: TaskService) -> None:
        super().__init__()
        self._theme, self._work, self._tasks = theme, work, tasks
        self.take = Button(theme, wording.take(), kind="outline", icon="file-down", height=32)
        self.bring = Button(theme, wording.bring(), kind="outline", icon="file-spreadsheet", height=32)
        self.problems = Text("", "caption", "bad", wrap=True)
        self.problems.hide()
        self._before = row(1, spacing=12)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(self._before)
        box.addLayout(row(self.take, self.bring, 1, spacing=12))
        box.addWidget(self.problems)
        self.take.clicked.connect(self._take)
        self.bring.clicked.connect(self._bring)

    def put_before(self, *buttons: Button) -> None:
        """Put other buttons in a line above these."""
        for place, button in enumerate(buttons):
            self._before.insertWidget(place, button)

    def _tell(self, words: str) -> None:
        self.problems.setText(words)
        self.problems.setVisible(bool(words))

    def _stuck(self, trouble: ShopTrouble) -> None:
        self._tell(sentence(trouble))

    @Slot()
    def _take(self) -> None:
        usual = papers_folder() / f"{wording.file_name()}.xlsx"
        name, _ = QFileDialog.getSaveFileName(self, wording.take(), str(usual), wording.workbooks())
        if not name:
            return
        out = with_ending(Path(name), ".xlsx")
        self._tell("")
        self._work.books(
            lambda: self._tasks.export_tables(out),
            lambda rows: self.said.emit(wording.taken(rows, out.name)),
            trouble=self._stuck,
        )

    @Slot()
    def _bring(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, wording.bring(), str(papers_folder()), wording.lists())
        if not name:
            return
        path = Path(name)
        self._tell("")
        self._work.books(
            lambda: self._tasks.preview_tables(path),
            lambda outcome: self._looked(path, outcome),
            trouble=self._stuck,
        )

    def _looked(self, path: Path, outcome: Outcome) -> None:
        """Ask before anything is written; a file without edits is only told."""
        if not outcome.edits and not outcome.additions:
            self._tell(wording.problems(outcome.problems, _TOLD))
            self.said.emit(wording.nothing_new())
            return
        if not ask(self._theme, self, wording.bring(), wording.would(outcome), wording.do_bring()):
            return
        does = Press(
            act=lambda request: self._tasks.import_tables(path, request_id=request),
            took=self._brought,
            words=lambda refused: refused.reason,
            problem=self._tell,
            touches=Touched.TASKS,
        )
        press(self._work, self.bring, does)

    def _brought(self, outcome: Outcome) -> None:
        self._tell(wording.problems(outcome.problems, _TOLD))
        self.said.emit(wording.brought(outcome))
