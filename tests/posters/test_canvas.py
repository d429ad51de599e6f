from __future__ import annotations

from dataclasses import replace

import pytest

from shopqun.places import resource
from shopqun.planning.preset import Preset, read_preset
from shopqun.posters.brief import Panel
from shopqun.posters.canvas import panels_of


@pytest.fixture(scope="module")
def bakery() -> Preset:
    return read_preset((resource("presets") / "bakery_corner.json").read_text("utf-8"))[0]


def cells(panel: Panel) -> dict[str, str]:
    return dict(panel.cells)


def test_six_and_four_in_their_order(bakery: Preset):
    six, four = panels_of(bakery)
    assert tuple(cells(six)) == ("目的", "用户", "方向", "文化", "模式", "规模")
    assert tuple(cells(four)) == ("用户画像", "用户需求", "竞品", "自身优势")
    assert (six.across, four.across) == (3, 2)


def test_each_cell_is_filled_from_the_plan(bakery: Preset):
    six, four = (cells(panel) for panel in panels_of(bakery))
    assert six["目的"] == bakery.w5h1.why
    assert six["方向"].splitlines()[0] == "麦子街·出炉早知道1群（转化）"
    assert six["规模"].splitlines()[0] == "麦子街·出炉早知道1群 200 人"
    assert six["文化"].splitlines() == list(bakery.group_rules[:3])
    assert four["自身优势"].startswith("我是面包房店主小麦")


def test_a_plan_says_nothing_of_rivals(bakery: Preset):
    assert cells(panels_of(bakery)[1])["竞品"] == ""


def test_what_is_not_answered_leaves_no_empty_line(bakery: Preset):
    plan = replace(bakery, w5h1=replace(bakery.w5h1, what=""))
    assert cells(panels_of(plan)[1])["用户需求"] == bakery.w4h1.why
