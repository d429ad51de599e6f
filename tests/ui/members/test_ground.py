from __future__ import annotations

from PySide6.QtCore import QDate, Qt

from shopqun.ui.members.ground import Ground


def test_nothing_is_said_before_a_hand_says_it(qtbot):
    ground = Ground()
    qtbot.addWidget(ground)
    assert ground.basis() == ""
    with qtbot.waitSignal(ground.changed):
        qtbot.mouseClick(ground.ways._group.button(1), Qt.MouseButton.LeftButton)
    ground.day.setDate(QDate(2026, 3, 5))
    assert ground.basis() == "told_in_group:2026-03-05"
    ground.start()
    assert ground.basis() == ""
