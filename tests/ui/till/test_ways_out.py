from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from shopqun.basics import Money
from shopqun.coupons.code import CodeKind, mint
from shopqun.members.member import MemberLine
from shopqun.members.portrait import Portrait
from shopqun.till.answers import ScanAnswer
from shopqun.till.hand import InHand
from shopqun.till.lately import LastUse
from shopqun.till.verdict import Reason
from shopqun.ui.till.desk import Outcome
from shopqun.ui.till.ways_out import other_paper, ways

AT = datetime(2027, 3, 17, 16, 0, tzinfo=UTC)
LINE = MemberLine(1, "000001", "周燕", "", None, "1", "M", "邻居", 1, 0, 0, False, date(2027, 3, 1))
CODE, OTHER = (mint(CodeKind.COUPON, lambda _n, d=d: d).text for d in (3, 4))


def refused(reason, *held, used=False):
    hand = tuple(InHand(code, "砂糖橘兑换券", "", AT) for code in held)
    portrait = Portrait(LINE, 1, 0, "", (), (), ())
    use = LastUse(9, AT, "", "", 0, None) if used else None
    return Outcome(CODE, ScanAnswer(CODE, "refused", reason), portrait=portrait, last_use=use, hand=hand)


@pytest.mark.parametrize("reason", list(Reason))
def test_there_are_always_three(reason):
    found = ways(refused(str(reason)), str(reason), None)
    assert len(found) == 3
    assert len({way.title for way in found}) == 3


@pytest.mark.parametrize(
    ("reason", "used", "keys"),
    [
        ("already_redeemed", True, ["full", "undo", "again"]),
        ("expired", False, ["full", "again", ""]),
        ("not_a_code", False, ["again", "full", ""]),
        ("wrong_holder", False, ["person", "full", "again"]),
        ("below_minimum", False, ["amount", "full", "again"]),
        ("still_waiting", False, ["list", "again", ""]),
    ],
)
def test_the_usual_one_comes_first(reason, used, keys):
    assert [way.key for way in ways(refused(reason, used=used), reason, None)] == keys


def test_the_bill_is_named():
    assert ways(refused("expired"), "expired", Money(4680))[0].title == "请顾客按原价付 ¥46.80"


def test_another_paper_in_her_hands_is_offered():
    outcome = refused("expired", CODE, OTHER)
    assert other_paper(outcome).code == OTHER
    way = ways(outcome, "expired", None)[1]
    assert (way.key, way.title) == ("other", "她还有一张砂糖橘兑换券，今天能用")


def test_the_same_paper_is_not_another():
    assert other_paper(refused("expired", CODE)) is None


def test_a_paper_that_cannot_be_used_now_is_not_offered():
    late = InHand(OTHER, "砂糖橘兑换券", "", AT, "wrong_hour")
    assert other_paper(replace(refused("expired"), hand=(late,))) is None


def test_a_further_paper_that_is_refused_leaves_the_bill_as_it_was():
    outcome = replace(refused("not_with_others"), more=True)
    assert [way.key for way in ways(outcome, "not_with_others", None)] == ["leave", "again", ""]
