"""Every kind on every paper in every theme: nothing outside, nothing on anything else, nothing too small."""

from __future__ import annotations

import itertools

import pytest

from shopqun.basics import Refused
from shopqun.posters.boxes import Page, Sheet, TextBox
from shopqun.posters.layout import compose, papers_for
from shopqun.posters.layout_parts import overlaps
from shopqun.posters.paper import MM_PER_PT, PAPERS
from shopqun.ui.posters.painter import measure
from tests.posters.real_shops import KINDS, LOTTERY, PRESETS, SIGNS, briefs_of, themes

pytestmark = pytest.mark.usefixtures("qapp")
THEMES = ("berry", "citrus", "fresh", "neon", "paper")
SHORTER = {("group", "Q01"), ("coupon", "C02"), ("coupon", "C03")}
"""Say less than another poster of their kind."""

EVERY = [(shop, *key) for shop in PRESETS for key in (*KINDS, LOTTERY, *SIGNS) if key not in SHORTER]
TWINS = {"a6_card", "desk_sign_large"}
"""Papers as large as another one."""

CRAMPED = {"square_wx", "tall_wx", "a6", "a6_card", "table_tent", "desk_sign"}
"""Papers on which the longest texts may have no room; there it is refused, never cut."""

PICTURED = {"group", "coupon", "invite", "sale"}
"""Kinds that go into a chat: these have room on both of its pictures."""


def texts(page: Page) -> list[TextBox]:
    return [box for box in page.boxes if isinstance(box, TextBox)]


@pytest.mark.parametrize("look", THEMES)
@pytest.mark.parametrize(("shop", "kind", "about"), EVERY)
def test_words_stay_on_the_paper_apart_and_readable(shop: str, kind: str, about: str, look: str):
    brief = briefs_of(shop)[kind, about]
    theme = next(each for each in themes() if each.key == look)
    for key in (each for each in papers_for(brief) if each not in TWINS):
        made = compose(brief, PAPERS[key], theme, measure)
        if isinstance(made, Refused):
            assert made.reason == "no_room", made
            assert key in CRAMPED, (key, made.facts)
            assert kind not in PICTURED or key not in {"square_wx", "tall_wx"}, key
            continue
        check(made, key)


def check(sheet: Sheet, key: str) -> None:
    for page in sheet.pages:
        words = texts(page)
        for box in words:
            assert box.x >= 3, (key, box)
            assert box.y >= 3, (key, box)
            assert box.x + box.w <= sheet.width_mm - 3 + 0.01, (key, box)
            assert box.y + box.h <= sheet.height_mm - 3 + 0.01, (key, box)
            assert box.w == pytest.approx(measure(box.text, box.h, box.bold), abs=0.01)
            assert box.h >= 6 * MM_PER_PT - 0.001, (key, box)
        for one, other in itertools.combinations((*words, *page.codes()), 2):
            assert not overlaps(one, other, 0.12 * min(one.h, other.h)), (key, one, other)
