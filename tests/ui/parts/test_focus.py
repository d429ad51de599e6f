from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from shopqun.ui.parts.focus import FocusRing, _Ring


@pytest.fixture
def host(theme, qapp, qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    box = QVBoxLayout(made)
    box.setContentsMargins(20, 20, 20, 20)
    for widget in (QLineEdit(), QPushButton("一"), QPushButton("二")):
        box.addWidget(widget)
    made.resize(300, 200)
    made.show()
    made.activateWindow()
    made.findChild(QLineEdit).setFocus()
    qtbot.waitUntil(lambda: isinstance(qapp.focusWidget(), QLineEdit), timeout=2000)
    return made


@pytest.fixture
def focus(theme, qapp, host):
    return FocusRing(theme, qapp, host)


def test_stands_around_the_button_that_tab_reaches(qapp, qtbot, host, focus):
    assert not focus.shown
    qtbot.keyClick(qapp.focusWidget(), Qt.Key.Key_Tab)
    button = QApplication.focusWidget()
    ring = host.findChild(_Ring)
    assert focus.shown
    assert ring.geometry() == button.geometry().adjusted(-4, -4, 4, 4)
    host.resize(400, 260)
    qtbot.waitUntil(lambda: ring.geometry() == button.geometry().adjusted(-4, -4, 4, 4), timeout=2000)
    assert not ring.grab().isNull()
    button.hide()
    assert not ring.isVisible()


def test_goes_with_the_keys(host, focus):
    buttons = host.findChildren(QPushButton)
    buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert focus.shown
    buttons[1].setFocus(Qt.FocusReason.TabFocusReason)
    rings = [ring for ring in host.findChildren(_Ring) if not ring.isHidden()]
    assert [ring.geometry().center() for ring in rings] == [buttons[1].geometry().center()]
    host.findChild(QLineEdit).setFocus()
    assert not focus.shown


def test_goes_with_its_window(theme, qapp, qtbot, host):
    before = QWidget()
    FocusRing(theme, qapp, before)
    before.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    host.findChild(QPushButton).setFocus(Qt.FocusReason.TabFocusReason)
    assert host.findChildren(_Ring) == []
