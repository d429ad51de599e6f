"""Does what is still to come read like an advertisement (method 001-25)?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from shopqun.calendar.task import Task

GOODS = "产品"
IN_A_ROW = 3


@dataclass(frozen=True, slots=True)
class Mix:
    """How many of the coming tasks speak of goods, of how many; `run_from` is where three in a row begin."""

    goods: int
    all: int
    run_from: date | None

    @property
    def too_many(self) -> bool:
        """Whether goods take more than half."""
        return 2 * self.goods > self.all


def mix_ahead(tasks: Sequence[Task], today: date) -> Mix:
    """Look at the tasks from today on, in their order; what was skipped is not posted."""
    ahead = [task for task in tasks if task.day >= today and not task.skip_reason]
    run = next(
        (
            at
            for at in range(len(ahead) - IN_A_ROW + 1)
            if all(task.content_type == GOODS for task in ahead[at : at + IN_A_ROW])
        ),
        None,
    )
    goods = sum(task.content_type == GOODS for task in ahead)
    return Mix(goods, len(ahead), None if run is None else ahead[run].day)
