from __future__ import annotations

from PySide6.QtWidgets import QLabel, QScrollArea

from shopqun.ui.parts.columns import Columns


def test_the_right_column_keeps_its_width_or_folds(theme, qtbot):
    columns = Columns(side=384)
    left, right = QLabel("左"), QLabel("右")
    left.setMinimumWidth(480)
    columns.left.addWidget(left)
    columns.right.addWidget(right)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setWidget(columns)
    qtbot.addWidget(scroll)
    scroll.show()
    scroll.resize(1278, 600)
    qtbot.waitUntil(lambda: columns.width() > 1200, timeout=2000)
    assert not columns.folded
    assert right.width() == 384
    scroll.resize(700, 600)
    qtbot.waitUntil(lambda: columns.folded, timeout=2000)
    qtbot.waitUntil(lambda: columns.width() <= 700, timeout=2000)
    assert columns.minimumSizeHint().width() == 480 + 48
    scroll.resize(1278, 600)
    qtbot.waitUntil(lambda: not columns.folded, timeout=2000)
