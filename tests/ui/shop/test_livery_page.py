"""Mark and colour by the hands of the owner: file, clipboard, palette, digits; and what is refused."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QColorDialog

from shopqun.basics import Touched
from shopqun.livery.service import LiveryService
from shopqun.ui.shop.livery_page import LiveryPage
from tests.livery.pictures import logo


@pytest.fixture
def door(launched, clock):
    return LiveryService(launched, clock)


@pytest.fixture
def page(theme, work, door, hands, qtbot):
    made = LiveryPage(theme, work, door, lambda _act, _why, then: then())
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show()
    made.reload()
    hands.books.turn_all()
    return made


def dropped(page, hands, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    assert page.zone.take(data)
    hands.books.turn_all()
    hands.books.turn_all()


def test_nothing_is_worn_at_first(page):
    assert page.mark.accessibleName() == "还没有店标"
    assert not page.no_mark.isVisible()
    assert not page.no_colour.isVisible()


def test_a_mark_is_dropped_shown_and_taken_off(page, door, hands, work, tmp_path):
    touched = []
    work.touched.connect(touched.append)
    file = tmp_path / "店标.png"
    file.write_bytes(logo())
    dropped(page, hands, file)
    assert door.brand().logo is not None
    assert page.said.text() == "店标存好了，往后的海报都印上。"
    assert page.mark.accessibleName() == "店标"
    assert touched == [Touched.SHOP]
    page.no_mark.click()
    hands.books.turn_all()
    assert door.brand().logo is None
    assert page.said.text() == "往后的海报不印店标了。"


def test_a_mark_is_pasted(page, door, hands):
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(20, 90, 40))
    data = QMimeData()
    data.setImageData(image)
    assert page.zone.take(data)
    hands.books.turn_all()
    assert (door.brand().logo.width, door.brand().logo.height) == (300, 200)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.heic", b"\x00\x00\x00\x18ftypheic" + b"\0" * 50, "这是苹果手机的 HEIC 照片"),
        ("a.pdf", b"%PDF-1.7", "这个文件不是照片"),
        ("a.png", logo()[:300], "这张图没有传完整"),
        ("b.png", logo(40, 40), "这张图太小"),
    ],
)
def test_what_is_no_mark_is_told_in_one_sentence(page, door, hands, tmp_path, name, content, words):
    (tmp_path / name).write_bytes(content)
    dropped(page, hands, tmp_path / name)
    assert page.said.text().startswith(words)
    assert door.wears() == ()


def test_a_colour_is_typed_chosen_and_taken_off(page, door, hands, qtbot, monkeypatch):
    qtbot.keyClicks(page.colour, "c2185b")
    qtbot.keyClick(page.colour, Qt.Key.Key_Return)
    hands.books.turn_all()
    hands.books.turn_all()
    assert door.brand().colour == "#C2185B"
    assert (page.colour.text(), page.patch.colour) == ("#C2185B", "#C2185B")
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: QColor(16, 32, 48))
    page.choose.click()
    hands.books.turn_all()
    assert door.brand().colour == "#102030"
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: QColor())
    page.choose.click()
    assert hands.books.jobs == [] or not hands.books.turn_all()
    page.no_colour.click()
    hands.books.turn_all()
    assert door.brand().colour == ""
    page.grab()


def test_what_is_no_colour_is_told(page, door, hands, qtbot):
    qtbot.keyClicks(page.colour, "pink")
    qtbot.keyClick(page.colour, Qt.Key.Key_Return)
    hands.books.turn_all()
    assert page.said.text().startswith("颜色要写成")
    assert door.brand().colour == ""


def test_a_clerk_is_asked_for_the_owner(theme, work, door, hands, qtbot, tmp_path):
    asked = []
    made = LiveryPage(theme, work, door, lambda act, *_: asked.append(act))
    qtbot.addWidget(made)
    made.zone.file_given.emit(tmp_path / "x.png")
    hands.books.turn_all()
    assert len(asked) == 1
    assert door.wears() == ()
