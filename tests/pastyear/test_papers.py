from datetime import UTC, date, datetime

import pytest

from shopqun.basics import Money, ShopDay
from shopqun.coupons.template import Template
from shopqun.pastyear.papers import issued, scan_of
from shopqun.till.facts import MemberFacts
from shopqun.till.verdict import No, Yes, judge

SPRING = Template(
    "C02", "周中满减券", "cash", Money(5900), 7, 300, 2, "all", stack=False, terms="", value=Money(800)
)
DAY, NOON = date(2027, 3, 6), datetime(2027, 3, 6, 4, tzinfo=UTC)
SHE, ANOTHER = MemberFacts(1, 1, True, 0), MemberFacts(2, 1, True, 0)


@pytest.fixture
def paper():
    return issued(5, "C7K2M9QX4T3F", SPRING, DAY, ShopDay())


def said(paper, member=SHE, bill=6000, at=NOON, day=DAY):
    return judge(scan_of(paper, at, day, ShopDay(), member, Money(bill)))


def test_a_fresh_paper_is_judged_as_at_the_till(paper):
    assert said(paper) == Yes(Money(800))
    assert said(paper, bill=5899) == No("below_minimum")


def test_a_used_a_lapsed_and_somebody_elses_paper(paper):
    paper.used_at = NOON
    assert said(paper) == No("already_redeemed", NOON)
    late = datetime(2027, 3, 13, 4, tzinfo=UTC)
    old = issued(6, "C4H8Z2RWNB6Y", SPRING, DAY, ShopDay())
    assert said(old, at=late, day=date(2027, 3, 13)).reason == "expired"
    hers = issued(7, "C4H8Z2RWNB6Y", SPRING, DAY, ShopDay(), holder=1)
    assert said(hers) == Yes(Money(800))
    assert said(hers, member=ANOTHER) == No("wrong_holder")
