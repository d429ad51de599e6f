from __future__ import annotations

from PySide6.QtCore import Qt

from shopqun.ui.parts.longwork import LongWork


def test_shows_how_far_and_stops_once(theme, qtbot):
    work = LongWork(theme)
    qtbot.addWidget(work)
    assert work.isHidden()
    work.begin("正在排版")
    assert not work.isHidden()
    assert work._bar.maximum() == 0
    work.step(240, 1000)
    assert (work._bar.value(), work._bar.maximum()) == (240, 1000)
    assert work._words.text() == "第 240 个，共 1,000 个"
    with qtbot.waitSignal(work.stopped):
        qtbot.mouseClick(work.button, Qt.MouseButton.LeftButton)
    assert not work.button.isEnabled()
    work.end()
    assert work.isHidden()
    work.begin("再来")
    assert work.button.isEnabled()
