"""Finding whatever the shop knows, on real books."""

import pytest
from shop_kit import a_member, a_paper, dump, new_id, public_code, scan

from shopqun.coupons.code import CodeKind, mint
from shopqun.finding.answer import What
from shopqun.finding.ranking import Grade
from shopqun.finding.service import FindingService
from shopqun.flashsales.service import Asker, SaleService
from shopqun.lotteries.service import LotteryService


@pytest.fixture
def find(launched, clock):
    return FindingService(launched, clock).find


def test_a_customer_is_found_by_all_she_is_known_by_with_her_phone_masked(find, launched, clock):
    member = a_member(launched, clock, "王秀兰", phone="13800006621", record_consent=True)
    for typed in (
        "王秀兰",
        "wxl",
        "秀兰",
        "13800006621",
        "6621",
        "1",
        member.card_code,
        f"SQ:{member.card_code}",
    ):
        (found,) = find(typed).members
        assert (found.line.name, found.line.phone) == ("王秀兰", "138****6621")
    assert find(member.card_code).members[0].grade is Grade.WHOLE
    assert (find(member.card_code).code, find(member.card_code).unknown) == (None, False)


def test_six_customers_are_enough_and_it_says_that_there_are_more(find, launched, clock):
    for number in range(6):
        a_member(launched, clock, f"周{number}")
    assert (len(find("周").members), find("周").more) == (6, False)
    a_member(launched, clock, "周周")
    assert (len(find("周").members), find("周").more) == (6, True)


def test_a_paper_says_whose_it_is_and_how_it_stands(find, launched, clock):
    member = a_member(launched, clock, "周大姐")
    code = a_paper(launched, clock, "C01", member=str(member.id))
    found = find(f"{code[:4]}-{code[4:8]}-{code[8:]}".lower()).code
    assert (found.what, found.code, found.name) == (What.PAPER, code, "新邻居见面券")
    assert (found.who, found.state) == ("周大姐", "issued")
    scan(launched, clock, code, "60", member=str(member.id))
    assert find(code).code.state == "redeemed"
    assert find(public_code(launched, "C02")).code.name == "周中满减券"


def test_a_pick_up_code_leads_to_its_sale_whatever_part_of_it_waits(find, launched, clock):
    clock.set("2027-03-06T19:30:00+08:00")
    sales = SaleService(launched, clock)
    code = sales.claim("F01", "S02", Asker("王阿姨"), quantity=2, request_id=new_id()).value.pickup_code
    found = find(code).code
    assert (found.what, found.name, found.who) == (What.PICKUP, "赣南脐橙2.5kg", "王阿姨")
    assert (found.state, found.about, found.pieces) == ("held", "F01", 2)
    sales.pickup(code, 1, request_id=new_id())
    assert (find(code).code.state, find(code).code.pieces) == ("held", 1)
    sales.pickup(code, request_id=new_id())
    assert find(code).code.state == "taken"


def test_a_ticket_says_whether_it_was_drawn(find, launched, clock):
    member = a_member(launched, clock, "周大姐")
    draws = LotteryService(launched, clock)
    clock.set("2027-03-18T10:00:00+08:00")
    draws.lock("L01", request_id=new_id())
    code = draws.ticket("L01", str(member.id), request_id=new_id()).value.code
    assert (find(code).code.name, find(code).code.who, find(code).code.state) == (
        "草莓节刮刮卡",
        "周大姐",
        "waiting",
    )
    draws.draw(code, request_id=new_id())
    assert (find(code).code.state, find(code).code.about) == ("drawn", "L01")


def test_a_code_of_no_paper_is_said_to_be_none_of_this_shop(find):
    found = find(mint(CodeKind.COUPON, lambda _: 7).text)
    assert (found.code, found.members, found.events, found.unknown) == (None, (), (), True)
    assert find("没有这样的").unknown is False


@pytest.mark.parametrize(
    ("typed", "events"),
    [
        ("周", [(What.SALE, "F01"), (What.TEMPLATE, "C02")]),
        ("L01", [(What.LOTTERY, "L01")]),
        ("北门", [(What.CHAT_GROUP, "Q01")]),
        ("ggk", [(What.LOTTERY, "L01")]),
        ("草莓节", [(What.LOTTERY, "L01"), (What.CHAT_GROUP, "Q02")]),
    ],
)
def test_what_runs_is_found_by_name_sound_and_id(find, typed, events):
    found = [(each.event.what, each.event.id) for each in find(typed).events]
    assert found == events


def test_looking_writes_nothing(find, launched, clock):
    a_member(launched, clock)
    before = dump(launched)
    find("周")
    assert dump(launched) == before
