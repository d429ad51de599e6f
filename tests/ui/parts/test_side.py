from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from shopqun.ui.parts.buttons import IconButton
from shopqun.ui.parts.side import SidePanel


def build(theme, qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    box = QHBoxLayout(host)
    content = QWidget()
    inner = QHBoxLayout(content)
    entry = QLineEdit()
    inner.addWidget(entry)
    panel = SidePanel(theme, content, width=360)
    box.addWidget(QLabel("表"), 1)
    box.addWidget(panel)
    host.resize(900, 500)
    host.show()
    return host, panel, entry


def test_opens_beside_the_list_and_esc_closes_it(theme, qtbot):
    _host, panel, entry = build(theme, qtbot)
    assert not panel.isVisible()
    panel.open_with("马大姐", "会员 0019")
    assert panel.isVisible()
    assert (panel.width(), panel.title.text(), panel.note.isVisible()) == (360, "马大姐", True)
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(entry, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_the_cross_closes_it_once(theme, qtbot):
    _host, panel, _ = build(theme, qtbot)
    panel.open_with("马大姐")
    assert not panel.note.isVisible()
    closings: list[bool] = []
    panel.closed.connect(lambda: closings.append(True))
    qtbot.mouseClick(panel.findChild(IconButton), Qt.MouseButton.LeftButton)
    panel.shut()
    assert closings == [True]


def test_other_keys_pass(theme, qtbot):
    _host, panel, entry = build(theme, qtbot)
    panel.open_with("马大姐")
    qtbot.keyClicks(entry, "a")
    qtbot.keyClick(panel, Qt.Key.Key_A)
    assert panel.isVisible()


def test_alone_it_takes_the_whole_width(theme, qtbot):
    _host, panel, _entry = build(theme, qtbot)
    panel.open_with("马大姐")
    assert panel.maximumWidth() == 360
    panel.stand_alone(alone=True)
    assert panel.maximumWidth() > 900
    panel.stand_alone(alone=False)
    assert (panel.minimumWidth(), panel.maximumWidth()) == (360, 360)


def test_what_needs_more_room_gets_it(theme, qtbot):
    _host, panel, entry = build(theme, qtbot)
    panel.open_with("王秀兰")
    assert panel.width() == 360
    entry.setMinimumWidth(480)
    panel.open_with("王秀兰")
    assert 480 < panel.sizeHint().width() == panel.maximumWidth() < 600
    assert panel.minimumWidth() == 360, "a narrow window is not pushed wider"
    panel.stand_alone(alone=True)
    panel.open_with("李阿姨")
    assert panel.maximumWidth() > 900
