"""The signboard by typing: what papers sign with is changed, or one sentence says why not."""

import pytest
from PySide6.QtWidgets import QApplication

from shopqun.basics import Touched
from shopqun.shop.service import ShopService
from shopqun.ui.parts.text import Text
from shopqun.ui.shop.sign_page import SignPage


@pytest.fixture
def door(launched, clock):
    return ShopService(launched, clock)


@pytest.fixture
def page(theme, work, door, qtbot):
    made = SignPage(theme, work, door, lambda _act, _why, then: then())
    qtbot.addWidget(made)
    made.resize(700, 640)
    made.show()
    made.show_profile(door.profile())
    return made


def typed(page, key, text, qtbot):
    page.lines[key].clear()
    qtbot.keyClicks(page.lines[key], text)


def test_the_form_is_filled_from_the_books(page):
    assert page.lines["name"].text() == "鲜果巷水果店"
    assert page.lines["place"].text() == "北门小区底商3号"
    assert "水果生鲜" in [each.text() for each in page.findChildren(Text)]


def test_a_new_telephone_is_saved_and_papers_sign_with_it(page, door, hands, work, qtbot):
    touched = []
    work.touched.connect(touched.append)
    typed(page, "phone", " 13900000002 ", qtbot)
    page.save.click()
    hands.books.turn_all()
    assert door.profile().phone == "13900000002"
    assert page.said.text().startswith("存好了")
    assert touched == [Touched.SHOP]


def test_a_shop_without_a_name_is_told_so_and_nothing_changes(page, door, hands, qtbot):
    typed(page, "name", "  ", qtbot)
    page.save.click()
    hands.books.turn_all()
    assert page.said.text() == "海报要写明是谁家的，请填店名。"
    assert door.profile().name == "鲜果巷水果店"


def test_reading_again_leaves_what_is_being_typed(page, door, qtbot):
    typed(page, "phone", "139", qtbot)
    page.show_profile(door.profile())
    assert page.lines["phone"].text() == "139"


def test_long_lines_do_not_widen_the_page(page):
    page.lines["place"].setText("北门小区底商3号靠近菜市场对面" * 8)
    QApplication.processEvents()
    assert page.minimumSizeHint().width() <= 700
