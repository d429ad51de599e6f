from __future__ import annotations

import pytest
from ui.sentences import is_wording, unfit

from shopqun.ui.planning import wording, wording_check, wording_fields, wording_result
from shopqun.ui.planning.flow import ROWS

pytestmark = pytest.mark.usefixtures("qapp")
FIELDS = sorted({key for rows in ROWS.values() for row in rows for key in row})


@pytest.mark.parametrize("words", [wording_check, wording_result])
def test_what_is_said_is_calm_and_whole(words):
    assert unfit(words) == []


def test_steps_and_titles_are_worded_and_differ():
    for words in (wording.steps(), wording.titles()):
        assert len(set(words.values())) == len(words)
    assert all(any(is_wording(part) for part in step) for step in wording.steps().values())


@pytest.mark.parametrize("key", FIELDS)
def test_every_field_has_a_label_and_a_fitting_hint(key):
    label, hint = wording_fields.field(key)
    assert is_wording(label, key if "_" in key else "")
    assert not hint or not set("{}!！") & set(hint)


@pytest.mark.parametrize(("here", "done"), [(True, False), (True, True), (False, True), (False, False)])
def test_every_state_of_a_step_is_said(here, done):
    said = wording_result.step_state(here=here, done=done)
    assert is_wording(said)
    assert (said == wording_result.step_state(here=True, done=False)) is here
