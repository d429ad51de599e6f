"""Workbooks to take along: what is asked for, what lies on the shelf, what is opened."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPushButton

from shopqun.ui.parts.text import Text
from shopqun.ui.reports.shelf import Shelf

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shelf(theme, qtbot):
    made = Shelf(theme)
    qtbot.addWidget(made)
    for button in made.buttons.values():
        qtbot.addWidget(button)
    made.resize(360, 300)
    made.show()
    return made


def shown(shelf, kind=QPushButton):
    QApplication.processEvents()
    return [each for each in shelf.findChildren(kind) if each.isVisible()]


def names(shelf):
    return [each.text() for each in shown(shelf, Text) if each.text().endswith(".xlsx")]


def test_an_empty_shelf_says_so_and_has_nothing_to_open(shelf):
    assert shelf.notice.text()
    assert shelf.files == ()
    assert shown(shelf) == []


def test_each_button_asks_for_its_kind(shelf):
    told = []
    shelf.asked.connect(told.append)
    for button in shelf.buttons.values():
        button.click()
    assert told == list(shelf.buttons) == ["month", "members", "referrals"]


def test_while_one_is_written_none_can_be_asked_for(shelf):
    told = []
    shelf.asked.connect(told.append)
    shelf.busy("正在写")
    assert shelf.notice.text() == "正在写"
    for button in shelf.buttons.values():
        button.click()
    assert told == []
    shelf.free()
    shelf.buttons["month"].click()
    assert told == ["month"]


def test_the_newest_stands_first_and_three_are_shown(shelf):
    for number in range(1, 6):
        shelf.put(Path(f"/papers/{number}.xlsx"))
    assert names(shelf) == ["5.xlsx", "4.xlsx", "3.xlsx"]
    assert len(shelf.files) == 5


def test_one_that_is_written_again_comes_first_once(shelf):
    for name in ("a", "b", "a"):
        shelf.put(Path(f"/papers/{name}.xlsx"))
    assert names(shelf) == ["a.xlsx", "b.xlsx"]
    assert [each.name for each in shelf.files] == ["a.xlsx", "b.xlsx"]


def test_a_file_and_its_folder_are_opened(shelf, monkeypatch, qtbot):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())))
    for name in ("a", "b"):
        shelf.put(Path(f"/papers/{name}/{name}.xlsx"))
    for button in shown(shelf):
        qtbot.mouseClick(button, LEFT)
    assert opened == [
        Path("/papers/b/b.xlsx"),
        Path("/papers/b"),
        Path("/papers/a/a.xlsx"),
        Path("/papers/a"),
    ]


def test_a_long_name_is_cut_and_told_whole_on_pointing(shelf):
    path = Path("/papers") / f"{'新邻居见面券月报' * 8}.xlsx"
    shelf.put(path)
    (name,) = [each for each in shown(shelf, Text) if each.text() == path.name]
    assert name.toolTip() == str(path)
    assert shelf.minimumSizeHint().width() <= 360
    assert all(each.geometry().right() < shelf.width() for each in shown(shelf))


def test_trouble_is_said_in_its_tone(shelf):
    shelf.say("文件正开着。", "bad")
    assert (shelf.notice.text(), shelf.notice.property("tone")) == ("文件正开着。", "bad")
