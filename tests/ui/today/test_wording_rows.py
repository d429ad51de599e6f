"""Every kind of thing to do as a row, at every urgency."""

from dataclasses import replace
from datetime import timedelta

import pytest
from ui.sentences import is_sentence, is_wording, unfit
from ui.today.seen import NOW, seen, todo

from shopqun.basics import Refused
from shopqun.calendar.todo import TodoKind, Urgency
from shopqun.ui.today import wording
from shopqun.ui.today.wording_rows import row

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("kind", list(TodoKind))
@pytest.mark.parametrize("urgency", list(Urgency))
@pytest.mark.parametrize("left", [timedelta(hours=1), timedelta(), -timedelta(hours=1), timedelta(days=3)])
def test_every_row_is_worded(kind, urgency, left):
    made = row(replace(todo(1, kind, urgency), at=NOW + left), seen())
    actions = [action.text for action in made.actions]
    assert actions
    for said in (made.title, *(each for each in (made.reason, made.chip) if each), *actions):
        assert is_wording(said, str(kind) if "_" in kind else "")
    assert len({action.key for action in made.actions}) == len(made.actions)


@pytest.mark.parametrize("reason", ["already_done", "unknown_task", "shop_exists", "request_id_reused"])
def test_every_refusal_is_a_sentence(reason):
    assert is_sentence(wording.refusal(Refused(reason)), reason)


def test_what_stands_around_is_calm_and_whole():
    assert unfit(wording) == []
