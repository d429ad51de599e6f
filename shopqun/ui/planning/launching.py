"""Opening the shop: one gesture on the books lane, repeated under the same name until it is done."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from shopqun.basics import Refused, ShopTrouble
from shopqun.places import file_name
from shopqun.planning.launched import Launched
from shopqun.planning.preset import Preset
from shopqun.planning.service import PlanningService
from shopqun.ui.planning import wording_check
from shopqun.ui.troubles import sentence
from shopqun.ui.work import Work

_LONGEST = 40
SUFFIX = ".shopqun"


class _Answer(Protocol):
    @property
    def value(self) -> Launched | Refused: ...


@dataclass(frozen=True, slots=True)
class _Gesture:
    """What was asked for, as which request, into which file."""

    plan: Preset
    request_id: str
    path: Path


class Launcher:
    """Makes the shop; `opened(path)` or `held(sentence)` follows each press."""

    def __init__(
        self,
        work: Work,
        planning: PlanningService,
        draft: Path,
        opened: Callable[[Path], None],
        held: Callable[[str], None],
    ) -> None:
        self._work = work
        self._planning = planning
        self._draft = draft
        self._opened = opened
        self._held = held
        self._gesture: _Gesture | None = None

    def launch(self, plan: Preset) -> None:
        """Launch a plan; the same plan pressed again after a trouble is the same gesture."""
        if self._gesture is None or self._gesture.plan != plan:
            path = free_path(self._draft.parent, plan.shop.name)
            self._gesture = _Gesture(plan, str(uuid.uuid4()), path)
        gesture = self._gesture
        self._work.books(lambda: self._make(gesture), self._done, trouble=self._stuck)

    def _make(self, gesture: _Gesture) -> _Answer:
        answer = self._planning.launch(
            gesture.path, gesture.plan, open_day=gesture.plan.opening_day, request_id=gesture.request_id
        )
        if isinstance(answer.value, Launched):
            with suppress(ShopTrouble):  # the shop stands; a draft left over only offers itself again
                self._planning.drop_draft(self._draft)
        return answer

    def _done(self, answer: _Answer) -> None:
        gesture, self._gesture = self._gesture, None
        if isinstance(answer.value, Refused):
            self._held(wording_check.refused(answer.value))
        elif gesture is not None:
            self._opened(gesture.path)

    def _stuck(self, trouble: ShopTrouble) -> None:
        self._held(sentence(trouble))


def free_path(folder: Path, shop: str) -> Path:
    """Give a file named after the shop that is not there yet, without what Windows forbids in names."""
    name = file_name(shop)[:_LONGEST] or "shop"
    path, number = folder / f"{name}{SUFFIX}", 2
    while path.exists():
        path, number = folder / f"{name} {number}{SUFFIX}", number + 1
    return path
