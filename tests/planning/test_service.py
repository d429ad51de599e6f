from __future__ import annotations

import pytest

from shopqun.basics import ShopTrouble, Trouble
from shopqun.planning.answers import Answers
from shopqun.planning.service import PlanningService


@pytest.fixture
def planning(clock):
    return PlanningService(clock)


def test_a_draft_is_kept_read_again_and_dropped(planning, tmp_path):
    path = tmp_path / "new folder" / "draft.json"
    answers = Answers(preset="fruit_community", shop_name="好邻居")
    assert planning.draft(path) is None
    planning.keep_draft(path, answers)
    assert planning.draft(path) == answers
    planning.drop_draft(path)
    planning.drop_draft(path)
    assert planning.draft(path) is None


@pytest.mark.parametrize("left", [b"{", b"\xff\xfe", b'{"shop_name": "x"}'])
def test_a_draft_that_cannot_be_read_is_trouble(planning, tmp_path, left):
    path = tmp_path / "draft.json"
    path.write_bytes(left)
    with pytest.raises(ShopTrouble) as trouble:
        planning.draft(path)
    assert trouble.value.kind is Trouble.UNREADABLE


def test_a_draft_that_cannot_be_dropped_is_trouble(planning, tmp_path):
    with pytest.raises(ShopTrouble) as trouble:
        planning.drop_draft(tmp_path)
    assert trouble.value.kind in {Trouble.READ_ONLY, Trouble.UNREADABLE}
