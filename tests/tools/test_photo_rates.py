"""The photographs of the tool: what must be read of them is read by both decoders."""

from __future__ import annotations

import importlib
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from shopqun.posters.boxes import Sheet
from shopqun.posters.brief import Brief
from shopqun.posters.layout import compose
from shopqun.posters.paper import PAPERS
from shopqun.ui.posters.painter import measure
from tests.posters.sample_briefs import COUPON, FRESH, GROUP, GROUP_CONTACT, GROUP_HOTPOT, RECEIPT, cards

pytestmark = pytest.mark.usefixtures("qapp")
TOOLS = Path(__file__).resolve().parents[2] / "tools"
SMALLEST = [
    (GROUP, "square_wx"),
    (GROUP_HOTPOT, "a6"),
    (GROUP_CONTACT, "desk_sign"),
    (COUPON, "table_tent"),
    (cards(1), "biz_card"),
    (RECEIPT, "thermal58"),
]


@pytest.fixture(scope="module")
def tool():
    with pytest.MonkeyPatch.context() as patched:
        patched.syspath_prepend(str(TOOLS))
        yield importlib.import_module("photo_rates")


def printed(tool, brief: Brief, key: str):
    sheet = compose(brief, PAPERS[key], FRESH, measure)
    assert isinstance(sheet, Sheet)
    (box,) = sheet.pages[0].codes()
    return box.code, tool.printed_code(sheet, sheet.pages[0], box)


@pytest.mark.parametrize(("brief", "key"), SMALLEST, ids=lambda each: each if isinstance(each, str) else "")
def test_the_smallest_papers_are_read_as_printed_and_in_every_photo(tool, brief: Brief, key: str):
    code, picture = printed(tool, brief, key)
    per_module = picture.shape[0] / (code.plate_modules + 2 * tool.AROUND)
    read = {
        (photo.name, name)
        for photo in tool.PHOTOS
        for name, decode in tool.DECODERS.items()
        if decode(tool.photograph(picture, per_module, photo, seed=1)) == {code.payload}
    }
    assert {(photo, name) for photo in tool.SURE for name in tool.DECODERS} <= read
    assert {photo for photo, _ in read} == {photo.name for photo in tool.PHOTOS}


def test_there_are_ten_photos_and_the_mild_one_is_what_is_promised(tool):
    assert len({photo.name for photo in tool.PHOTOS}) == 10
    mild = next(photo for photo in tool.PHOTOS if photo.name == "mild")
    assert (mild.px, mild.blur, mild.noise, mild.jpeg) == (4, 0.25, 8, 30)


def test_a_photo_has_the_pixels_it_says_and_is_the_same_every_time(tool):
    code, picture = printed(tool, GROUP, "a6")
    modules = code.plate_modules + 2 * tool.AROUND
    mild = tool.PHOTOS[1]
    first, again = (tool.photograph(picture, picture.shape[0] / modules, mild, seed=seed) for seed in (7, 7))
    assert first.shape == (4 * modules, 4 * modules)
    assert np.array_equal(first, again)


def test_an_empty_wall_is_read_by_nobody(tool):
    wall = np.full((200, 200), 180, np.uint8)
    assert all(decode(wall) == set() for decode in tool.DECODERS.values())


def test_the_rates_are_shares_of_the_codes(tool):
    read = Counter({("mild", "zxing-cpp"): 3, ("mild", "WeChat"): 4, ("", ""): 4})
    (row,) = [line for line in tool.table(read).splitlines() if line.startswith("| mild ")]
    assert row == "| mild | 4 | 0.25 | 8 | 30 | 75.0 % | 100.0 % |"


def test_what_is_held_askew_is_still_all_in_the_picture(tool):
    _, picture = printed(tool, GROUP, "a6")
    askew = replace(tool.PHOTOS[1], turned=17)
    turned = tool.photograph(picture, 10, askew, seed=1)
    assert turned.shape[0] > picture.shape[0] * 4 / 10
