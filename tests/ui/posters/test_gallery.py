"""The gallery: one thumbnail for each kind, chosen by press and by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from shopqun.ui.posters import wording
from shopqun.ui.posters.gallery import WIDE, Gallery

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def gallery(theme, qtbot):
    made = Gallery(theme)
    qtbot.addWidget(made)
    made.resize(WIDE, 640)
    made.show()
    return made


@pytest.fixture
def told(gallery):
    kinds = []
    gallery.chosen.connect(kinds.append)
    return kinds


def look_of(thumb):
    picture = QImage(thumb.size(), QImage.Format.Format_RGB32)
    thumb.render(picture)
    return picture


def checked(gallery):
    return [kind for kind, thumb in gallery.thumbs.items() if thumb.isChecked()]


def test_every_kind_has_a_thumbnail_with_its_name(gallery):
    assert tuple(gallery.thumbs) == wording.KINDS
    for kind, thumb in gallery.thumbs.items():
        assert thumb.accessibleName() == thumb.toolTip() == wording.kind(kind)


def test_a_press_chooses_one_and_lets_the_other_go(gallery, told, qtbot):
    gallery.choose("group")
    for kind in ("card", "price"):
        qtbot.mouseClick(gallery.thumbs[kind], LEFT)
    assert told == ["card", "price"]
    assert checked(gallery) == ["price"]


def test_choosing_from_code_is_quiet(gallery, told):
    gallery.choose("invite")
    assert checked(gallery) == ["invite"]
    assert told == []


def test_keys_reach_the_chosen_one_and_arrows_choose_the_next(gallery, told, qtbot):
    gallery.choose("group")
    reached = [kind for kind, thumb in gallery.thumbs.items() if thumb.focusPolicy().value & 1]
    assert "group" in reached
    gallery.thumbs["group"].setFocus()
    qtbot.keyClick(gallery.thumbs["group"], Qt.Key.Key_Right)
    assert told == ["coupon"]
    assert gallery.focusWidget() is gallery.thumbs["coupon"]


def test_a_picture_is_shown_and_an_empty_one_is_an_icon_again(gallery, qapp):
    qapp.processEvents()
    thumb = gallery.thumbs["price"]
    empty = look_of(thumb)
    picture = QImage(72, 102, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    gallery.show_picture("price", picture)
    shown = look_of(thumb)
    red = [shown.pixelColor(thumb.width() // 2, y).name() for y in range(thumb.height())]
    assert red.count("#ff0000") > 30
    gallery.show_picture("price", QImage())
    assert look_of(thumb) == empty


def test_a_narrow_window_has_one_column(gallery, qapp):
    def lefts():
        qapp.processEvents()
        qapp.processEvents()
        return len({thumb.x() for thumb in gallery.thumbs.values()})

    assert lefts() == 2
    gallery.fold(folded=True)
    assert gallery.width() < WIDE
    assert lefts() == 1
    assert all(thumb.geometry().right() < gallery.width() for thumb in gallery.thumbs.values())
    gallery.fold(folded=False)
    assert (gallery.width(), lefts()) == (WIDE, 2)


def test_in_a_low_window_the_chosen_kind_is_scrolled_into_sight(gallery, qapp):
    gallery.fold(folded=True)
    gallery.resize(gallery.width(), 480)
    for kind in ("notice", "group"):
        qapp.processEvents()
        gallery.choose(kind)
        thumb = gallery.thumbs[kind]
        top = thumb.mapTo(gallery, thumb.rect().topLeft()).y()
        assert top >= 0
        assert top + thumb.height() <= 480
