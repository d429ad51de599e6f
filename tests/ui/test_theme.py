from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel

from shopqun.ui.theme import Mode, Theme, mark, sheet
from shopqun.ui.tokens import DARK, LIGHT, SIZES


def test_the_sheet_is_filled_without_a_word_left(qapp):
    for mode, ground in ((Mode.LIGHT, LIGHT.canvas), (Mode.DARK, DARK.canvas)):
        filled = sheet(Theme(mode))
        assert "@" not in filled
        assert ground in filled


@pytest.mark.parametrize(("size", "body", "verdict"), [(90, 13, 65), (100, 14, 72), (150, 21, 108)])
def test_sizes_follow_the_owner(qapp, size, body, verdict):
    theme = Theme(Mode.LIGHT, size)
    assert (theme.px("body"), theme.px("verdict")) == (body, verdict)
    assert size in SIZES


def test_switches_live(qapp, theme, qtbot):
    assert qapp.palette().window().color().name().upper() == LIGHT.canvas
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(Mode.DARK)
    assert theme.dark
    assert qapp.palette().window().color().name().upper() == DARK.canvas
    assert DARK.surface in qapp.styleSheet()
    with qtbot.waitSignal(theme.changed):
        theme.set_size(130)
    assert f"* {{ font-size: {theme.px('body')}px; }}" in qapp.styleSheet()


def test_follows_the_system_only_when_asked(qapp, theme):
    system = Theme(Mode.SYSTEM)
    assert system.tokens in (LIGHT, DARK)
    heard: list[bool] = []
    theme.changed.connect(lambda: heard.append(True))
    theme._system_changed()
    assert heard == []


def test_the_shipped_font_is_there(theme):
    assert "Noto Sans SC" in QFontDatabase.families()
    font = theme.font("section")
    assert (font.pixelSize(), font.bold()) == (16, True)
    assert theme.font("body", bold=True, px=18).pixelSize() == 18


def test_colours_by_token(theme):
    assert theme.colour("brand").name().upper() == LIGHT.brand
    assert theme.colour("white", 36).alpha() == 36
    with pytest.raises(AttributeError):
        theme.colour("mauve")


def test_mark_is_seen_by_the_sheet(theme, qtbot):
    label = QLabel("早")
    qtbot.addWidget(label)
    label.setProperty("role", "body")
    label.ensurePolished()
    before = label.font().pixelSize()
    mark(label, "role", "figure")
    assert (before, label.font().pixelSize()) == (14, 24)


def test_a_hundred_thousand_void_calls_do_no_harm(qapp):
    """PySide6 6.12.0 loses a reference to None on each such call and aborts after some thousand."""
    label = QLabel()
    for _ in range(100_000):
        label.setObjectName("a")
    assert label.objectName() == "a"


@pytest.mark.parametrize("size", SIZES)
def test_light_and_dark_differ_in_colours_and_in_nothing_that_takes_room(size):
    light, dark = (
        re.sub(r"#[0-9A-Fa-f]{6}|choose-(?:light|dark)\.svg", "", sheet(Theme(mode, size)))
        for mode in (Mode.LIGHT, Mode.DARK)
    )
    assert light == dark
