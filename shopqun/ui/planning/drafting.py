"""Autosave: one write under way at most, and always the newest answers in the end."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from shopqun.basics import ShopTrouble
from shopqun.planning.answers import Answers
from shopqun.planning.service import PlanningService
from shopqun.ui.work import Work


class Drafts(QObject):
    """Keeps answers in a file; `kept` after a write, `failed(trouble)` when it did not work."""

    kept = Signal()
    failed = Signal(object)

    def __init__(self, work: Work, planning: PlanningService, path: Path) -> None:
        super().__init__()
        self._work = work
        self._planning = planning
        self._path = path
        self._writing = False
        self._next: Answers | None = None

    def keep(self, answers: Answers) -> None:
        """Keep these answers now, or as soon as the write under way is done."""
        if self._writing:
            self._next = answers
            return
        self._writing = True
        self._work.books(
            lambda: self._planning.keep_draft(self._path, answers), self._wrote, trouble=self._stuck
        )

    def leave_waiting(self) -> None:
        """Write nothing after the write under way: the shop is being made of these answers."""
        self._next = None

    def _wrote(self, _nothing: None) -> None:
        self.kept.emit()
        self._go_on()

    @Slot(object)
    def _stuck(self, trouble: ShopTrouble) -> None:
        self.failed.emit(trouble)
        self._go_on()

    def _go_on(self) -> None:
        self._writing = False
        waiting, self._next = self._next, None
        if waiting is not None:
            self.keep(waiting)
