from __future__ import annotations

from datetime import UTC, datetime

import pytest

from shopqun.basics import Refused
from shopqun.members.importing import Undone
from shopqun.members.listed_person import Problem
from shopqun.members.member import Happened, Happening
from shopqun.referrals.rewards import Owed, RewardState, Side, What
from shopqun.referrals.rules import Reason, Signal, State
from shopqun.ui.members import form_words, history_words, referral_words, reward_words, wording

AT = datetime(2027, 3, 13, 10, 42, tzinfo=UTC)
MEMBER_CODES = (
    "bad_name",
    "bad_phone",
    "consent_needed",
    "phone_taken",
    "unknown_invite_code",
    "unknown_member",
    "unknown_import",
    "already_undone",
    "request_id_reused",
)
REWARD_CODES = (
    "unknown_referral",
    "not_in_review",
    "already_closed",
    "unknown_reward",
    "not_due",
    "already_paid",
    "gift_stock_empty",
    "unknown_template",
    "template_exhausted",
    "request_id_reused",
)
PROBLEMS = (
    "phone_lost_digits",
    "bad_phone",
    "bad_name",
    "name_needed",
    "minor",
    "consent_needed",
    "duplicate_in_file",
    "name_differs",
    "bad_date",
)


@pytest.mark.parametrize("code", MEMBER_CODES)
def test_every_refusal_of_a_member_has_words(code):
    words = wording.refusal(Refused(code))
    assert code not in words
    assert words.endswith("。")


@pytest.mark.parametrize("code", REWARD_CODES)
def test_every_refusal_of_a_reward_has_words(code):
    words = referral_words.refusal(Refused(code))
    assert code not in words
    assert words.endswith("。")


def test_facts_stand_in_the_words():
    assert referral_words.refusal(Refused("not_due", {"due_at": AT})) == "还在退货期里，3月13日起可发。"
    gone = Refused("gift_stock_empty", {"gift": "保鲜盒"})
    assert referral_words.refusal(gone) == "保鲜盒没有了。先补货，再来发。"


@pytest.mark.parametrize("code", PROBLEMS)
def test_every_problem_of_a_list_has_words(code):
    assert form_words.problem(Problem(2, "手机", code)) != code


@pytest.mark.parametrize("code", [*Reason, "inviter_blocked"])
def test_every_reason_has_words(code):
    assert referral_words.reason(str(code)) != str(code)


def test_the_owners_own_reason_stays():
    assert referral_words.reason("原来就常来") == "原来就常来"


@pytest.mark.parametrize("code", list(Signal))
def test_every_signal_has_words(code):
    assert referral_words.signal(str(code)) != str(code)


@pytest.mark.parametrize("code", list(State))
def test_every_state_has_words_and_a_chip(code):
    words, kind = referral_words.state(str(code))
    assert words != str(code)
    assert kind in {"plain", "ok", "warn", "bad"}


@pytest.mark.parametrize("code", list(RewardState))
def test_every_reward_state_has_words(code):
    assert reward_words.reward_state(str(code)) != str(code)


@pytest.mark.parametrize(
    ("side", "state", "words"),
    [
        (Side.INVITER, RewardState.HELD, "陈小满 的首单，3月13日起可发"),
        (Side.INVITEE, RewardState.DUE, "自己的首单，今天可发"),
        (Side.MILESTONE, RewardState.PAID, "带来满 3 位，已发"),
    ],
)
def test_what_a_reward_is_for(side, state, words):
    line = Owed(1, 1, 1, "王秀兰", "陈小满", side, 3, state, What("points", "", "", 9), 0, AT, AT)
    assert reward_words.because(line) == words


@pytest.mark.parametrize("what", list(Happening))
def test_everything_that_happens_has_a_line(what):
    event = history_words.event(Happened(AT, what, "1", "陈小满", 500, "accepted"))
    assert event.title
    assert event.time == "3月13日"


@pytest.mark.parametrize(
    ("state", "title", "caption"),
    [
        ("accepted", "用券 见面券", "减 5 元"),
        ("reversed", "撤销 见面券", "减 5 元"),
        ("expired", "没用成 见面券", ""),
    ],
)
def test_scans(state, title, caption):
    amount = 0 if state == "expired" else 500
    event = history_words.event(Happened(AT, Happening.REDEMPTION, "1", "见面券", amount, state))
    assert (event.title, event.caption) == (title, caption)


def test_kept_people_are_named_after_undoing():
    assert form_words.undone(Undone(1, 4, 2, ("000007",))).endswith("；1 位已经来买过东西，留着")
