"""What the wizard starts from: the samples, and what was left half-way."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from shopqun.basics import ShopTrouble
from shopqun.planning.answers import Answers
from shopqun.planning.preset import Preset
from shopqun.planning.service import PlanningService


@dataclass(frozen=True, slots=True)
class Beginning:
    """The samples, and the answers left half-way; `lost` when there were some that cannot be used."""

    presets: tuple[Preset, ...]
    answers: Answers | None
    lost: bool = False


def own_plans(draft: Path) -> Path:
    """Give the folder of the plans she took in as templates: beside the draft."""
    return draft.parent / "plans"


def beginning(planning: PlanningService, draft: Path) -> Beginning:
    """Read both, on the books lane; a draft that cannot be read is no trouble, only lost."""
    own = planning.templates(own_plans(draft))
    presets = (*own, *(planning.preset(trade.id)[0] for trade in planning.trades()))
    try:
        answers = planning.draft(draft)
    except ShopTrouble:
        return Beginning(presets, None, lost=True)
    known = answers is not None and answers.preset in {preset.id for preset in presets}
    return Beginning(presets, answers if known else None, lost=answers is not None and not known)
