"""Issuing papers, and the story of one."""

import pytest
from shop_kit import a_member, a_paper, dump, new_id, public_code, scan

from shopqun.basics import Refused
from shopqun.coupons.paper import PaperState
from shopqun.coupons.service import CouponService
from shopqun.data import checking


@pytest.fixture
def papers(launched, clock):
    """The coupons' door of the fruit shop."""
    return CouponService(launched, clock)


def test_issuing_is_done_once(papers, launched):
    first = papers.issue("C02", 2, request_id="i")
    rows = dump(launched)
    again = papers.issue("C02", 2, request_id="i")
    assert (again.value, again.repeated) == (first.value, True)
    assert papers.issue("C02", 3, request_id="i").value == Refused("request_id_reused")
    assert dump(launched) == rows


@pytest.mark.parametrize(
    ("template", "member", "reason"), [("C99", None, "unknown_template"), ("C02", "9", "unknown_member")]
)
def test_a_refusal_issues_nothing(papers, launched, template, member, reason):
    rows = dump(launched, "gestures")
    assert papers.issue(template, 1, member=member, request_id=new_id()).value.reason == reason
    assert dump(launched, "gestures") == rows


def test_a_paper_for_one_customer(papers, launched, clock):
    member = a_member(launched, clock)
    batch = papers.issue(
        "周中满减券", 1, member=member.card_code, placement="生日", request_id=new_id()
    ).value
    story = papers.show(batch.codes[0])
    assert (story.holder, story.holder_name, story.state) == (member.id, "周大姐", PaperState.ISSUED)
    assert papers.batch(batch.id) == batch
    assert papers.batch(99) is None
    assert papers.template("C02").name == "周中满减券"
    assert papers.template("moon") is None


def test_a_public_code_is_never_used_up(papers, launched, clock):
    code = public_code(launched, "C02")
    scan(launched, clock, code, "60", member=str(a_member(launched, clock).id))
    story = papers.show(code)
    assert story.state is PaperState.ISSUED
    assert [each.what for each in story.history] == ["issued", "redeemed"]
    clock.move(days=7)
    assert papers.show(code).state is PaperState.EXPIRED


def test_a_used_paper_stays_used_after_its_last_day(papers, launched, clock):
    code = a_paper(launched, clock)
    scan(launched, clock, code, "60")
    clock.move(days=30)
    assert papers.show(code).state is PaperState.REDEEMED


def test_what_has_no_story(papers, launched, clock):
    card = a_member(launched, clock).card_code
    assert papers.show("草莓") == Refused("not_a_code", {"text": "草莓"})
    assert papers.show(card).reason == "wrong_kind"
    assert papers.show("C0000000000C").reason == "unknown_code"


def test_a_lapsed_public_code_is_followed_by_a_new_one_and_a_living_one_stays(papers, launched, clock):
    old = public_code(launched, "C02")
    assert papers.renew("C02", request_id="1").value.reason == "public_code_lives"
    assert papers.renew("moon", request_id="2").value.reason == "unknown_template"
    clock.set("2027-03-08T00:00:00+08:00")  # C02 lives seven days from the first of March
    made = papers.renew("C02", request_id="3").value
    assert papers.renew("C02", request_id="3").repeated
    (use,) = [each for each in papers.templates() if each.id == "C02"]
    assert use.public_code == made.codes[0] != old
    member = str(a_member(launched, clock).id)
    assert scan(launched, clock, made.codes[0], "60", member=member).takes_off_fen == 800
    assert scan(launched, clock, old, "60", member=member).reason == "expired"
    with launched.reading() as db:
        assert list(checking.problems(db)) == []
