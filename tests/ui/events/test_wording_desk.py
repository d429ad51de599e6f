"""Every refusal of the draws' desk is a sentence; so are the answers of a check."""

import pytest
from ui.sentences import is_sentence, unfit

from shopqun.basics import Refused
from shopqun.lotteries.archive import Verified
from shopqun.ui.events import wording_desk as wording

REASONS = [
    "unknown_member",
    "staff_excluded",
    "member_limit",
    "deck_empty",
    "lottery_not_locked",
    "lottery_not_started",
    "lottery_ended",
    "lottery_closed",
    "lottery_locked",
    "lottery_blocked",
    "gift_stock_empty",
    "template_exhausted",
    "unknown_template",
    "not_a_code",
    "unknown_code",
    "wrong_kind",
    "clock_behind",
    "not_drawn",
    "no_prize",
    "already_handed",
    "redeem_over",
    "lottery_not_closed",
]


@pytest.mark.parametrize("reason", REASONS)
def test_a_refusal_is_a_sentence_of_its_own(reason):
    said = wording.refusal(Refused(reason, {"gift": "果篮"}))
    assert is_sentence(said, reason)
    assert said != wording.refusal(Refused("something_else"))


@pytest.mark.parametrize(
    "problem",
    ["form", "stamp", "commitment", "version", "deck", "tickets", "per_member_max", "sums", "keep_until",
     "order 3", "draw 12", "unreadable"],
)  # fmt: skip
def test_a_check_says_what_does_not_hold(problem):
    said, tone = wording.checked(Verified(valid=False, problems=(problem,)))
    assert is_sentence(said, problem.split()[0])
    assert tone == "bad"


def test_the_words_are_words():
    assert unfit(wording, "early_question") == []
