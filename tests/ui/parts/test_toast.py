from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shopqun.ui.parts.toast import SHOWN_MS, Toast


def build(theme, qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 400)
    host.show()
    return host, Toast(theme, host)


def test_stands_at_the_bottom_and_stays_there(theme, qtbot):
    host, toast = build(theme, qtbot)
    toast.say("已复制话术")
    assert toast.isVisible()
    assert not toast.button.isVisible()
    assert toast.accessibleName() == "已复制话术"
    assert toast.geometry().bottom() == 400 - 24 - 1
    assert abs(toast.geometry().center().x() - 400) <= 1
    host.resize(600, 300)
    assert toast.geometry().bottom() == 300 - 24 - 1


def test_is_gone_after_four_seconds(theme, qtbot):
    _, toast = build(theme, qtbot)
    toast.say("好了")
    assert (toast._timer.interval(), toast._timer.isActive()) == (SHOWN_MS, True)
    toast._timer.timeout.emit()
    assert not toast.isVisible()


def test_takes_back_once(theme, qtbot):
    _, toast = build(theme, qtbot)
    undone: list[int] = []
    toast.say("移出了 1 人", lambda: undone.append(1))
    qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()
    toast._take_back()
    assert undone == [1]
