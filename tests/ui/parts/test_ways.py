from __future__ import annotations

from PySide6.QtCore import Qt

from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.ways import Way, Ways

WAYS = (
    Way("full", "请顾客按原价付 ¥46.80", "可以说：这次按原价", "按原价记一单"),
    Way("other", "她还有一张砂糖橘兑换券", "", "改用这张"),
    Way("none", "请店主来看"),
)


def test_the_usual_way_stands_out_and_each_tells_its_key(theme, qtbot):
    ways = Ways(theme)
    qtbot.addWidget(ways)
    ways.render_ways(WAYS)
    ways.resize(700, 220)
    ways.show()
    taken: list[str] = []
    ways.taken.connect(taken.append)
    buttons = ways.findChildren(Button)
    assert [button.property("kind") for button in buttons] == ["outline", "plain"]
    for button in buttons:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert taken == ["full", "other"]


def test_new_ways_replace_the_old(theme, qtbot):
    ways = Ways(theme)
    qtbot.addWidget(ways)
    ways.render_ways(WAYS)
    ways.render_ways(WAYS[2:])
    assert [button for button in ways.findChildren(Button) if button.isVisibleTo(ways)] == []
