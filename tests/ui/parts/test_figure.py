from __future__ import annotations

from shopqun.ui.parts.figure import Figure, figures


def test_spoken_as_one_sentence(theme, qtbot):
    tile = Figure("用券", "23", "张")
    qtbot.addWidget(tile)
    assert tile.accessibleName() == "用券 23 张"
    tile.show_number("24", "张", "ok")
    assert tile.accessibleName() == "用券 24 张"
    tile.show_number("¥1,158")
    assert tile.accessibleName() == "用券 ¥1,158"


def test_side_by_side(theme, qtbot):
    tiles = (Figure("用券", "23", "张"), Figure("新顾客", "6", "位"))
    whole = figures(*tiles)
    qtbot.addWidget(whole)
    whole.resize(300, 60)
    whole.show()
    assert tiles[1].x() > tiles[0].geometry().right()
