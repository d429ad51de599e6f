"""The words of a list brought in from the group."""

import pytest
from ui.sentences import is_wording

from shopqun.flashsales.answers import PastedChange, Question
from shopqun.ui.events import wording_paste
from shopqun.ui.events.sale_view import Phase

pytestmark = pytest.mark.usefixtures("qapp")
QUESTIONS = (
    "unknown_item two_items_alike unclear_quantity no_name unclear_name said_twice too_many skus_limit"
    " already_taken claimed_otherwise cancelled_before no_longer_listed"
)


@pytest.mark.parametrize("code", QUESTIONS.split())
def test_every_question_is_worded(code):
    said = wording_paste.question(Question(1, "王阿姨 草莓+2", code))
    assert is_wording(said, code)
    assert said != wording_paste.question(Question(1, "王阿姨 草莓+2", "no_such_code"))


@pytest.mark.parametrize("phase", list(Phase))
def test_every_phase_invites_or_says_why_not(phase):
    assert is_wording(wording_paste.invitation(phase), str(phase))


@pytest.mark.parametrize(("was", "now", "state"), [(2, 0, "released"), (1, 3, "held"), (3, 1, "held")])
def test_every_change_names_the_person_and_the_goods(was, now, state):
    said = wording_paste.change(PastedChange(1, "王阿姨", "S01", was, now, state), "草莓")
    assert is_wording(said)
    assert "王阿姨" in said
    assert "草莓" in said


@pytest.mark.parametrize("count", [0, 1, 15])
def test_counts_stand_in_their_words(count):
    for words in (wording_paste.understood, wording_paste.more, wording_paste.to_look_at):
        said = words(count)
        assert is_wording(said)
        assert str(count) in said
    assert is_wording(wording_paste.entered(count, 2))
