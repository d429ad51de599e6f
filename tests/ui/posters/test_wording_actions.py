"""The words of printing and saving: calm and whole, every refusal a sentence of its own place."""

import pytest
from ui.sentences import is_sentence, is_wording, unfit

from shopqun.basics import Refused
from shopqun.compliance.findings import Violation
from shopqun.ui.posters import wording, wording_actions

pytestmark = pytest.mark.usefixtures("qapp")
REASONS = (
    "group_qr_missing group_qr_expired group_full no_room wrong_paper missing_characters unreadable_qr"
    " wording unknown_theme unknown_kind unknown_group unknown_template unknown_member unknown_batch"
    " unknown_sale unknown_reward no_referral_rule request_id_reused lottery_blocked trade_fenced not_planned"
)


@pytest.mark.parametrize("words", [wording, wording_actions])
def test_what_is_said_is_calm_and_whole(words):
    assert unfit(words) == []


@pytest.mark.parametrize("reason", REASONS.split())
@pytest.mark.parametrize("facts", [{}, {"name": "福利1群", "characters": "𠮷"}])
def test_every_refusal_is_a_sentence_and_its_cure_a_verb(reason, facts):
    why = wording_actions.refusal(Refused(reason, facts))
    assert is_sentence(why.sentence, reason)
    assert not why.cure or is_wording(why.cure)


@pytest.mark.parametrize("kind", wording.KINDS)
def test_what_is_missing_is_a_sentence_with_a_way_to_mend_it(kind):
    why = wording_actions.nothing_for(kind)
    assert is_sentence(why.sentence, kind)
    assert is_wording(why.cure)
    assert why.place in {"groups", "events", "members"}


@pytest.mark.parametrize(("ending", "kinds"), [("pdf", "PDF 文件 (*.pdf)"), ("png", "图片 (*.png)")])
def test_files_are_named_by_their_ending(ending, kinds):
    assert wording_actions.file_kinds(ending) == kinds


def test_a_lottery_that_may_not_be_printed_says_which_rules_it_breaks():
    broken = (Violation("L-02", "a", "抽奖没有公示弃奖条件"), Violation("L-02", "b", "抽奖没有公示联系方式"))
    why = wording_actions.refusal(Refused("lottery_blocked", {"violations": broken}))
    assert why.sentence == "这场抽奖还不能印：抽奖没有公示弃奖条件；抽奖没有公示联系方式。"
    assert why.place == "events"
