from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from shopqun.ui.parts.drop import DropZone


@pytest.fixture
def zone(theme, qtbot):
    made = DropZone(theme, "把新群码截图拖到这里", "手机上保存", "选图片", (".png", ".jpg"))
    qtbot.addWidget(made)
    made.show()
    return made


def image() -> QImage:
    made = QImage(8, 8, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.red)
    return made


def files(*names: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(f"/photos/{name}") for name in names])
    return data


def test_takes_files_that_fit(zone):
    taken: list[Path] = []
    zone.file_given.connect(taken.append)
    assert zone.take(files("a.PNG", "b.doc", "c.jpg"))
    assert taken == [Path("/photos/a.PNG"), Path("/photos/c.jpg")]


def test_takes_nothing_else(zone):
    assert not zone.take(files("b.doc"))
    assert not zone.take(QMimeData())


def test_dropped(zone):
    taken: list[Path] = []
    zone.file_given.connect(taken.append)
    data = files("a.png")
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    zone.dragEnterEvent(QDragEnterEvent(QPoint(5, 5), action, data, Qt.MouseButton.LeftButton, none))
    assert zone.property("kind") == "over"
    zone.dragLeaveEvent(QDragLeaveEvent())
    assert zone.property("kind") == ""
    zone.dropEvent(QDropEvent(QPointF(5, 5), action, data, Qt.MouseButton.LeftButton, none))
    assert taken == [Path("/photos/a.png")]


def test_pasted(zone, qtbot):
    taken: list[QImage] = []
    zone.image_given.connect(taken.append)
    QGuiApplication.clipboard().setImage(image())
    qtbot.keyClick(zone.button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [(one.width(), one.pixelColor(1, 1).name()) for one in taken] == [(8, "#ff0000")]
    QGuiApplication.clipboard().setText("字")
    qtbot.keyClick(zone, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(taken) == 1


@pytest.mark.parametrize(("picked", "taken"), [("/photos/d.png", [Path("/photos/d.png")]), ("", [])])
def test_picked(zone, qtbot, monkeypatch, picked, taken):
    got: list[Path] = []
    zone.file_given.connect(got.append)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (picked, ""))
    qtbot.mouseClick(zone.button, Qt.MouseButton.LeftButton)
    assert got == taken
