from __future__ import annotations

import pytest

from shopqun.planning.answers import Answers
from shopqun.ui.planning.beginning import beginning


def test_at_first_there_are_the_samples_alone(planning, draft):
    found = beginning(planning, draft)
    assert {"fruit_community", "bakery_corner"} <= {preset.id for preset in found.presets}
    assert len(found.presets) == 10
    assert (found.answers, found.lost) == (None, False)


def test_what_was_left_is_there_again(planning, draft):
    answers = Answers(preset="hotpot_neighborhood", shop_name="椒椒")
    planning.keep_draft(draft, answers)
    assert beginning(planning, draft).answers == answers


@pytest.mark.parametrize("left", ["", "{", '{"preset": "gone_trade"}', '{"preset": 3}'])
def test_what_cannot_be_used_is_lost(planning, draft, left):
    draft.parent.mkdir()
    draft.write_text(left)
    found = beginning(planning, draft)
    assert (found.answers, found.lost) == (None, True)


def test_what_is_no_text_is_lost(planning, draft):
    draft.parent.mkdir()
    draft.write_bytes(b"\xff\xfe\x00")
    assert beginning(planning, draft).lost
