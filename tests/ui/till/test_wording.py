from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from shopqun.basics import Refused
from shopqun.coupons.template import Gives
from shopqun.flashsales.answers import ClaimAnswer
from shopqun.members.member import MemberLine
from shopqun.referrals.rewards import Brought, Owed, RewardState, Side, What
from shopqun.referrals.rules import Reason
from shopqun.till.answers import PurchaseAnswer, ReferralNote, ScanAnswer
from shopqun.till.lately import Line, LineKind
from shopqun.ui.till import wording
from shopqun.ui.till.desk import Outcome

AT = datetime(2027, 3, 13, 10, 42, tzinfo=UTC)
TODAY = date(2027, 3, 13)
COUPON = What("coupon", "C02", "周中满减券", 1)


def scanned(**more):
    base = {"code": "C7K2-M9QX-4T3F", "verdict": "accepted", "template_name": "见面券"}
    return ScanAnswer(**(base | more))


def owed(state, side, name="王秀兰"):
    return Owed(1, 1, 1, name, "陈小满", side, 0, state, COUPON, 800, AT, AT)


def brought(state, reason=None):
    return Brought(1, 1, "王秀兰", 2, "陈小满", state, reason, (), AT)


def test_money_off():
    look = wording.look(Outcome("", scanned(takes_off_fen=350, bill_fen=3500, paid_fen=3150, terms="全店")))
    assert look.good
    assert look.sentence == "可以用，减 3.5 元"
    assert look.line == "见面券 · 全店 · C7K2-M9QX-4T3F"
    assert [(box.amount, box.collect) for box in look.boxes] == [
        ("¥35.00", False),
        ("− ¥3.50", False),
        ("¥31.50", True),
    ]


def test_something_to_give():
    look = wording.look(Outcome("", scanned(gives=Gives("砂糖橘500g", 1))))
    assert look.sentence == "可以用，给她 砂糖橘500g 1 份"
    assert look.boxes == ()


def test_nothing_off_shows_no_empty_box():
    answer = scanned(gives=Gives("砂糖橘500g", 1), bill_fen=2000, paid_fen=2000)
    assert [box.title for box in wording.look(Outcome("", answer)).boxes] == ["这一单", "请收"]


def test_a_repeated_scan_says_so():
    look = wording.look(Outcome("", scanned(takes_off_fen=500), repeated=True))
    assert look.note_title == "刚刚扫过，没有再减一次"
    brought = scanned(referral=ReferralNote(1, "pending", None))
    assert wording.look(Outcome("", brought, repeated=True)).note_title == "刚刚扫过，没有再减一次"


@pytest.mark.parametrize(
    ("state", "reason", "note"),
    [
        ("rejected", "existing_customer", "这次介绍不算：她原来就是顾客。券照样能用。"),
        ("in_review", None, "这一单请店主在“老带新”里看一眼，再算不算。"),
        ("pending", None, "介绍记下了，等她第一单付够门槛就算。"),
    ],
)
def test_an_introduction(state, reason, note):
    answer = scanned(referral=ReferralNote(1, state, reason))
    look = wording.look(Outcome("", answer, brought=brought(state, reason)))
    assert look.note_title == "王秀兰带来的新邻居"
    assert look.note == note


def test_an_introduction_that_counts_says_what_is_due_when():
    lines = (owed(RewardState.HELD, Side.INVITER), owed(RewardState.DUE, Side.INVITEE, "陈小满"))
    outcome = Outcome(
        "", PurchaseAnswer(1, 4680, 4680, 2, "陈小满"), brought=brought("qualified"), owed=lines
    )
    look = wording.look(outcome)
    assert look.sentence == "记好了，收 46.8 元"
    assert look.note == "王秀兰的周中满减券 1 张，3月13日起可发。陈小满的周中满减券 1 张现在可发。"


@pytest.mark.parametrize("reason", [str(one) for one in Reason] + ["inviter_blocked"])
def test_every_reason_of_a_referral_has_words(reason):
    assert wording.referral_reason(reason) != reason


@pytest.mark.parametrize(
    ("thing", "words"),
    [
        (COUPON, "周中满减券 1 张"),
        (What("gift", "G03", "保鲜盒", 2), "保鲜盒 2 份"),
        (What("points", "", "", 50), "50 积分"),
    ],
)
def test_what_a_reward_is(thing, words):
    assert wording.what(thing) == words


def test_goods_without_their_item_still_have_a_name():
    look = wording.look(Outcome("K", ClaimAnswer(1, "F01", "S05", "刘建国", 2, "taken", "K")))
    assert look.sentence == "可以提，S05 2 份"
    assert look.boxes == ()


def test_reason_of():
    assert wording.reason_of(Outcome("", Refused("released"))) == "released"
    assert wording.reason_of(Outcome("", scanned(verdict="refused", reason="expired"))) == "expired"
    assert wording.reason_of(Outcome("", scanned())) is None


def test_a_member_is_no_verdict():
    line = MemberLine(1, "1", "周燕", "", None, "1", "M", "邻居", 1, 0, 0, False, TODAY)
    with pytest.raises(AssertionError):
        wording.look(Outcome("", line))


@pytest.mark.parametrize(
    ("line", "title", "note"),
    [
        (
            Line(LineKind.PAPER, 1, AT, "满29减5", member_name="邱萍", paid_fen=3400),
            "满29减5",
            "邱萍，付 ¥34.00",
        ),
        (Line(LineKind.PAPER, 1, AT, "满29减5", back=True), "满29减5", "已经撤销"),
        (Line(LineKind.REFUSED, 1, AT, "周中满减券", reason="expired"), "没用成：过期了", "周中满减券"),
        (Line(LineKind.PURCHASE, 1, AT, "", paid_fen=0, back=True), "记一单", "已经退了"),
        (Line(LineKind.PICKUP, 1, AT, "蓝莓", member_name="刘建国"), "提货 蓝莓 1 份", "刘建国"),
    ],
)
def test_lines(line, title, note):
    assert (wording.line_title(line), wording.line_note(line)) == (title, note)


@pytest.mark.parametrize(("today", "words"), [(TODAY, "18:42"), (date(2027, 3, 14), "3月13日")])
def test_a_line_of_another_day_names_the_day(today, words):
    assert wording.line_time(Line(LineKind.PURCHASE, 1, AT, ""), today) == words
