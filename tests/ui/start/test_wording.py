from __future__ import annotations

import pytest
from ui.sentences import is_wording, unfit

from shopqun.ui.start import wording

pytestmark = pytest.mark.usefixtures("qapp")


def test_what_is_said_is_calm_and_whole():
    assert unfit(wording) == []


def test_every_door_has_a_title_a_sentence_and_a_verb_of_its_own():
    doors = (wording.plan(), wording.sample(), wording.open_shop(), wording.restore())
    for place in range(3):
        assert len({door[place] for door in doors}) == len(doors)


@pytest.mark.parametrize(
    ("shop", "said"), [("鲜果巷", "“鲜果巷”上次填了一半，都还在"), ("", "上次填了一半，都还在")]
)
def test_a_plan_left_half_way_is_named_where_it_has_a_name(shop, said):
    assert wording.go_on(shop)[0] == said


def test_the_shop_that_was_open_last_is_named():
    assert wording.last_used("鲜果巷") == "上次用的：鲜果巷"


def test_files_are_chosen_by_their_ending():
    assert all(is_wording(kind) and kind.endswith("(*.shopqun)") for kind in wording.filters())
