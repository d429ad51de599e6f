from datetime import UTC, datetime

import pytest

from shopqun.basics import Money
from shopqun.coupons.template import Template
from shopqun.till.hand import InHand, in_hand, usable_first
from shopqun.till.verdict import No, Reason, Yes

ENDS = datetime(2027, 3, 8, tzinfo=UTC)
TEMPLATE = Template("C02", "周中满减券", "cash", Money(2900), 7, 300, 2, "all", False, "满 29 减 8")


@pytest.mark.parametrize("verdict", [Yes(Money(800)), No(Reason.AMOUNT_NEEDED)])
def test_what_only_wants_the_bill_can_be_used(verdict):
    assert in_hand("C1", TEMPLATE, ENDS, verdict, None) == InHand("C1", "周中满减券", "满 29 减 8", ENDS)


def test_what_cannot_be_used_says_why_and_when_it_can():
    again = datetime(2027, 3, 6, tzinfo=UTC)
    held = in_hand("C1", TEMPLATE, ENDS, No(Reason.WRONG_HOUR), again)
    assert (held.reason, held.since, held.again) == ("wrong_hour", None, again)
    late = in_hand("C1", TEMPLATE, ENDS, No(Reason.EXPIRED, ENDS), None)
    assert (late.reason, late.since) == ("expired", ENDS)


def test_what_can_be_used_stands_first_then_what_lapses_first():
    soon = datetime(2027, 3, 2, tzinfo=UTC)
    papers = [
        InHand("C1", "a", "", soon, "expired"),
        InHand("C2", "b", "", ENDS),
        InHand("C3", "c", "", soon),
    ]
    assert [paper.code for paper in usable_first(papers)] == ["C3", "C2", "C1"]
