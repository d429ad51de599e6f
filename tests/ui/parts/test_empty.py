from __future__ import annotations

from PySide6.QtCore import Qt

from shopqun.ui.parts.empty import Empty


def test_one_sentence_and_one_cure(theme, qtbot):
    empty = Empty(theme, "scan-line", "今天还没有用过券", "去发券")
    qtbot.addWidget(empty)
    empty.show()
    assert empty.sentence.text() == "今天还没有用过券"
    with qtbot.waitSignal(empty.cured):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)


def test_without_a_cure_there_is_no_button(theme, qtbot):
    empty = Empty(theme, "users", "没有找到")
    qtbot.addWidget(empty)
    assert empty.button.isHidden()
