"""Colours as little flags: named, chosen, remembered by their name."""

from dataclasses import replace

import pytest
from posters.sample_briefs import FRESH
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from shopqun.ui.posters.swatches import Swatches

LEFT = Qt.MouseButton.LeftButton
COLOURS = (
    replace(FRESH, name="鲜果"),
    replace(FRESH, key="berry", name="莓果", brand="#801040", paper="#FFF0F6", accent="#2040A0"),
)


@pytest.fixture
def swatches(theme, qtbot):
    made = Swatches(theme, COLOURS)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def told(swatches):
    keys = []
    swatches.chosen.connect(keys.append)
    return keys


def checked(swatches):
    return [key for key, flag in swatches.flags.items() if flag.isChecked()]


def test_a_press_chooses_and_names(swatches, told, qtbot):
    qtbot.mouseClick(swatches.flags["berry"], LEFT)
    assert told == ["berry"]
    assert checked(swatches) == ["berry"]
    assert swatches._name.text() == "莓果"


def test_choosing_from_code_is_quiet_and_names_too(swatches, told):
    swatches.choose("fresh")
    assert (told, checked(swatches), swatches._name.text()) == ([], ["fresh"], "鲜果")


def test_arrows_choose_the_next(swatches, told, qtbot):
    swatches.choose("fresh")
    assert swatches.flags["fresh"].focusPolicy().value & 1
    swatches.flags["fresh"].setFocus()
    qtbot.keyClick(swatches.flags["fresh"], Qt.Key.Key_Right)
    assert told == ["berry"]
    assert swatches.focusWidget() is swatches.flags["berry"]


def test_each_flag_has_its_name_for_ears(swatches):
    assert [flag.accessibleName() for flag in swatches.flags.values()] == ["鲜果", "莓果"]


def test_a_flag_shows_its_three_colours(swatches):
    flag = swatches.flags["berry"]
    picture = QImage(flag.size(), QImage.Format.Format_RGB32)
    flag.render(picture)
    seen = {picture.pixelColor(x, flag.height() // 2).name() for x in range(flag.width())}
    assert {QColor(tone).name() for tone in ("#801040", "#FFF0F6", "#2040A0")} <= seen


def test_a_narrow_window_has_smaller_flags(swatches):
    wide = swatches.flags["fresh"].width()
    swatches.fold(folded=True)
    assert all(flag.width() < wide for flag in swatches.flags.values())
    swatches.fold(folded=False)
    assert swatches.flags["fresh"].width() == wide
