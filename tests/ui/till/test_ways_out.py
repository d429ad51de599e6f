from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from shopqun.basics import Money
from shopqun.coupons.code import CodeKind, mint
from shopqun.members.member import MemberLine
from shopqun.members.portrait import HeldPaper, Portrait
from shopqun.till.answers import ScanAnswer
from shopqun.till.lately import LastUse
from shopqun.till.verdict import Reason
from shopqun.ui.till.desk import Outcome
from shopqun.ui.till.ways_out import other_paper, ways

AT = datetime(2027, 3, 17, 16, 0, tzinfo=UTC)
LINE = MemberLine(1, "000001", "周燕", "", None, "1", "M", "邻居", 1, 0, 0, False, date(2027, 3, 1))
CODE, OTHER = (mint(CodeKind.COUPON, lambda _n, d=d: d).text for d in (3, 4))


def refused(reason, *held, used=False):
    papers = tuple(HeldPaper(code, "砂糖橘兑换券", AT) for code in held)
    portrait = Portrait(LINE, 1, 0, "", papers, (), ())
    use = LastUse(9, AT, "", "", 0, None) if used else None
    return Outcome(CODE, ScanAnswer(CODE, "refused", reason), portrait=portrait, last_use=use)


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
