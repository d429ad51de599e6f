from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel

from shopqun.ui.parts.field import Field, labelled


def test_label_hint_and_words(theme, qtbot):
    field = Field(theme, "店名", hint="印在海报上")
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field.entry, " abc ")
    assert field.text() == "abc"
    assert field.entry.accessibleName() == "店名"
    assert field.entry.accessibleDescription() == "印在海报上"
    assert field.entry.height() == 40


def test_a_problem_is_said_below_with_its_cure(theme, qtbot):
    field = Field(theme, "手机", hint="选填")
    qtbot.addWidget(field)
    field.show()
    assert not field.problem.isVisible()
    field.show_problem("这个号码少一位。", "改成 138")
    assert field.problem.isVisible()
    assert field.entry.property("kind") == "bad"
    assert field.entry.accessibleDescription() == "这个号码少一位。"
    with qtbot.waitSignal(field.cured):
        qtbot.mouseClick(field.cure, Qt.MouseButton.LeftButton)
    field.clear_problem()
    assert not field.problem.isVisible()
    assert field.entry.accessibleDescription() == "选填"


def test_a_problem_without_cure_has_no_button(theme, qtbot):
    field = Field(theme, "手机")
    qtbot.addWidget(field)
    field.show()
    field.show_problem("请填手机。")
    assert not field.cure.isVisible()


def test_other_inputs_have_no_line_of_text(theme, qtbot):
    field = Field(theme, "行业", QComboBox())
    qtbot.addWidget(field)
    with pytest.raises(TypeError, match="QComboBox"):
        field.text()


def test_a_pair_to_read(theme, qtbot):
    value = QLabel("3月8日")
    pair = labelled("生成", value)
    qtbot.addWidget(pair)
    pair.show()
    assert pair.findChildren(QLabel)[0].text() == "生成"
    assert value.y() > 0
