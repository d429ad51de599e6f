from __future__ import annotations

from shopqun.ui.start.doors import Door


def test_a_door_says_what_is_behind_it_and_opens(theme, qtbot):
    door = Door(theme, "store", ("开我的店", "五个问题", "开始"), primary=True)
    qtbot.addWidget(door)
    opened = []
    door.opened.connect(lambda: opened.append(1))
    door.button.click()
    assert opened == [1]
    assert door.property("kind") == "chosen"
    door.show_words("都还在", "接着填")
    assert (door.behind.text(), door.button.text()) == ("都还在", "接着填")
    door.show_words("另一句")
    assert door.button.text() == "接着填"
