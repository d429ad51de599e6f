"""The guide as it is shipped: a chapter for every place, and pictures the gallery still draws."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from test_gallery import SCREENS

from shopqun.places import manual
from shopqun.ui.guide.pages import PICTURE_WIDE, Pages
from shopqun.ui.theme import Mode

RAIL = ("今日", "前台", "顾客", "活动", "海报", "社群", "报表", "设置")
CHAPTERS = ("头十分钟", "八个地方", "打印", "扫码枪", "备份", "换电脑", "换新版本", "常见问题")
IMAGE = QTextDocument.ResourceType.ImageResource.value
TEXT = manual("guide.md").read_text("utf-8")
NAMED = re.findall(r"!\[([^\]]*)\]\(screens/([\w-]+)\.png\)", TEXT)


@pytest.fixture
def pages(theme, qtbot):
    made = Pages(theme, manual("guide.md"))
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def test_every_place_of_the_rail_has_its_chapter_in_order(pages):
    assert tuple(each.title for each in pages.places) == RAIL


def test_the_chapters_an_owner_looks_for_are_there(pages):
    assert tuple(each.title for each in pages.chapters if each.level == 2) == CHAPTERS
    assert all(len(each.text) > 60 or each.title == "八个地方" for each in pages.chapters)


def test_every_picture_exists_is_named_and_is_still_drawn_by_the_gallery():
    assert len(NAMED) > 15
    for words, name in NAMED:
        assert words, name
        assert manual(f"screens/{name}.png").is_file(), name
        assert name in SCREENS


def test_no_picture_is_shipped_that_no_document_names():
    readme = (Path(__file__).resolve().parents[3] / "README.md").read_text("utf-8")
    shown = {name for _, name in NAMED} | set(re.findall(r"screens/([\w-]+)\.png", readme))
    assert {path.stem for path in manual("screens").glob("*.png")} == shown


def test_links_within_the_guide_lead_to_a_chapter(pages):
    links = re.findall(r"\]\(#([^)]+)\)", TEXT)
    assert links
    assert set(links) <= {each.title for each in pages.chapters}


def test_a_link_is_followed_and_one_out_of_the_guide_is_not(pages):
    bar = pages.verticalScrollBar()
    pages.anchorClicked.emit(QUrl("#打印"))
    printing = bar.value()
    assert printing > 1000
    pages.anchorClicked.emit(QUrl("#头十分钟"))
    assert 0 < bar.value() < printing
    pages.anchorClicked.emit(QUrl("https://example.com/#打印x"))
    assert bar.value() < printing


def test_pictures_are_as_wide_as_pictures_are_here(pages):
    picture = pages.loadResource(IMAGE, QUrl("screens/today.png"))
    assert isinstance(picture, QImage)
    assert picture.deviceIndependentSize().width() == PICTURE_WIDE


def test_the_guide_is_dressed_anew_and_stays_where_it_was(pages, theme):
    pages.turn_to(pages.places[3])
    plain = pages.document().findBlock(pages.chapters[0].at).charFormat().font().pixelSize()
    theme.set_mode(Mode.DARK)
    theme.set_size(130)
    assert pages.document().defaultFont().pixelSize() == theme.px("body")
    assert len(pages.places) == len(RAIL)
    assert pages.verticalScrollBar().value() > 0
    assert plain > 0


def test_words_are_found_from_where_one_reads_and_again_from_the_top(pages):
    assert pages.find_next("接龙")
    first = pages.textCursor().position()
    while pages.textCursor().position() >= first and pages.find_next("接龙"):
        if pages.textCursor().position() == first:
            break
    assert pages.textCursor().position() == first
    assert not pages.find_next("没有这几个字的")
