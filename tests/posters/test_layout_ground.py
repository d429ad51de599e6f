from __future__ import annotations

from dataclasses import replace

import pytest

from shopqun.posters.boxes import RectBox, TextBox
from shopqun.posters.layout_ground import ground, ground_beside, hung
from shopqun.posters.layout_parts import Desk, overlaps
from shopqun.posters.paper import PAPERS
from shopqun.posters.theme import MOTIFS
from tests.posters.sample_briefs import FRESH, ruler


@pytest.mark.parametrize("key", ["a4", "a6", "a3", "roll_up", "square_wx"])
@pytest.mark.parametrize("motif", MOTIFS)
def test_zones_stand_one_under_another(key: str, motif: str):
    base = ground(Desk(PAPERS[key], replace(FRESH, motif=motif), ruler), 0.45)
    assert base.promise.y > 0
    assert base.promise.y + base.promise.h <= base.card.y
    assert base.card.y + base.card.h <= base.foot.y + 0.01
    assert base.foot.y + base.foot.h <= PAPERS[key].height_mm - PAPERS[key].hidden_mm - 5
    assert base.promise.h > 0
    assert base.card.h > 0
    assert base.foot.h > 0


@pytest.mark.parametrize("motif", MOTIFS)
def test_on_a_square_the_card_stands_beside_the_promise_and_the_foot_below_both(motif: str):
    base = ground_beside(Desk(PAPERS["square_wx"], replace(FRESH, motif=motif), ruler), foot_lines=5)
    assert base.promise.x + base.promise.w < base.card.x
    assert base.promise.y == base.card.y
    assert max(base.promise.y + base.promise.h, base.card.y + base.card.h) < base.foot.y
    assert base.card.x + base.card.w <= 86
    # five lines of 6.5 pt at 1.52 times: 5 * 2.293 * 1.52 = 17.4 mm
    assert base.foot.h > 17.4


def test_a_longer_foot_takes_its_room_from_the_card():
    small = Desk(PAPERS["a6"], FRESH, ruler)
    short, long = ground(small, 0.45, foot_lines=2), ground(small, 0.45, foot_lines=6)
    # A6: 8 pt is 2.822 mm, a line 1.52 times that: four more lines are at most 17.16 mm
    assert short.card.h - long.card.h == pytest.approx(long.foot.h - short.foot.h)
    assert long.foot.h > 6 * 2.822 * 1.5


def test_a_banner_leaves_its_stand_free():
    base = ground(Desk(PAPERS["roll_up"], FRESH, ruler), 0.45)
    assert base.foot.y + base.foot.h <= 1800
    filled = base.boxes[1]
    assert isinstance(filled, RectBox)
    assert filled.y + filled.h == 2000


@pytest.mark.parametrize("motif", ["slice", "branch"])
def test_what_hangs_in_the_corner_gives_way_to_words(motif: str):
    desk = Desk(PAPERS["a4"], replace(FRESH, motif=motif), ruler, "水果生鲜")
    base = ground(desk, 0.45)
    headlines = [TextBox(15, 38, wide, 24, "到货", "#000000") for wide in (60, 130, 150)]
    widths = []
    for headline in headlines:
        (picture,) = hung(desk, base, [headline])
        assert not overlaps(picture, headline)
        assert picture.x + picture.w <= 210
        widths.append(picture.w)
    assert widths == sorted(widths, reverse=True)
    assert widths[0] > widths[-1]
    assert hung(desk, base, [TextBox(15, 8, 190, 30, "到货", "#000000")]) == ()


@pytest.mark.parametrize("motif", ["awning", "scallop", "frame", "none"])
def test_other_motifs_hang_nothing(motif: str):
    desk = Desk(PAPERS["a4"], replace(FRESH, motif=motif), ruler)
    assert hung(desk, ground(desk, 0.45), ()) == ()


def test_a_cream_edge_hangs_over_the_card_and_the_foot_stands_on_the_brand():
    desk = Desk(PAPERS["a4"], replace(FRESH, motif="scallop"), ruler)
    base = ground(desk, 0.45)
    assert base.foot_colour == FRESH.onbrand
    band = next(box for box in base.boxes if isinstance(box, RectBox) and box.fill == FRESH.brand)
    assert base.card.y + base.card.h < band.y < base.foot.y
    assert band.y + band.h == 297
