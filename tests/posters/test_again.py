"""One sheet again: its codes and no others, its page and no other."""

from __future__ import annotations

from datetime import date

import pytest
from posters.sample_briefs import COUPON, FRUIT, cards

from shopqun.basics import Refused
from shopqun.posters.again import one_page, only
from shopqun.posters.boxes import Page, Sheet
from shopqun.posters.brief import MemberCard, MemberCards
from shopqun.posters.paper import PAPERS
from shopqun.posters.qr import our_payload

BATCH = cards(12)
THREE = tuple(MemberCard(f"邻居{number}号", str(number), "青苗", f"M{number:011d}") for number in range(3))
MEMBERS = MemberCards(FRUIT, THREE, ())
PAGES = tuple(Page(()) for _ in range(3))


def test_cards_of_these_codes_in_the_order_of_the_batch():
    wanted = tuple(our_payload(code) for code in (BATCH.codes[7], BATCH.codes[2]))
    again = only(BATCH, wanted)
    assert again.codes == (BATCH.codes[2], BATCH.codes[7])
    assert (again.starts, again.ends) == (date(2027, 3, 2), date(2027, 3, 16))


def test_cards_of_these_members():
    assert only(MEMBERS, (our_payload(MEMBERS.cards[1].code),)).cards == MEMBERS.cards[1:2]


def test_codes_that_are_all_void_make_no_card():
    assert only(BATCH, ("SQ:C0",)) == Refused("batch_void")


@pytest.mark.parametrize("brief", [BATCH, MEMBERS, COUPON])
def test_a_poster_and_a_whole_batch_stay_as_they_are(brief):
    assert only(brief, ()) is brief
    assert only(COUPON, (our_payload(COUPON.code),)) is COUPON


@pytest.mark.parametrize(("page", "left"), [(0, 3), (1, 1), (3, 1)])
def test_one_page_of_several(page, left):
    sheet = Sheet("价目", 210, 297, PAPERS["a4"], PAGES)
    assert len(one_page(sheet, page).pages) == left


def test_the_only_page_is_the_sheet():
    sheet = Sheet("价目", 210, 297, PAPERS["a4"], PAGES[:1])
    assert one_page(sheet, 4) is sheet
