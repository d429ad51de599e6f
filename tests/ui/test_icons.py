from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon

from shopqun.places import resource
from shopqun.ui import icons

SHIPPED = sorted(path.stem for path in resource("icons").glob("*.svg"))
USED = re.compile(
    r"icon=\"([a-z0-9-]+)\"|Symbol\(theme, \"([a-z0-9-]+)\"|IconButton\(theme, \"([a-z0-9-]+)\""
)


@pytest.mark.parametrize("name", SHIPPED)
def test_every_icon_draws_something(qapp, name):
    image = icons.pixmap(name, 24, "#0B6374").toImage()
    alphas = [image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)]
    assert max(alphas) > 128
    assert min(alphas) == 0


def test_icons_named_in_the_source_are_shipped():
    sources = sorted((Path(icons.__file__).parent).rglob("*.py"))
    named = {
        name for path in sources for hit in USED.findall(path.read_text("utf-8")) for name in hit if name
    }
    assert {"x", "copy", "user"} <= named
    assert named <= set(SHIPPED)


def test_colour_size_and_ratio(qapp):
    image = icons.pixmap("minus", 16, "#A3211A", 2.0, 4)
    assert (image.width(), image.height(), image.devicePixelRatio()) == (40, 32, 2.0)
    assert image.toImage().pixelColor(16, 16).name() == "#a3211a"
    assert icons.pixmap("minus", 16, "#A3211A", 2.0, 4) is image


def test_an_unknown_icon_is_a_bug(qapp):
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", 16, "#000000")


def test_disabled_keeps_its_colour(qapp):
    made = icons.icon("minus", 16, "#A3211A")
    assert made.pixmap(16, QIcon.Mode.Disabled).toImage() == made.pixmap(16).toImage()
