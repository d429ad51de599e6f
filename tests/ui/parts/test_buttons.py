from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from shopqun.ui.parts.buttons import Button, IconButton
from shopqun.ui.theme import Mode
from shopqun.ui.tokens import DARK, LIGHT


def drawn_in(button: Button, colour: str) -> bool:
    """Say whether the strongest pixel of the icon has this colour; thin strokes are never quite full."""
    image = button.icon().pixmap(button.iconSize()).toImage()
    spots = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    strongest, wanted = max(spots, key=QColor.alpha), QColor(colour)
    ways = (QColor.red, QColor.green, QColor.blue)
    return strongest.alpha() > 100 and all(abs(way(strongest) - way(wanted)) <= 3 for way in ways)


@pytest.mark.parametrize("height", [32, 40, 56, 72])
def test_stands_as_high_as_told(theme, qtbot, height):
    button = Button(theme, "复制话术", height=height)
    qtbot.addWidget(button)
    button.adjustSize()
    assert button.height() == height


def test_is_pressed_by_mouse_and_by_key(theme, qtbot):
    button = Button(theme, "复制话术")
    qtbot.addWidget(button)
    button.show()
    presses: list[bool] = []
    button.clicked.connect(lambda: presses.append(True))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert len(presses) == 2


def test_the_icon_follows_kind_and_theme(theme, qtbot):
    button = Button(theme, "打印", kind="outline", icon="minus")
    qtbot.addWidget(button)
    assert drawn_in(button, LIGHT.brand)
    theme.set_mode(Mode.DARK)
    assert drawn_in(button, DARK.brand)
    button.set_kind("danger")
    assert drawn_in(button, DARK.bad)
    button.set_icon("")
    assert button.icon().isNull()


def test_words_keep_their_distance_from_the_icon(theme, qtbot):
    button = Button(theme, "", icon="user")
    qtbot.addWidget(button)
    alone = button.iconSize().width()
    button.setText("小林")
    assert button.iconSize().width() == alone + 4


def test_a_square_one_has_a_name(theme, qtbot):
    button = IconButton(theme, "x", "关上")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("关上", "关上")
    assert (button.width(), button.height()) == (32, 32)
