"""A plan of her own as the beginning of the next: last month's, or another shop's, taken in from its file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from shopqun.basics import ShopTrouble
from shopqun.planning.preset import Preset
from shopqun.planning.service import PlanningService
from shopqun.ui.planning import wording
from shopqun.ui.planning.beginning import own_plans
from shopqun.ui.troubles import sentence
from shopqun.ui.work import Work


class SavedPlans:
    """Asks for a plan's file; `taken(plan)` or `held(sentence)` follows."""

    def __init__(
        self,
        work: Work,
        planning: PlanningService,
        draft: Path,
        taken: Callable[[Preset], None],
        held: Callable[[str], None],
    ) -> None:
        self._work, self._planning = work, planning
        self._folder = own_plans(draft)
        self._taken, self._held = taken, held

    def ask(self, parent: QWidget) -> None:
        """Ask with the system's own dialog, and take in what is chosen."""
        name, _ = QFileDialog.getOpenFileName(parent, wording.open_saved(), "", wording.plan_files())
        if name:
            path = Path(name)
            self._work.books(
                lambda: self._planning.take_in(path, self._folder), self._taken, trouble=self._stuck
            )

    def _stuck(self, trouble: ShopTrouble) -> None:
        self._held(sentence(trouble))
