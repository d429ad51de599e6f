"""The photo beside a poster: brought in, aimed, taken off, one for each article."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl

from shopqun.basics import Touched
from shopqun.livery.service import LiveryService
from shopqun.ui.posters.photo_field import PhotoField
from tests.livery.pictures import photo


@pytest.fixture
def door(launched, clock):
    return LiveryService(launched, clock)


@pytest.fixture
def field(theme, work, door, qtbot):
    made = PhotoField(theme, work, door)
    qtbot.addWidget(made)
    made.resize(300, 320)
    return made


@pytest.fixture
def said(field):
    told = []
    field.said.connect(lambda words, tone: told.append((words, tone)))
    return told


def shown(field, hands, kind, about):
    field.show_for(kind, about)
    hands.books.turn_all()


def dropped(field, hands, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    assert field.zone.take(data)
    hands.books.turn_all()


def test_it_is_there_only_where_a_poster_shows_goods(field, hands):
    for kind, about, there in (("coupon", "C01", True), ("group", "Q01", False), ("price", "F01", True)):
        shown(field, hands, kind, about)
        assert field.isVisibleTo(None) is there


def test_a_coupons_photo_is_dropped_aimed_and_taken_off(field, door, hands, said, work, tmp_path, qtbot):
    touched = []
    work.touched.connect(touched.append)
    (tmp_path / "莓.jpg").write_bytes(photo())
    shown(field, hands, "coupon", "C01")
    assert field.which.isHidden()
    assert field.view.isHidden()
    dropped(field, hands, tmp_path / "莓.jpg")
    assert said == [("照片放上去了，拍摄地点等信息没有带进来", "ok")]
    assert touched == [Touched.SHOP]
    shown(field, hands, "coupon", "C01")
    qtbot.keyClick(field.view, Qt.Key.Key_Up)
    hands.books.turn_all()
    assert door.goods("coupon", "C01")[0].photo.focus_y == 45
    field.off.click()
    hands.books.turn_all()
    assert door.goods("coupon", "C01")[0].photo is None
    assert [words for words, _ in said[1:]] == ["按您点的地方裁好了", "照片拿下来了"]


def test_each_article_has_its_own_and_the_chosen_one_stays_chosen(field, door, hands, tmp_path):
    (tmp_path / "橙.jpg").write_bytes(photo())
    shown(field, hands, "price", "F01")
    assert field.which.itemText(1) == "赣南脐橙2.5kg"
    field.which.setCurrentIndex(1)
    field.which.activated.emit(1)
    dropped(field, hands, tmp_path / "橙.jpg")
    shown(field, hands, "price", "F01")
    assert field.which.currentText() == "赣南脐橙2.5kg（有照片）"
    assert [each.about for each in door.goods("price", "F01") if each.photo] == ["S02"]


def test_an_older_answer_is_passed_over(field, hands):
    field.show_for("price", "F01")
    field.show_for("coupon", "C02")
    hands.books.turn_all()
    assert field.which.count() == 1


def test_a_film_is_refused_in_one_sentence(field, door, hands, said, tmp_path):
    (tmp_path / "a.jpg").write_bytes(b"no photo")
    shown(field, hands, "coupon", "C01")
    dropped(field, hands, tmp_path / "a.jpg")
    assert said == [("这个文件不是照片。请用 JPG、PNG 或 WebP。", "bad")]
    assert door.wears() == ()
