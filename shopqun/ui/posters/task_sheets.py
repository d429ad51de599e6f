"""The tasks of a day or a week as a PDF to print: asks where, writes it, says what became of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from shopqun.basics import ShopTrouble
from shopqun.calendar.service import Printed, TaskService
from shopqun.places import papers_folder
from shopqun.ui.endings import with_ending
from shopqun.ui.posters import painter, wording_actions
from shopqun.ui.troubles import sentence
from shopqun.ui.work import Work


class TaskSheets(QObject):
    """Puts tasks on paper; `say` hears what became of it."""

    def __init__(self, work: Work, tasks: TaskService, window: QWidget, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._work, self._tasks, self._window, self._say = work, tasks, window, say

    @Slot(object, object)
    def save(self, first: date, last: date) -> None:
        """Ask where, then write the tasks of the days from `first` to `last`."""
        usual = papers_folder() / f"{wording_actions.tasks_file(first, last)}.pdf"
        title, kinds = wording_actions.save_tasks(), wording_actions.file_kinds("pdf")
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(usual), kinds)
        if name:
            out = with_ending(Path(name), ".pdf")
            self._work.paper(
                lambda _job: self._tasks.write_sheet(first, last, out, painter),
                self._written,
                trouble=self._stuck,
            )

    def _written(self, made: Printed) -> None:
        self._say(wording_actions.tasks_saved(Path(made.file).name, made.pages))

    def _stuck(self, trouble: ShopTrouble) -> None:
        self._say(sentence(trouble))
