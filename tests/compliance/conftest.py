import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from shopqun.compliance.plan_rules import check
from shopqun.planning.preset import Preset, read_preset

PRESETS = Path(__file__).parents[2] / "resources" / "presets"
Change = Callable[[dict[str, Any]], object]


@pytest.fixture
def fruit() -> Callable[[Change], Preset]:
    """Give the fruit shop's plan with a change made in its file."""

    def changed(change: Change) -> Preset:
        raw = json.loads((PRESETS / "fruit_community.json").read_text("utf-8"))
        change(raw)
        return read_preset(json.dumps(raw, ensure_ascii=False))[0]

    return changed


@pytest.fixture
def broken(fruit: Callable[[Change], Preset]) -> Callable[[Change], list[tuple[str, str]]]:
    """Give rule and path of each violation of the changed plan."""
    return lambda change: [(each.rule, each.path) for each in check(fruit(change))[0]]


@pytest.fixture
def doubted(fruit: Callable[[Change], Preset]) -> Callable[[Change], list[tuple[str, str]]]:
    """Give rule and path of each caution about the changed plan, but the one the plan has as shipped."""

    def found(change: Change) -> list[tuple[str, str]]:
        cautions = [(each.rule, each.path) for each in check(fruit(change))[1]]
        return [each for each in cautions if each != ("R-03", "referral.invitee_min_spend_fen")]

    return found
