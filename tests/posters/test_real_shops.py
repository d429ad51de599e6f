"""What the books of both presets' shops put on paper, in every theme, measured with the real fonts."""

from __future__ import annotations

import itertools
import re

import pytest

from shopqun.basics import Refused
from shopqun.posters.boxes import Page, PathBox, QrBox, RectBox, Sheet, TextBox
from shopqun.posters.layout import compose, papers_for
from shopqun.posters.layout_parts import overlaps
from shopqun.posters.paper import PAPERS
from shopqun.posters.theme import Theme
from shopqun.ui.posters.painter import measure
from tests.posters.real_shops import KINDS, LOTTERY, PRESETS, briefs_of, themes

pytestmark = pytest.mark.usefixtures("qapp")
THEMES = ("berry", "citrus", "fresh", "neon", "paper")
NINE_PT = 9 * 25.4 / 72
POSTERS = [(shop, kind, about) for shop in PRESETS for kind, about in KINDS if kind != "card"]
EVERY = [(shop, kind, about) for shop in PRESETS for kind, about in KINDS]


def theme(key: str) -> Theme:
    return next(each for each in themes() if each.key == key)


def sheet(shop: str, kind: str, about: str, size: str, look: str = "fresh") -> Sheet:
    made = compose(briefs_of(shop)[kind, about], PAPERS[size], theme(look), measure)
    assert isinstance(made, Sheet), made
    return made


def texts(page: Page) -> list[TextBox]:
    return [box for box in page.boxes if isinstance(box, TextBox)]


@pytest.mark.parametrize("look", THEMES)
@pytest.mark.parametrize("size", ["a4", "a5", "a6"])
@pytest.mark.parametrize(("shop", "kind", "about"), POSTERS)
def test_nothing_lies_on_anything_else(shop: str, kind: str, about: str, size: str, look: str):
    for page in sheet(shop, kind, about, size, look).pages:
        words = texts(page)
        for one, other in itertools.combinations(words, 2):
            assert not overlaps(one, other, 0.12 * min(one.h, other.h)), (one, other)
        rules = [box for box in page.boxes if isinstance(box, RectBox) and box.h < 1.5 and box.w < 190]
        pictures = [box for box in page.boxes[4:] if isinstance(box, PathBox)]
        codes = [box for box in page.boxes if isinstance(box, QrBox)]
        for text, block in itertools.product(words, [*rules, *pictures, *codes]):
            assert not overlaps(text, block), (text, block)


@pytest.mark.parametrize("look", THEMES)
@pytest.mark.parametrize("size", ["a5", "a4", "a3"])
@pytest.mark.parametrize("shop", PRESETS)
def test_a_lottery_s_notice_is_whole(shop: str, size: str, look: str):
    (page,) = sheet(shop, *LOTTERY, size, look).pages
    for one, other in itertools.combinations(texts(page), 2):
        assert not overlaps(one, other, 0.12 * min(one.h, other.h)), (one, other)
    assert "联系方式" in page.words()


@pytest.mark.parametrize("size", ["a4", "a5", "a6", "a3", "table_tent"])
@pytest.mark.parametrize("shop", PRESETS)
def test_an_invitation_fits_and_its_terms_are_as_large_as_its_claim(shop: str, size: str):
    (page,) = sheet(shop, "invite", "1", size).pages
    claim = next(box for box in texts(page) if box.text.startswith(("邀请邻居", "朋友首次")))
    terms = [box for box in texts(page) if box.text.startswith(("满 ", "无最低消费", "得券"))]
    assert any("天内用" in box.text for box in terms)
    # P-04: at least 80 %; 满 59 减 8 元券 is the gift itself and larger
    assert all(box.h >= 0.8 * claim.h - 0.001 for box in terms)
    assert "其余使用条件见券面" in page.words()


@pytest.mark.parametrize("size", ["a4", "a5", "a6"])
@pytest.mark.parametrize("shop", PRESETS)
def test_the_claim_keeps_away_from_the_rules_under_it(shop: str, size: str):
    (page,) = sheet(shop, "invite", "1", size).pages
    rules = [box for box in page.boxes if isinstance(box, RectBox) and box.h < 1]
    assert len(rules) == 2
    above = [box for box in texts(page) if box.y < rules[0].y]
    lowest = max(box.y + box.h for box in above)
    assert rules[0].y - lowest >= 0.8 * above[-1].h


@pytest.mark.parametrize(("shop", "kind", "about"), EVERY)
def test_no_half_width_stop_touches_chinese_on_paper(shop: str, kind: str, about: str):
    chinese = "[\u4e00-\u9fff]"
    for page in sheet(shop, kind, about, "a4").pages:
        for box in texts(page):
            assert not re.search(rf"{chinese}[,;:()]|[,;:()]{chinese}", box.text), box.text


@pytest.mark.parametrize(("shop", "kind", "about"), EVERY)
def test_no_shelf_number_and_nothing_said_twice_reaches_the_paper(shop: str, kind: str, about: str):
    said = sheet(shop, kind, about, "a4").pages[0].words()
    assert not re.search(r"(?<![A-Z0-9])G0\d(?![A-Z0-9])", said)
    assert "一份一份" not in said
    assert not ("卖完为止" in said and "售完为止" in said)
    if kind == "coupon":
        assert said.count("有效期") == 1


@pytest.mark.parametrize(
    ("shop", "about", "headline"),
    [
        ("fruit_community", "Q01", "到货早报，群里先知道"),
        ("fruit_community", "Q02", "街坊好物，群里先知道"),
        ("hotpot_neighborhood", "Q01", "空位播报，群里先知道"),
        ("hotpot_neighborhood", "Q02", "好菜好座，群里先知道"),
    ],
)
def test_a_headline_names_what_people_wait_for(shop: str, about: str, headline: str):
    assert headline in "".join(sheet(shop, "group", about, "a4").pages[0].words().split("\n"))


def test_dates_of_a_coupon_stand_on_one_line():
    words = sheet("fruit_community", "coupon", "C01", "a4").pages[0].words().split("\n")
    # C01 lives 14 days and 1 March is the first
    assert "有效期 2027-03-01 至 2027-03-14" in words


def code_boxes(shop: str, kind: str, about: str, size: str) -> list[TextBox]:
    made = compose(briefs_of(shop)[kind, about], PAPERS[size], theme("fresh"), measure)
    assert not isinstance(made, Refused), made
    written = r"[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}|\d{4} \d{4}"
    return [box for page in made.pages for box in texts(page) if re.fullmatch(written, box.text)]


@pytest.mark.parametrize(
    ("shop", "kind", "about"), [each for each in EVERY if each[1] in ("coupon", "invite", "card")]
)
def test_codes_in_letters_are_nine_points_on_every_paper(shop: str, kind: str, about: str):
    for size in papers_for(briefs_of(shop)[kind, about]):
        found = code_boxes(shop, kind, about, size)
        assert len(found) == {"card": 12}.get(kind, 1) or size.endswith("_wx")
        assert all(box.h >= NINE_PT - 1e-6 for box in found)


@pytest.mark.parametrize("shop", PRESETS)
def test_a_cards_limits_stand_on_one_line_and_total_is_not_torn(shop: str):
    page = sheet(shop, "card", "1", "a4").pages[0]
    total = "共 200 张" if shop == "fruit_community" else "共 300 张"
    assert sum(total in box.text for box in texts(page)) == 10
    assert not any(box.text == total for box in texts(page))
