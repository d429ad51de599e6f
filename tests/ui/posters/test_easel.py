"""A draft on its way to the eye: composed, proven, drawn, and judged."""

from dataclasses import replace

import pytest
from posters.sample_briefs import COUPON, FRESH, GROUP, RECEIPT, SALE, cards
from ui.posters.drafts import drawn, finding

from shopqun.basics import Refused
from shopqun.compliance.findings import Severity
from shopqun.posters.paper import POSTER_KEYS
from shopqun.posters.service import PosterService
from shopqun.ui.posters.easel import Draft, draw, thumbnail

DPI = 40


def draft(brief=COUPON, heading="", size="a4", page=0):
    return Draft(brief, heading, size, FRESH, page)


def test_her_own_heading_is_printed_and_a_blank_one_changes_nothing():
    assert draft(heading="  ").brief == COUPON
    assert draft(heading="草莓到了").brief.headline == "草莓到了"
    assert draft(heading="草莓到了").planned == COUPON


@pytest.mark.parametrize(
    ("brief", "papers"),
    [
        (GROUP, POSTER_KEYS),
        (cards(3), ("a4", "biz_card")),
        (RECEIPT, ("a6", "a6_card", "thermal58", "thermal80")),
    ],
)
def test_papers_follow_the_kind(brief, papers):
    assert set(draft(brief).papers) == set(papers)


def test_a_poster_is_drawn_and_its_code_read_back(posters):
    made = draw(posters, draft(size="a6"), DPI)
    assert made.sheet.paper.key == "a6"
    assert COUPON.code in made.proof.payload
    assert made.picture.width() == round(105 / 25.4 * DPI)
    assert made.printable
    assert (made.in_heading, made.refused) == ((), None)


def test_only_the_shown_page_is_proven(posters, monkeypatch):
    proven = []
    real = PosterService.prove
    monkeypatch.setattr(
        PosterService, "prove", lambda self, sheet: proven.append(len(sheet.pages)) or real(self, sheet)
    )
    brief = cards(12)
    made = draw(posters, draft(brief, page=1), DPI)
    assert len(made.sheet.pages) == 2
    assert proven == [1]
    assert brief.codes[10] in made.proof.payload


def test_a_page_beyond_the_last_shows_the_last(posters):
    last = draw(posters, draft(cards(12), page=1), DPI)
    beyond = draw(posters, draft(cards(12), page=9), DPI)
    assert beyond.proof.payload == last.proof.payload
    assert beyond.picture == last.picture


def test_red_words_of_hers_stand_apart_from_the_plan_s(posters):
    own = draw(posters, draft(heading="全网最低价草莓"), DPI)
    assert {each.severity for each in own.in_heading} == {Severity.BLOCK}
    assert own.elsewhere == ()
    assert not own.printable
    offer = replace(COUPON.offer, conditions=(*COUPON.offer.conditions, "全网最低价"))
    planned = draw(posters, draft(replace(COUPON, offer=offer)), DPI)
    assert planned.in_heading == ()
    assert planned.reds >= 1
    assert not planned.printable
    assert planned.sheet is not None


def test_words_that_find_no_room_leave_an_empty_easel(posters):
    made = draw(posters, draft(heading="草莓到了" * 60, size="a6"), DPI)
    assert isinstance(made.refused, Refused)
    assert made.sheet is None
    assert made.picture.isNull()
    assert not made.printable


def test_a_code_that_is_not_read_is_seen_but_may_not_be_printed(posters, monkeypatch):
    monkeypatch.setattr(PosterService, "prove", lambda *_: Refused("unreadable_qr"))
    made = draw(posters, draft(), DPI)
    assert not made.picture.isNull()
    assert made.refused == Refused("unreadable_qr")
    assert made.proof is None
    assert not made.printable


def test_a_paper_without_a_code_needs_no_proof(posters):
    made = draw(posters, draft(replace(SALE, join=None)), DPI)
    assert made.proof is None
    assert made.printable


@pytest.mark.parametrize(
    ("own", "rest", "reds"),
    [
        ((), (), 0),
        ((finding(),), (finding(word="第一"),), 2),
        ((finding(Severity.WARN),), (finding(Severity.INFO),), 0),
    ],
)
def test_only_red_ones_are_counted(own, rest, reds):
    made = drawn(own=own, rest=rest)
    assert made.reds == reds
    assert made.printable is (reds == 0)


def test_a_thumbnail_is_as_wide_as_it_is_asked_for(posters):
    picture = thumbnail(posters, COUPON, FRESH, 144)
    assert abs(picture.width() - 144) <= 1
    assert picture.height() > picture.width()


def test_what_cannot_stand_on_a4_has_no_thumbnail(posters):
    assert thumbnail(posters, RECEIPT, FRESH, 144).isNull()
