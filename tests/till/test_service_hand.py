"""What she holds at the till, and when a paper that cannot be used now can be used next."""

from datetime import UTC, datetime

import pytest
from shop_kit import a_member, a_paper, changed, launch, preset, scan

from shopqun.till.service import TillService


@pytest.fixture
def shop(books, clock):
    """The fruit shop, its C02 only on Wednesdays from 14 to 17; it stands on Monday 1 March, ten o'clock."""
    launch(books, clock, changed(preset(), C02={"weekdays": (3,), "hours": ("14:00", "17:00")}))
    return books


def test_a_refusal_for_its_weekday_says_when_it_runs(shop, clock):
    answer = scan(shop, clock, a_paper(shop, clock, "C02"), "60")
    assert answer.reason == "wrong_weekday"
    assert answer.again == datetime(2027, 3, 3, 6, 0, tzinfo=UTC)


def test_a_refusal_for_its_hour_says_when_it_runs_again(shop, clock):
    code = a_paper(shop, clock, "C02")
    clock.set("2027-03-03T13:00:00+08:00")
    assert scan(shop, clock, code, "60").again == datetime(2027, 3, 3, 6, 0, tzinfo=UTC)
    clock.set("2027-03-03T17:00:00+08:00")
    # issued on the 1st for seven days: it lapses with the 7th, before the next Wednesday
    assert scan(shop, clock, code, "60").again is None


def test_other_refusals_say_no_next_time(shop, clock):
    clock.set("2027-03-03T14:00:00+08:00")
    assert scan(shop, clock, a_paper(shop, clock, "C02"), "20").again is None


def test_her_papers_each_with_why_not(shop, clock):
    chen = a_member(shop, clock, "陈小满")
    goods = a_paper(shop, clock, "C03", member=str(chen.id))
    wednesdays = a_paper(shop, clock, "C02", member=str(chen.id))
    regulars = a_paper(shop, clock, "C04", member=str(chen.id))
    a_paper(shop, clock, "C03")
    held = TillService(shop, clock).hand(chen.id)
    assert [(paper.code, paper.reason) for paper in held] == [
        (goods, None),
        (wednesdays, "wrong_weekday"),
        (regulars, "tier_too_low"),
    ]
    assert held[1].again == datetime(2027, 3, 3, 6, 0, tzinfo=UTC)


def test_what_she_used_is_gone_and_what_lapsed_stays_a_week(shop, clock):
    chen = a_member(shop, clock, "陈小满")
    goods = a_paper(shop, clock, "C03", member=str(chen.id))
    late = a_paper(shop, clock, "C02", member=str(chen.id))
    till = TillService(shop, clock)
    scan(shop, clock, goods)
    clock.move(days=8)
    assert [(paper.code, paper.reason) for paper in till.hand(chen.id)] == [(late, "expired")]
    clock.move(days=7)
    assert till.hand(chen.id) == ()
