"""The picture as it was taken in: whole, said aloud, and aimed at by mouse and keys."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt

from shopqun.livery.taking import take_logo, take_photo
from shopqun.ui.parts.photo import PhotoView
from tests.livery.pictures import logo, photo


@pytest.fixture
def view(theme, qtbot):
    made = PhotoView(theme, "还没有照片", QSize(202, 152), aims=True)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def aims(view):
    told = []
    view.aimed.connect(lambda *at: told.append(at))
    return told


def test_without_a_picture_it_says_so_and_takes_no_aim(view, aims, qtbot):
    assert view.accessibleName() == "还没有照片"
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert aims == []
    view.grab()


def test_a_press_is_told_in_per_cent_of_the_picture(view, aims, qtbot):
    """The 4:3 photo fills 200 by 150 pixels, one inside the frame."""
    view.show_picture(take_photo(photo()), "照片")
    assert view.accessibleName() == "照片"
    for at in (QPoint(101, 76), QPoint(1, 1), QPoint(201, 151)):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert aims == [(50, 50), (0, 0), (100, 100)]


def test_beside_a_low_picture_the_nearest_edge_is_meant(view, aims, qtbot):
    view.show_picture(take_photo(photo(1600, 400)), "照片")
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(101, 5))
    assert aims == [(50, 0)]


def test_arrows_move_the_aim(view, aims, qtbot):
    view.show_picture(take_photo(photo()), "照片")
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_A):
        qtbot.keyClick(view, key)
    assert aims == [(45, 50), (55, 50), (50, 45), (50, 55)]


@pytest.mark.parametrize(("colour", "ground"), [((255, 255, 255), "#111111"), ((20, 90, 40), "#ffffff")])
def test_a_clear_mark_lies_on_a_ground_that_shows_it(theme, qtbot, colour, ground):
    view = PhotoView(theme, "还没有店标", QSize(102, 102))
    qtbot.addWidget(view)
    view.show_picture(take_logo(logo(400, 400, colour)), "店标")
    assert view.grab().toImage().pixelColor(8, 8).name() == ground
