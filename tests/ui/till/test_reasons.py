from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from shopqun.basics import Refused
from shopqun.coupons.code import CodeKind, mint
from shopqun.till.answers import ScanAnswer
from shopqun.till.hand import InHand
from shopqun.till.lately import LastUse
from shopqun.till.verdict import Reason
from shopqun.ui.till import reasons
from shopqun.ui.till.desk import Outcome

AT = datetime(2027, 3, 9, 10, 5, tzinfo=UTC)
SERVICE_CODES = (
    "unknown_invite_code",
    "unknown_purchase",
    "unknown_redemption",
    "already_undone",
    "already_refunded",
    "more_than_paid",
    "request_id_reused",
    "already_taken",
    "still_waiting",
    "released",
)


def refused(reason, code="", **more):
    return Outcome(code, ScanAnswer(code=code, verdict="refused", reason=reason, **more))


@pytest.mark.parametrize("reason", [*Reason, *SERVICE_CODES])
def test_every_reason_has_words_of_its_own(reason):
    words = reasons.headline(refused(str(reason)), str(reason))
    assert words
    assert words.isascii() is False
    assert str(reason) not in words


def test_no_two_reasons_sound_the_same():
    words = [reasons.short(str(reason)) for reason in (*Reason, *SERVICE_CODES)]
    assert len(set(words)) == len(words)


def test_an_unknown_reason_is_not_hidden():
    assert reasons.short("brand_new") == "brand_new"


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        ("already_redeemed", "不能用，用过了"),
        ("expired", "不能用，过期了"),
        ("clock_behind", "先别用，电脑的时间不对"),
    ],
)
def test_sentences(reason, sentence):
    assert reasons.headline(refused(reason), reason) == sentence


def test_a_missing_amount_is_reckoned():
    outcome = refused("below_minimum", bill_fen=5450, min_spend_fen=5900)
    assert reasons.headline(outcome, "below_minimum") == "不能用，还差 4.5 元"


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [(CodeKind.TICKET, "这是抽奖券，不在这里用"), (CodeKind.PARTNER, "这是邻店的券，这里用不了")],
)
def test_other_papers_are_named(kind, sentence):
    outcome = refused("unknown_code", mint(kind, lambda _n: 7).text)
    assert reasons.headline(outcome, "unknown_code") == sentence


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("already_redeemed", "3月9日 周二 18:05 用过了"),
        ("void", "3月9日 周二 18:05 作废的"),
        ("not_yet_valid", "3月9日 周二 18:05 起能用"),
        ("expired", "有效到 3月9日 周二 18:05"),
        ("clock_behind", "账上最后一笔是 3月9日 周二 18:05"),
    ],
)
def test_since_when(reason, words):
    assert reasons.note_title(refused(reason, since=AT), reason) == words


def test_without_a_beginning_there_is_no_since():
    assert reasons.note_title(refused("void"), "void") == ""
    assert reasons.note_title(Outcome("", Refused("already_taken")), "already_taken") == ""


def test_who_used_it_on_which_bill():
    use = LastUse(1, AT, "小林", "周燕", 500, 3620)
    outcome = Outcome("", ScanAnswer("", "refused", "already_redeemed", since=AT), last_use=use)
    assert reasons.note_title(outcome, "already_redeemed") == "3月9日 周二 18:05，小林 收的"
    assert reasons.note(outcome, "already_redeemed") == "那一单 ¥36.20，减了 5 元，顾客 周燕"


AFTERNOON = datetime(2027, 3, 10, 6, 0, tzinfo=UTC)  # Wednesday 14:00 in the shop
MIDNIGHT = datetime(2027, 3, 9, 16, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("again", "today", "words"),
    [
        (AFTERNOON, date(2027, 3, 10), "今天 14:00 起能用"),
        (AFTERNOON, date(2027, 3, 9), "3月10日 周三 14:00 起能用"),
        (MIDNIGHT, date(2027, 3, 9), "3月10日 周三 起能用"),
        (None, date(2027, 3, 9), "到期前没有能用的时候了"),
    ],
)
def test_when_it_can_be_used_next(again, today, words):
    outcome = replace(refused("wrong_hour", again=again), today=today)
    assert reasons.note_title(outcome, "wrong_hour") == words


@pytest.mark.parametrize(
    ("reason", "since", "words"),
    [
        ("not_yet_valid", AFTERNOON, "今天 14:00 起能用"),
        ("expired", MIDNIGHT, "3月10日 过期了"),
        ("tier_too_low", None, "会员等级还不到"),
    ],
)
def test_why_a_paper_in_her_hand_cannot_be_used(reason, since, words):
    paper = InHand("C1", "周中满减券", "", AT, reason, since)
    assert reasons.why_not(paper, date(2027, 3, 10)) == words
