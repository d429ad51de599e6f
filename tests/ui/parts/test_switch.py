from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from shopqun.ui.parts.switch import Switch
from shopqun.ui.tokens import LIGHT


def test_switches_by_mouse_anywhere_and_by_key(theme, qtbot):
    switch = Switch(theme, "每天自动备份")
    qtbot.addWidget(switch)
    switch.show()
    states: list[bool] = []
    switch.toggled.connect(states.append)
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(44, 4))
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert states == [True, False]
    assert switch.accessibleName() == "每天自动备份"
    assert (switch.width(), switch.height()) == (48, 28)


def test_on_is_filled_and_off_is_hollow(theme, qtbot):
    switch = Switch(theme, "备份")
    qtbot.addWidget(switch)
    off = switch.grab().toImage().pixelColor(24, 6).name().upper()
    switch.setChecked(True)
    on = switch.grab().toImage().pixelColor(24, 6).name().upper()
    switch.setEnabled(False)
    assert (off, on) == (LIGHT.surface, LIGHT.brand_fill)
    assert switch.grab().toImage().pixelColor(24, 6).name().upper() == LIGHT.track
