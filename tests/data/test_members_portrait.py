from __future__ import annotations

from shop_kit import a_member, a_paper, buy, scan

from shopqun.basics import Refused
from shopqun.members.service import MembersService


def test_what_she_holds_agreed_to_and_who_came(launched, clock):
    wang = a_member(launched, clock, "王秀兰", phone="13800006621", record_consent=True, marketing=True)
    chen = a_member(launched, clock, "陈小满", invited_by=wang.invite_code)
    used, kept = (a_paper(launched, clock, "C02", member=str(wang.id)) for _ in range(2))
    a_paper(launched, clock, "C02", member=str(chen.id))
    scan(launched, clock, used, "60")
    buy(launched, clock, "46.80", member=str(chen.id))
    seen = MembersService(launched, clock).portrait(str(wang.id))
    assert [paper.code for paper in seen.papers] == [kept]
    assert (seen.visits, seen.brought, seen.brought_by) == (1, 1, "")
    assert [(one.scope, one.given) for one in seen.agreements] == [("record", True), ("marketing", True)]
    assert MembersService(launched, clock).portrait(str(chen.id)).brought_by == "王秀兰"


def test_papers_lapse(launched, clock):
    wang = a_member(launched, clock, "王秀兰")
    a_paper(launched, clock, "C02", member=str(wang.id))
    clock.set("2027-03-07T23:59:59+08:00")
    assert len(MembersService(launched, clock).portrait("1").papers) == 1
    clock.set("2027-03-08T00:00:00+08:00")
    assert MembersService(launched, clock).portrait("1").papers == ()


def test_nobody(launched, clock):
    assert MembersService(launched, clock).portrait("99") == Refused("unknown_member", {"text": "99"})
