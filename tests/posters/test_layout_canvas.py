from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from shopqun.places import resource
from shopqun.planning.preset import read_preset
from shopqun.posters.boxes import Page, RectBox, TextBox
from shopqun.posters.brief import Canvas, Panel, ShopFace
from shopqun.posters.canvas import RIVALS_HINT, panels_of
from shopqun.posters.layout_canvas import canvas_page
from shopqun.posters.layout_parts import Desk, overlaps
from shopqun.posters.paper import MM_PER_PT, PAPERS
from tests.posters.sample_briefs import FRESH, FRUIT, ruler

PLANS = {
    path.stem: read_preset(path.read_text("utf-8"))[0] for path in sorted(resource("presets").glob("*.json"))
}


def desk(key: str = "a4") -> Desk:
    return Desk(PAPERS[key], FRESH, ruler)


def canvas(name: str) -> Canvas:
    plan = PLANS[name]
    return Canvas(ShopFace(plan.shop.name, plan.shop.address), "社群定位画布", panels_of(plan))


def texts(page: Page) -> list[TextBox]:
    return [box for box in page.boxes if isinstance(box, TextBox)]


def edged(page: Page) -> list[RectBox]:
    return [box for box in page.boxes if isinstance(box, RectBox) and box.edge]


@pytest.mark.parametrize("key", ["a4", "a3"])
@pytest.mark.parametrize("name", PLANS)
def test_every_plan_stands_in_its_ten_boxes(name: str, key: str):
    page = canvas_page(canvas(name), desk(key))
    assert page is not None
    boxes, words = edged(page), texts(page)
    assert len(boxes) == 10
    assert min(box.h for box in words) >= 6 * MM_PER_PT
    assert not any(overlaps(one, other) for one, other in itertools.combinations(boxes, 2))
    assert not any(overlaps(one, other, 0.3) for one, other in itertools.combinations(words, 2))
    for word in words:
        held = [box for box in boxes if overlaps(box, word)]
        assert len(held) <= 1
        for box in held:
            assert box.x <= word.x
            assert word.x + word.w <= box.x + box.w
            assert word.y + word.h <= box.y + box.h
    right, low = PAPERS[key].width_mm, PAPERS[key].height_mm
    assert all(box.x >= 0 and box.x + box.w <= right and box.y + box.h <= low for box in page.boxes)


def test_all_words_have_one_size():
    page = canvas_page(canvas("fruit_community"), desk())
    assert page is not None
    inside = [word for word in texts(page) if any(overlaps(box, word) for box in edged(page))]
    assert len({round(word.h, 3) for word in inside if not word.bold}) == 1


def test_an_empty_cell_has_lines_to_write_on():
    page = canvas_page(canvas("bakery_corner"), desk())
    assert page is not None
    assert RIVALS_HINT in page.words()
    rules = [box for box in page.boxes if isinstance(box, RectBox) and box.fill == FRESH.line]
    assert len(rules) >= 2


def test_too_many_words_are_not_squeezed_in():
    full = Panel("六维定位", tuple((label, "字" * 900) for label in "一二三四五六"), across=3)
    made = canvas("bakery_corner")
    assert canvas_page(replace(made, shop=FRUIT, panels=(full, made.panels[1])), desk()) is None
