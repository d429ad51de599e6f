from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from shopqun.ui.parts.rail import Rail
from shopqun.ui.tokens import LIGHT

PLACES = (("today", "今日", "sun"), ("till", "前台", "scan-line"), ("settings", "设置", "settings"))


@pytest.fixture
def rail(theme, qtbot):
    made = Rail(theme, PLACES, "群")
    qtbot.addWidget(made)
    made.resize(88, 768)
    made.show()
    return made


def test_tells_the_place(rail, qtbot):
    chosen: list[str] = []
    rail.chosen.connect(chosen.append)
    qtbot.mouseClick(rail.button("till"), Qt.MouseButton.LeftButton)
    rail.choose("today")
    assert chosen == ["till"]
    assert rail.button("today").isChecked()


def test_one_place_is_lit_and_stays_lit_when_it_is_pressed_again(rail, qtbot):
    for key in ("till", "till", "today"):
        qtbot.mouseClick(rail.button(key), Qt.MouseButton.LeftButton)
        assert [place for place, _, _ in PLACES if rail.button(place).isChecked()] == [key]


def test_every_place_is_reached_by_tab_also_after_one_was(rail, qtbot):
    rail.choose("today")
    rail.button("today").setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(rail.button("today"), Qt.Key.Key_Tab)
    assert all(rail.button(key).focusPolicy() & Qt.FocusPolicy.TabFocus for key, _, _ in PLACES)


def test_the_last_place_stands_at_the_foot(rail):
    assert rail.height() - rail.button("settings").geometry().bottom() < 20
    assert rail.button("till").y() < 300


def test_the_count_is_a_red_disc_over_the_corner(rail):
    button = rail.button("today")
    quiet = button.grab().toImage().pixelColor(46, 16).name().upper()
    button.set_count(4)
    assert quiet != LIGHT.badge
    assert button.grab().toImage().pixelColor(46, 16).name().upper() == LIGHT.badge
    button.set_count(1234)
    assert button.accessibleDescription() == "1234"
    assert button.grab().toImage().pixelColor(36, 9).name().upper() == LIGHT.badge
    button.set_count(0)
    assert button.accessibleDescription() == ""


def test_low_windows_keep_the_icons_and_their_names(rail, qtbot):
    rail.resize(88, 500)
    button = rail.button("today")
    qtbot.waitUntil(lambda: button.height() == 48, timeout=2000)
    assert button.toolTip() == "今日"
    assert rail.minimumSizeHint().height() <= 500


def test_the_lowest_windows_keep_every_place(rail, qtbot):
    rail.resize(88, 304)
    qtbot.waitUntil(lambda: rail.button("today").height() == 32, timeout=2000)
    assert not rail._logo.isVisible()
    rail.resize(88, 768)
    qtbot.waitUntil(rail._logo.isVisible, timeout=2000)
    assert rail.button("today").height() == 64
