"""A button beside a field: level with the entry whatever stands around it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from shopqun.ui.events.beside import beside
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.field import Field


@pytest.fixture
def field(theme):
    return Field(theme, "发给一位顾客", hint="手机号、编号或会员卡")


@pytest.fixture
def button(theme):
    return Button(theme, "发给她")


@pytest.fixture
def both(field, button, qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.setLayout(beside(field, button))
    made.resize(420, made.sizeHint().height())
    made.show()
    qtbot.waitExposed(made)
    return made


def middle(widget, within):
    return widget.mapTo(within, QPoint(0, widget.height() // 2)).y()


def test_the_button_is_level_with_the_entry(both, field, button):
    assert abs(middle(button, both) - middle(field.entry, both)) <= 2


def test_a_problem_below_the_entry_does_not_draw_the_button_down(both, field, button):
    field.show_problem("没找到这位顾客。请输完整手机号、编号或扫会员卡，新顾客先去“顾客”登记。")
    both.resize(420, both.layout().heightForWidth(420))
    QApplication.processEvents()
    assert field.problem.isVisible()
    assert abs(middle(button, both) - middle(field.entry, both)) <= 2


def test_the_field_takes_what_the_button_leaves(both, field, button):
    wide = button.width()
    both.resize(700, both.height())
    QApplication.processEvents()
    assert button.width() == wide
    assert field.width() > 700 - wide - 60


def test_the_key_that_leaves_the_entry_reaches_the_button(both, field, button):
    field.entry.setFocus()
    QTest.keyClick(field.entry, Qt.Key.Key_Tab)
    assert both.focusWidget() is button
