"""What the posters' door refuses, and what it says to help."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shopqun.basics import Refused
from shopqun.data.books import Books
from shopqun.posters.service import PosterService
from shopqun.ui.posters import painter
from tests.posters.sample_briefs import CONTACT, FRESH, GROUP, INVITE
from tests.shop_kit import TestClock

pytestmark = pytest.mark.usefixtures("qapp")


class Strict:
    """A painter that knows its fonts and must not be asked to measure."""

    missing_characters = staticmethod(painter.missing_characters)

    @staticmethod
    def measure(text: str, _size: float, _bold: bool) -> float:
        raise AssertionError(text)


def test_characters_we_lack_are_named_with_their_texts_before_anything_is_composed(
    books: Books, clock: TestClock
):
    posters = PosterService(books, clock, lambda: Strict)
    brief = replace(GROUP, headline="𠮷野家，\n群里先知道", happenings=("08:00 到货早报", "𠮷日"))
    assert posters.compose(brief, "a4", FRESH) == Refused(
        "missing_characters", {"characters": "𠮷", "texts": ("𠮷野家，群里先知道", "𠮷日")}
    )


def test_what_only_a_code_holds_needs_no_font(books: Books, clock: TestClock):
    posters = PosterService(books, clock, lambda: painter)
    brief = replace(GROUP, join=replace(CONTACT, payload="https://u.wechat.com/𠮷"))
    assert not isinstance(posters.compose(brief, "a4", FRESH), Refused)


def test_no_room_names_the_longest_text_and_larger_papers(books: Books, clock: TestClock):
    found = PosterService(books, clock, lambda: painter).compose(
        replace(INVITE, claim="说明" * 300), "a6", FRESH
    )
    assert isinstance(found, Refused)
    assert found.reason == "no_room"
    assert found.facts["shorten"][0] == {"field": "claim", "text": "说明" * 300, "signs": 600}
    assert "a4" in found.facts["larger"]
