from __future__ import annotations

import pytest
from ui.sentences import unfit

from shopqun.ui.guide import wording

pytestmark = pytest.mark.usefixtures("qapp")


def test_what_is_said_is_calm_and_whole():
    assert unfit(wording) == []
