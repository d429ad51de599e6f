from __future__ import annotations

import pytest

from shopqun.basics import Trouble
from shopqun.planning.answers import Answers
from shopqun.ui.planning.drafting import Drafts


@pytest.fixture
def drafts(work, planning, draft):
    return Drafts(work, planning, draft)


def named(name):
    return Answers(preset="fruit_community", shop_name=name)


def test_many_keys_are_two_writes_and_the_last_one_counts(drafts, hands, planning, draft):
    for name in ("好", "好邻", "好邻居"):
        drafts.keep(named(name))
    assert len(hands.books.jobs) == 1
    hands.books.turn()
    assert planning.draft(draft) == named("好")
    assert len(hands.books.jobs) == 1
    hands.books.turn_all()
    assert planning.draft(draft) == named("好邻居")


def test_what_waits_is_left_when_the_shop_is_made(drafts, hands, planning, draft):
    drafts.keep(named("好"))
    drafts.keep(named("好邻居"))
    drafts.leave_waiting()
    hands.books.turn_all()
    assert planning.draft(draft) == named("好")


def test_a_trouble_is_told_and_the_next_key_tries_again(drafts, hands, planning, draft):
    draft.parent.write_text("no folder")
    told, kept = [], []
    drafts.failed.connect(told.append)
    drafts.kept.connect(lambda: kept.append(1))
    drafts.keep(named("好"))
    hands.books.turn_all()
    assert [trouble.kind for trouble in told] == [Trouble.READ_ONLY]
    draft.parent.unlink()
    drafts.keep(named("好"))
    hands.books.turn_all()
    assert kept == [1]
    assert planning.draft(draft) == named("好")
