"""The bar over the preview: papers, pages, zoom."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from shopqun.posters.paper import POSTER_KEYS
from shopqun.ui.posters.toolbar import Toolbar

LEFT = Qt.MouseButton.LeftButton
CARDS = ("a4", "biz_card")


@pytest.fixture
def bar(theme, qtbot):
    made = Toolbar(theme)
    qtbot.addWidget(made)
    made.resize(900, 56)
    made.show()
    return made


@pytest.fixture
def sizes(bar):
    told = []
    bar.size_chosen.connect(told.append)
    return told


def usual(bar):
    return bar._segments.findChildren(QPushButton)


def offered(bar):
    return [bar.other.itemData(place) for place in range(bar.other.count())]


def test_the_usual_papers_stand_side_by_side_the_others_behind_one_press(bar, sizes):
    bar.show_papers(POSTER_KEYS, "a4")
    assert [each.text() for each in usual(bar)] == ["A4", "A6", "A3"]
    assert set(offered(bar)) == {"", *POSTER_KEYS} - {"a4", "a6", "a3"}
    assert bar.other.currentText() == "更多尺寸"
    assert sizes == []


def test_a_usual_paper_is_told(bar, sizes, qtbot):
    bar.show_papers(POSTER_KEYS, "a4")
    qtbot.mouseClick(usual(bar)[2], LEFT)
    assert sizes == ["a3"]


def test_another_paper_is_told_and_none_of_the_usual_is_on(bar, sizes, qtbot):
    bar.show_papers(POSTER_KEYS, "a4")
    qtbot.keyClick(bar.other, Qt.Key.Key_Down)
    key = offered(bar)[1]
    assert sizes == [key]
    bar.show_papers(POSTER_KEYS, key)
    assert bar.other.currentData() == key
    assert [each.isChecked() for each in usual(bar)] == [False] * 3
    qtbot.mouseClick(usual(bar)[0], LEFT)
    assert sizes == [key, "a4"]
    assert bar.other.currentData() == ""
    assert usual(bar)[0].isChecked()


def test_choosing_the_head_of_the_list_chooses_nothing(bar, sizes, qtbot):
    bar.show_papers(POSTER_KEYS, POSTER_KEYS[0] if POSTER_KEYS[0] not in ("a4", "a6", "a3") else "a5")
    bar.other.setCurrentIndex(1)
    qtbot.keyClick(bar.other, Qt.Key.Key_Home)
    assert bar.other.currentIndex() == 0
    assert sizes == []


def test_cards_have_one_usual_paper(bar):
    bar.show_papers(POSTER_KEYS, "a3")
    bar.show_papers(CARDS, "biz_card")
    assert [each.text() for each in usual(bar)] == ["A4"]
    assert offered(bar) == ["", "biz_card"]
    assert bar.other.currentText() == "名片卡，一页一张"


def test_without_other_papers_there_is_no_list(bar):
    bar.show_papers(("a4", "a6"), "a6")
    assert not bar.other.isVisible()
    assert [each.isChecked() for each in usual(bar)] == [False, True]


@pytest.mark.parametrize(
    ("page", "pages", "words", "back", "forth"),
    [
        (0, 3, "第 1 / 3 页", False, True),
        (1, 3, "第 2 / 3 页", True, True),
        (2, 3, "第 3 / 3 页", True, False),
    ],
)
def test_pages_are_turned_within_their_ends(bar, qtbot, page, pages, words, back, forth):
    turned = []
    bar.turned.connect(turned.append)
    bar.show_page(page, pages)
    assert bar._page.text() == words
    qtbot.mouseClick(bar.back, LEFT)
    qtbot.mouseClick(bar.forth, LEFT)
    assert turned == [-1] * back + [1] * forth


def test_a_single_page_has_nothing_to_turn(bar):
    bar.show_page(0, 3)
    assert bar.back.isVisible()
    bar.show_page(0, 1)
    assert not bar.back.isVisible()
    assert not bar.forth.isVisible()


def test_the_zoom_is_said(bar):
    bar.show_zoom(80)
    assert bar._zoom.text() == "80%"


def test_a_narrow_bar_stands_on_two_lines_and_keeps_every_button(bar, qapp):
    bar.show_papers(POSTER_KEYS, "a4")
    bar.show_page(0, 3)
    qapp.processEvents()
    wide = bar.minimumSizeHint()
    bar.fold(folded=True)
    assert bar.minimumSizeHint().width() < wide.width()
    bar.resize(bar.minimumSizeHint())
    qapp.processEvents()
    for button in (bar.back, bar.forth, bar.minus, bar.plus, bar.whole, bar.true_size):
        assert button.isVisible()
        assert button.geometry().right() <= bar.width()
    bar.fold(folded=False)
    assert bar.minimumSizeHint().height() == wide.height()


def test_icons_have_names_for_ears(bar):
    buttons = (bar.back, bar.forth, bar.minus, bar.plus)
    assert [each.accessibleName() for each in buttons] == ["上一页", "下一页", "缩小", "放大"]
    assert bar.other.accessibleName() == "更多尺寸"


def test_a_size_of_her_own_is_asked_for_and_then_stands_in_the_list(bar, qtbot):
    bar.show_papers(POSTER_KEYS, "a4", own=True)
    with qtbot.waitSignal(bar.own_asked):
        bar.other.activated.emit(bar.other.findText("自定尺寸…"))
    bar.show_papers(POSTER_KEYS, "210x148", own=True)
    assert bar.other.currentText() == "210×148 毫米"
    assert bar.other.currentData() == "210x148"
    with qtbot.waitSignal(bar.size_chosen) as told:
        bar.other.activated.emit(bar.other.findData("210x148"))
    assert told.args == ["210x148"]


def test_cards_have_no_size_of_her_own(bar):
    bar.show_papers(("a4", "biz_card"), "a4")
    assert bar.other.findText("自定尺寸…") < 0
