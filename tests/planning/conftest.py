from pathlib import Path

import pytest

from shopqun.planning.preset import Preset, read_preset

PRESETS = Path(__file__).parents[2] / "resources" / "presets"


@pytest.fixture(scope="session")
def fruit() -> Preset:
    return read_preset((PRESETS / "fruit_community.json").read_text("utf-8"))[0]


@pytest.fixture(scope="session")
def hotpot() -> Preset:
    return read_preset((PRESETS / "hotpot_neighborhood.json").read_text("utf-8"))[0]
