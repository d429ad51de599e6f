from __future__ import annotations

import gc
from threading import Thread

import pytest
from PySide6.QtGui import QFontDatabase

from shopqun.ui.posters.fonts import application, family, font, measure, missing_characters

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_fonts_are_those_we_ship():
    assert family() == "Noto Sans SC"
    assert measure("汉字", 10, False) == pytest.approx(20)
    assert measure("88", 10, True) > measure("88", 10, False)


def test_characters_we_cannot_print_are_named_once():
    assert missing_characters("鲜果\n巷 ¥5 ✓") == ""
    assert missing_characters("𠮷野家𠮷") == "𠮷"


def test_a_character_of_another_font_of_the_computer_is_still_missing():
    """Whatever fonts there are, ours are asked alone: another may not be licensed for print."""
    others = [each for each in QFontDatabase.families() if each != family()]
    assert missing_characters("ꦀ𠮷") == "ꦀ𠮷", others
    assert font(bold=False).styleStrategy() == font(bold=False).StyleStrategy.NoFontMerging


def test_every_thread_gets_the_same_answers_also_after_the_first_has_ended():
    """A poster may be checked in one lane, and the next in another that began when the first was gone."""
    asked: list[tuple[str, float]] = []

    def ask() -> None:
        asked.append((missing_characters("鲜果巷水果店¥29.8𠮷"), measure("汉字", 10, True)))

    for _ in range(6):
        lane = Thread(target=ask)
        lane.start()
        lane.join()
        gc.collect()
    assert asked == [("𠮷", pytest.approx(20))] * 6


def test_there_is_one_application(qapp):
    assert application() is qapp
