"""Papers of the owner's own size: every kind holds on them, or says that it has no room."""

from __future__ import annotations

import pytest

from shopqun.basics import Refused
from shopqun.posters.boxes import Sheet
from shopqun.posters.layout import any_size, compose, stands_on
from shopqun.posters.layout_parts import overlaps
from shopqun.posters.paper import PAPERS, Paper, paper_named
from shopqun.posters.proof import proof_dpi, prove
from shopqun.ui.posters import painter
from tests.posters.real_shops import KINDS, LOTTERY, SIGNS, briefs_of, themes
from tests.posters.test_every_paper import check

pytestmark = pytest.mark.usefixtures("qapp")
SHOP = "fruit_community"
SIZES = ("40x40", "210x148", "148x105", "297x210", "300x100", "100x300", "200x200", "500x700", "2000x2000")
LOOKS = dict(
    zip(SIZES, ("fresh", "berry", "citrus", "neon", "paper", "fresh", "berry", "citrus", "neon"), strict=True)
)
ROOMY = {"297x210", "500x700", "2000x2000"}


def paper(key: str) -> Paper:
    found = paper_named(key)
    assert found is not None
    return found


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("kind", "about"), [*KINDS, LOTTERY, *SIGNS])
def test_every_kind_holds_or_says_it_has_no_room(kind: str, about: str, size: str):
    brief = briefs_of(SHOP)[kind, about]
    theme = next(each for each in themes() if each.key == LOOKS[size])
    made = compose(brief, paper(size), theme, painter.measure)
    if isinstance(made, Refused):
        assert made.reason == ("no_room" if any_size(brief) else "wrong_paper")
        assert not any_size(brief) or size not in ROOMY, (kind, size)
        return
    check(made, size)
    for page in made.pages:
        for code in page.codes():
            assert code.x >= 0
            assert code.x + code.w <= made.width_mm
            assert code.y + code.h <= made.height_mm
            assert not any(overlaps(code, box, 0.1) for box in page.codes() if box is not code)


@pytest.mark.parametrize("size", ["210x148", "500x700", "2000x2000"])
def test_its_code_is_read_back(size: str):
    brief = briefs_of(SHOP)["group", "Q01"]
    made = compose(brief, paper(size), themes()[0], painter.measure)
    assert isinstance(made, Sheet)
    proofs = prove(made, painter.render_pages(made, proof_dpi(made)))
    assert not isinstance(proofs, Refused)
    assert len(proofs) == 1


@pytest.mark.parametrize("key", ["biz_card", "thermal58", "210x148"])
def test_cards_and_slips_have_their_own_papers(key: str):
    assert stands_on(briefs_of(SHOP)["card", "1"], paper(key)) is (key == "biz_card")
    assert stands_on(briefs_of(SHOP)["coupon", "C01"], paper(key)) is (key == "210x148")
    assert key in PAPERS or paper(key).own
