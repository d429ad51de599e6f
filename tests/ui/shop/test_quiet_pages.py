"""The pages that are mostly read, and the two switches of looks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from shopqun.ui.parts.text import Text
from shopqun.ui.shop import wording_about
from shopqun.ui.shop.quiet_pages import LimitsPage, LooksPage
from shopqun.ui.theme import Mode
from shopqun.ui.tokens import SIZES

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def looks(theme, qtbot):
    made = LooksPage(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def words(page):
    page.show()
    QApplication.processEvents()
    return [each.text() for each in page.findChildren(Text) if each.isVisible() and each.text()]


def pressed(control, place, qtbot):
    qtbot.mouseClick(control.findChildren(QPushButton)[place], LEFT)


@pytest.mark.parametrize(("place", "mode"), [(0, Mode.SYSTEM), (1, Mode.LIGHT), (2, Mode.DARK)])
def test_brightness_is_switched_at_once_and_told(looks, theme, qtbot, place, mode):
    with qtbot.waitSignal(looks.chosen) as told:
        pressed(looks.modes, place, qtbot)
    assert theme.mode is mode
    assert told.args == [mode.value, 100]


@pytest.mark.parametrize("place", range(len(SIZES)))
def test_sizes_are_switched_at_once_and_told(looks, theme, qtbot, place):
    with qtbot.waitSignal(looks.chosen) as told:
        pressed(looks.sizes, place, qtbot)
    assert theme.size == SIZES[place]
    assert told.args == [Mode.LIGHT.value, SIZES[place]]


def test_the_page_opens_as_the_looks_are(theme, qtbot):
    theme.set_mode(Mode.DARK)
    theme.set_size(130)
    made = LooksPage(theme)
    qtbot.addWidget(made)
    assert (made.modes.current(), made.sizes.current()) == ("dark", "130")


def test_looks_have_names_for_ears(looks):
    assert (looks.modes.accessibleName(), looks.sizes.accessibleName()) == ("亮还是暗", "字的大小")


def test_every_limit_is_said_with_what_to_do_instead(theme, qtbot):
    made = LimitsPage(theme)
    qtbot.addWidget(made)
    shown = words(made)
    for _, what, instead in wording_about.limits():
        assert what in shown
        assert instead in shown
