from __future__ import annotations

from pathlib import Path

import pytest

from shopqun.ui.endings import with_ending


@pytest.mark.parametrize(
    ("typed", "ending", "written"),
    [
        ("poster", ".pdf", "poster.pdf"),
        ("poster.pdf", ".pdf", "poster.pdf"),
        ("poster.PDF", ".pdf", "poster.PDF"),
        ("蓝莓3.5折", ".png", "蓝莓3.5折.png"),
        ("鲜果巷 2027.03.13", ".shopqun", "鲜果巷 2027.03.13.shopqun"),
        ("poster.pdf", ".png", "poster.pdf.png"),
    ],
)
def test_a_name_gets_its_ending_and_keeps_its_dots(typed, ending, written):
    assert with_ending(Path("/papers") / typed, ending) == Path("/papers") / written
