"""The settings' words: every problem, every refusal, every limit."""

from datetime import UTC, date, datetime

import pytest

from shopqun.basics import Refused
from shopqun.shop.profile import Problem, Profile, Upkeep
from shopqun.ui.shop import wording, wording_about

PROFILE = Profile("鲜果巷", "fruit", "北门", "", "07:30-22:00", "00:00", date(2027, 3, 1))


@pytest.mark.parametrize(
    "code", ["file", "referral_state", "claim_state", "oversold", "used_twice", "purchase_money"]
)
def test_every_problem_of_the_books_has_words(code):
    assert wording.problem(Problem(code, "7")) in wording.checked((Problem(code, "7"), Problem(code, "8")))


def test_two_problems_of_a_kind_are_named_once_and_counted_twice():
    said = wording.checked((Problem("oversold", "a"), Problem("oversold", "b")))
    assert said == "有 2 处对不上：抢购登记多过了库存"


@pytest.mark.parametrize("reason", ["shop_exists", "request_id_reused"])
def test_every_refusal_has_a_sentence(reason):
    assert wording.refusal(Refused(reason)).endswith("。")


@pytest.mark.parametrize(("since", "safe"), [(None, False), (0, True), (2, True), (3, False)])
def test_three_days_are_too_long(since, safe):
    last = datetime(2027, 3, 1, tzinfo=UTC) if since is not None else None
    assert wording.is_safe(Upkeep(PROFILE, "x", last, since)) is safe


def test_the_limits_of_version_one_are_said():
    said = " ".join(what + instead for _, what, instead in wording_about.limits())
    for word in ("BitLocker", "储值", "短信", "微信", "不上网"):
        assert word in said
