"""Every kind with a long, a tall and a round mark, photos and a colour: nothing on anything, codes read."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from shopqun.basics import Refused
from shopqun.livery.picture import Brand, Picture
from shopqun.livery.taking import take_logo, take_photo
from shopqun.posters.boxes import ImageBox, Sheet, TextBox
from shopqun.posters.brief import Brief, CouponPoster, PriceBoard, SalePrices
from shopqun.posters.layout import compose, papers_for
from shopqun.posters.layout_parts import overlaps
from shopqun.posters.paper import PAPERS
from shopqun.posters.proof import proof_dpi, prove
from shopqun.ui.posters import painter
from tests.livery.pictures import logo, photo
from tests.posters.real_shops import KINDS, LOTTERY, SIGNS, briefs_of, themes

pytestmark = pytest.mark.usefixtures("qapp")
SHOP = "fruit_community"
MARKS = {"long": (1800, 240), "tall": (240, 1200), "round": (600, 600)}
LOOKS = {"long": "neon", "tall": "berry", "round": "citrus"}
EVERY = (*KINDS, LOTTERY, *SIGNS)
BARE = {"card", "canvas"}
"""Coupons to be cut have no room for a mark, and a canvas is for the shop's own eyes."""


def taken(found: Picture | Refused) -> Picture:
    assert isinstance(found, Picture)
    return found


def dressed(brief: Brief, shape: str) -> Brief:
    """Give a brief that wears all there is."""
    brand = Brand(taken(take_logo(logo(*MARKS[shape]))), "#FFD400")
    worn = replace(brief, shop=replace(brief.shop, brand=brand))
    shown = taken(take_photo(photo()))
    match worn:
        case CouponPoster():
            return replace(worn, photo=shown)
        case SalePrices() | PriceBoard():
            return replace(worn, items=tuple(replace(item, photo=shown) for item in worn.items))
        case _:
            return worn


@pytest.mark.parametrize("shape", MARKS)
@pytest.mark.parametrize(("kind", "about"), EVERY)
def test_what_is_worn_lies_on_the_paper_beside_words_and_codes(kind: str, about: str, shape: str):
    plain = briefs_of(SHOP)[kind, about]
    brief = dressed(plain, shape)
    theme = next(each for each in themes() if each.key == LOOKS[shape])
    worn = 0
    for key in papers_for(brief):
        made = compose(brief, PAPERS[key], theme, painter.measure)
        if isinstance(made, Refused):
            assert isinstance(compose(plain, PAPERS[key], theme, painter.measure), Refused), key
            continue
        worn += bool(pictures(made))
        check(made, key)
    assert worn or {kind, about} & BARE


def pictures(sheet: Sheet) -> list[ImageBox]:
    return [box for page in sheet.pages for box in page.boxes if isinstance(box, ImageBox)]


def check(sheet: Sheet, key: str) -> None:
    for page in sheet.pages:
        shown = [box for box in page.boxes if isinstance(box, ImageBox)]
        words = [box for box in page.boxes if isinstance(box, TextBox)]
        for box in shown:
            assert min(box.x, box.y) >= 3, (key, box)
            assert box.x + box.w <= sheet.width_mm - 3 + 0.01, (key, box)
            assert box.y + box.h <= sheet.height_mm - 3 + 0.01, (key, box)
            for other in (*words, *page.codes()):
                assert not overlaps(box, other, 0.12 * min(box.h, other.h)), (key, box, other)
        for one, other in itertools.combinations(shown, 2):
            assert not overlaps(one, other, 0.01), (key, one, other)


@pytest.mark.parametrize("shape", MARKS)
@pytest.mark.parametrize(
    ("kind", "about"), [("group", "Q01"), ("coupon", "C01"), ("invite", "1"), ("member", "1")]
)
def test_every_code_is_still_read(kind: str, about: str, shape: str):
    brief = dressed(briefs_of(SHOP)[kind, about], shape)
    theme = next(each for each in themes() if each.key == LOOKS[shape])
    for key in ("a6", "a4", "roll_up") if kind != "member" else ("a4", "biz_card"):
        made = compose(brief, PAPERS[key], theme, painter.measure)
        assert isinstance(made, Sheet)
        proofs = prove(made, painter.render_pages(made, proof_dpi(made)))
        assert not isinstance(proofs, Refused)
        assert len(proofs) == sum(len(page.codes()) for page in made.pages)
