from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import shopqun.posters.layout
from shopqun.basics import Refused
from shopqun.posters.boxes import Page, PathBox, QrBox, RectBox, Sheet, TextBox
from shopqun.posters.brief import Brief, RewardReceipt
from shopqun.posters.layout import compose, papers_for
from shopqun.posters.layout_parts import overlaps
from shopqun.posters.paper import PAPERS
from shopqun.posters.theme import MONO
from shopqun.posters.typography import fold
from tests.posters.sample_briefs import (
    COUPON,
    FRESH,
    GROUP,
    INVITE,
    NEIGHBOUR,
    POSTERS,
    RECEIPT,
    SALE,
    SLIP,
    cards,
    ruler,
)

EVERY = [(brief, key) for brief in (*POSTERS, RECEIPT, SLIP, cards(12)) for key in papers_for(brief)]


def composed(brief: Brief, key: str) -> Sheet:
    sheet = compose(brief, PAPERS[key], FRESH, ruler)
    assert isinstance(sheet, Sheet)
    return sheet


@pytest.mark.parametrize("motif", ["frame", "branch", "slice", "none"])
@pytest.mark.parametrize(("brief", "key"), [(brief, key) for brief in POSTERS for key in ("a4", "a6")])
def test_other_motifs_keep_the_same_order(brief: Brief, key: str, motif: str):
    sheet = compose(brief, PAPERS[key], replace(FRESH, motif=motif), ruler)
    assert isinstance(sheet, Sheet)
    for page in sheet.pages:
        for one, other in itertools.combinations((*texts(page), *page.codes()), 2):
            assert not overlaps(one, other, 0.12 * min(one.h, other.h)), (one, other)
        for box in (*texts(page), *page.codes()):
            assert box.x >= 5
            assert box.x + box.w <= sheet.width_mm - 5
            assert box.y + box.h <= sheet.height_mm - 5


def name(case: object) -> str:
    return case if isinstance(case, str) else type(case).__name__


def texts(page: Page) -> list[TextBox]:
    return [box for box in page.boxes if isinstance(box, TextBox)]


@pytest.mark.parametrize(("brief", "key"), EVERY, ids=name)
def test_no_box_leaves_the_page_nor_words_the_safe_area(brief: Brief, key: str):
    sheet = composed(brief, key)
    safe = PAPERS[key].safe_mm
    for page in sheet.pages:
        for box in page.boxes:
            inset = safe if isinstance(box, TextBox | QrBox) else 0.0
            assert box.x >= inset - 0.01, box
            assert box.y >= inset - 0.01, box
            assert box.x + box.w <= sheet.width_mm - inset + 0.01, box
            assert box.y + box.h <= sheet.height_mm - inset + 0.01, box


@pytest.mark.parametrize(("brief", "key"), EVERY, ids=name)
def test_words_overlap_neither_words_nor_codes_nor_pictures(brief: Brief, key: str):
    for page in composed(brief, key).pages:
        for one, other in itertools.combinations(texts(page), 2):
            assert not overlaps(one, other, 0.12 * min(one.h, other.h)), (one, other)
        pictures = [box for box in page.boxes[4:] if isinstance(box, PathBox)]
        if not brief.__class__.__name__.startswith("CouponCards"):
            for text, block in itertools.product(texts(page), [*page.codes(), *pictures]):
                assert not overlaps(text, block), (text, block)


@pytest.mark.parametrize(("brief", "key"), EVERY, ids=name)
def test_codes_can_be_read_by_phones(brief: Brief, key: str):
    sheet = composed(brief, key)
    for box in (box for page in sheet.pages for box in page.codes()):
        assert box.module_mm * box.code.modules >= 20
        assert box.module_mm >= 0.5
        dpi = 300 if key == "biz_card" else sheet.paper.dpi
        dots = box.module_mm * dpi / 25.4
        assert dots >= 3
        assert dots == pytest.approx(round(dots))
        assert box.w - box.module_mm * box.code.modules == pytest.approx(8 * box.module_mm)


@pytest.mark.parametrize(("brief", "key"), EVERY, ids=name)
def test_no_word_is_smaller_than_the_paper_allows(brief: Brief, key: str):
    sheet = composed(brief, key)
    least = PAPERS["biz_card"].floor_mm if sheet.title.endswith("B0302") else PAPERS[key].floor_mm
    for page in sheet.pages:
        marks = {"¥", ".8", ".9", ".0", "元", "折"}
        assert all(box.h >= least - 0.001 for box in texts(page) if box.text not in marks)


@pytest.mark.parametrize("brief", [GROUP, INVITE, SALE, COUPON], ids=name)
def test_a_sheet_has_one_code_and_its_reason(brief: Brief):
    (page,) = composed(brief, "a4").pages
    assert len(page.codes()) == 1


def test_colours_come_from_the_theme_alone():
    folder = Path(shopqun.posters.layout.__file__).parent
    files = list(folder.glob("layout*.py"))
    assert len(files) > 10
    for file in files:
        assert '"#' not in file.read_text(encoding="utf-8"), f"{file.name} names a colour"


@pytest.mark.parametrize(
    ("brief", "key"),
    [(RECEIPT, "a4"), (GROUP, "thermal58"), (GROUP, "biz_card"), (cards(1), "a5")],
    ids=name,
)
def test_the_wrong_paper_is_refused_with_the_right_ones(brief: Brief, key: str):
    found = compose(brief, PAPERS[key], FRESH, ruler)
    assert isinstance(found, Refused)
    assert found.reason == "wrong_paper"
    assert found.facts["papers"] == papers_for(brief)


def test_receipt_printers_get_black_and_white():
    sheet = composed(RECEIPT, "thermal58")
    used = {box.colour for box in texts(sheet.pages[0])}
    used |= {box.fill for box in sheet.pages[0].boxes if isinstance(box, RectBox) and box.fill}
    assert used == {MONO.ink}


def test_a_brief_too_long_for_its_paper_is_refused_not_cut():
    long = RewardReceipt(
        RECEIPT.shop, "R-1", "王", "券", "因" * 2000, RECEIPT.day, tuple(f"C{n:011d}" for n in range(9))
    )
    found = compose(long, PAPERS["a6"], FRESH, ruler)
    assert isinstance(found, Refused)
    assert found.reason == "no_room"
    assert (found.facts["paper"], found.facts["smallest_pt"]) == ("a6", 8)
    first, *_ = found.facts["shorten"]
    assert (first["field"], first["signs"]) == ("why", 2000)
    assert found.facts["larger"] == ()


def test_an_invitation_without_room_says_what_to_shorten_and_where_it_may_stand():
    found = compose(replace(INVITE, claim="说明" * 300), PAPERS["a6"], FRESH, ruler)
    assert isinstance(found, Refused)
    assert found.facts["shorten"][0]["field"] == "claim"
    assert {"a5", "a4", "a3"} <= set(found.facts["larger"])
    assert "square_wx" not in found.facts["larger"]


@pytest.mark.parametrize("brief", [INVITE, SALE], ids=name)
def test_on_a_square_the_code_stands_beside_the_words(brief: Brief):
    (page,) = composed(brief, "square_wx").pages
    (code,) = page.codes()
    beside = [box for box in texts(page) if box.y < code.y + code.h and code.y < box.y + box.h]
    assert len(beside) > 5
    assert all(box.x + box.w < code.x for box in beside)


def test_a_square_says_when_it_has_no_room():
    found = compose(replace(INVITE, claim="说明" * 300), PAPERS["square_wx"], FRESH, ruler)
    assert isinstance(found, Refused)
    assert found.reason == "no_room"


WORDS = st.text(st.sampled_from("今天到货，先知道。29 元¥8:0AbC（草莓）龙"), min_size=1, max_size=60)


@settings(max_examples=40, deadline=None)
@given(WORDS, WORDS, st.lists(WORDS, max_size=4), st.sampled_from(["a4", "a5", "a6", "tall_wx", "roll_up"]))
def test_whatever_she_types_stays_on_the_page_or_is_refused(
    headline: str, name: str, lines: list[str], key: str
):
    offer = replace(NEIGHBOUR, name=name, conditions=tuple(lines))
    brief = replace(GROUP, headline=headline, offer=offer, happenings=tuple(lines), accent=headline[:2])
    sheet = compose(brief, PAPERS[key], FRESH, ruler)
    if isinstance(sheet, Refused):
        assert sheet.reason == "no_room"
        return
    (page,) = sheet.pages
    assert len(page.codes()) == 1
    for box in (*texts(page), *page.codes()):
        assert box.x >= 5 - 0.01
        assert box.x + box.w <= sheet.width_mm - 5 + 0.01
        assert box.y + box.h <= sheet.height_mm - 5 + 0.01
    said = "".join(page.words().split())
    assert "".join(fold(headline).split()) in said


def test_a_title_is_one_line():
    assert composed(GROUP, "a4").title == "鲜果巷水果店 今天到什么货，群里先知道"
