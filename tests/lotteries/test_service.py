"""Lotteries: planned, sealed, drawn once a ticket, closed and proven."""

from dataclasses import replace
from datetime import date

import pytest
from shop_kit import a_member, dump, launch, new_id, preset

from shopqun.coupons.code import CodeKind, mint
from shopqun.coupons.service import CouponService
from shopqun.data import gifts
from shopqun.data.gestures import Pen, days_of
from shopqun.lotteries.desk import LotteryState, Ticket
from shopqun.lotteries.draft import PlannedPrize
from shopqun.lotteries.service import LotteryService, verify_file


def test_the_plan_s_draw_is_read_whole(launched, clock):
    (draft,) = LotteryService(launched, clock).drafts()
    assert (draft.id, draft.name, draft.deck, draft.per_member_max) == ("L01", "草莓节刮刮卡", 300, 3)
    assert (draft.starts_on, draft.ends_on, draft.redeem_until) == (
        date(2027, 3, 18),
        date(2027, 3, 21),
        date(2027, 3, 28),
    )
    assert draft.prizes[0] == PlannedPrize("一等奖", "时令果篮(G04)", 3, 6800, 3800, 100)
    assert [prize.quantity for prize in draft.prizes] == [3, 12, 60, 150, 75]
    assert draft.disclosure["contact"] == "13800000001"


def test_books_without_draws_have_none(books, clock):
    assert LotteryService(books, clock).drafts() == ()


@pytest.fixture
def lottery(launched, clock):
    """The fruit shop's lottery on its first day."""
    clock.set("2027-03-18T10:00:00+08:00")
    return LotteryService(launched, clock)


def lock(lottery, **more):
    return lottery.lock("L01", request_id=new_id(), **more).value


def ticket(lottery, member):
    return lottery.ticket("L01", str(member), request_id=new_id()).value


def draw(lottery, code, number=None):
    return lottery.draw(code, number, request_id=new_id()).value


def stock(launched, sku):
    with launched.reading() as db:
        return gifts.stock_of(db, sku)


def test_a_whole_lottery(launched, clock, lottery, tmp_path):
    member = a_member(launched, clock, phone="13800001221", record_consent=True).id
    sealed = lock(lottery)
    assert (sealed.lottery, sealed.keep_until) == ("L01", date(2029, 3, 28))
    drawn = [draw(lottery, ticket(lottery, member).code, number) for number in (1, None, 88)]
    assert [one.position for one in drawn] == [1, 2, 3]
    shown = lottery.show("草莓节刮刮卡")
    assert (shown.state, shown.left, shown.seed, len(shown.tickets)) == (LotteryState.RUNNING, 297, "", 3)
    clock.set("2027-03-22T10:00:00+08:00")
    closed = lottery.close("L01", request_id=new_id()).value
    assert (closed.commitment, closed.draws, closed.left) == (sealed.commitment, 3, 297)
    out = tmp_path / "抽奖.json"
    kept = lottery.archive("L01", out, request_id=new_id()).value
    assert kept.keep_until == date(2029, 3, 28)
    assert verify_file(out).valid
    first = out.read_bytes()
    lottery.archive("L01", out, request_id=new_id())
    assert out.read_bytes() == first
    assert lottery.show("L01").state is LotteryState.ARCHIVED
    won = [one for one in drawn if one.wins]
    assert [one.who for one in lottery.winners("L01")] == ["138****21"] * len(won)
    assert b"13800001221" not in first


def test_a_ticket_is_drawn_once(launched, clock, lottery):
    lock(lottery)
    code = ticket(lottery, a_member(launched, clock).id).code
    first = draw(lottery, code, 5)
    clock.move(days=30)
    rows = dump(launched, "gestures")
    assert draw(lottery, code, 6) == replace(first, again=True)
    assert dump(launched, "gestures") == rows


def test_a_repeated_request_draws_nothing(launched, clock, lottery):
    lock(lottery)
    code = ticket(lottery, a_member(launched, clock).id).code
    request = new_id()
    first = lottery.draw(code, 5, request_id=request)
    again = lottery.draw(code, 5, request_id=request)
    assert (again.repeated, again.value) == (True, first.value)


def test_gifts_are_set_aside_and_what_nobody_won_comes_back(launched, clock, lottery):
    assert (stock(launched, "G04"), stock(launched, "G02")) == (10, 150)
    lock(lottery)
    assert (stock(launched, "G04"), stock(launched, "G02")) == (7, 90)
    lottery.close("L01", request_id=new_id())
    assert (stock(launched, "G04"), stock(launched, "G02")) == (10, 150)


def test_without_its_gifts_nothing_is_sealed(launched, clock, lottery):
    with launched.writing() as db:
        gifts.move(Pen(db, clock.at, days_of(db), None), "G02", -91, "reward", "1")
    rows = dump(launched, "gestures")
    assert lock(lottery).reason == "gift_stock_empty"
    assert dump(launched, "gestures") == rows


def test_a_prize_may_be_a_paper_of_the_shop(books, clock):
    plan = preset()
    alone = replace(plan.lotteries[0].prizes[3], quantity=4)
    launch(books, clock, replace(plan, lotteries=(replace(plan.lotteries[0], deck=4, prizes=(alone,)),)))
    clock.set("2027-03-18T10:00:00+08:00")
    lottery = LotteryService(books, clock)
    assert lock(lottery, vouchers={"四等奖": "C99"}).reason == "unknown_template"
    lock(lottery, vouchers={"四等奖": "C02"})
    member = a_member(books, clock)
    won = draw(lottery, ticket(lottery, member.id).code)
    assert (len(won.codes), won.handed_over) == (1, True)
    paper = CouponService(books, clock).show(won.codes[0])
    assert (paper.holder, paper.template_id) == (member.id, "C02")


def test_the_last_ticket_empties_the_deck(books, clock):
    plan = preset()
    prizes = (
        replace(plan.lotteries[0].prizes[1], quantity=1),
        replace(plan.lotteries[0].prizes[4], quantity=1),
    )
    small = replace(plan.lotteries[0], deck=2, per_member_max=9, prizes=prizes)
    launch(books, clock, replace(plan, lotteries=(small,)))
    clock.set("2027-03-18T10:00:00+08:00")
    lottery, member = LotteryService(books, clock), a_member(books, clock).id
    lock(lottery)
    levels = {draw(lottery, ticket(lottery, member).code, 7).level for _ in range(2)}
    assert levels == {"二等奖", "未中奖"}
    assert ticket(lottery, member).reason == "deck_empty"


def test_who_may_have_a_ticket(launched, clock, lottery):
    clerk = a_member(launched, clock, "小林").id
    helper = a_member(launched, clock, "小何").id
    member = a_member(launched, clock, clerk="小林").id
    assert ticket(lottery, member).reason == "lottery_not_locked"
    assert lock(lottery, staff=["99"]).reason == "unknown_member"
    lock(lottery, staff=[str(helper)])
    assert ticket(lottery, "99").reason == "unknown_member"
    assert ticket(lottery, clerk).reason == "staff_excluded"
    assert ticket(lottery, helper).reason == "staff_excluded"
    assert [isinstance(ticket(lottery, member), Ticket) for _ in range(3)] == [True] * 3
    assert ticket(lottery, member).reason == "member_limit"


def test_what_is_no_ticket(launched, clock, lottery):
    member = a_member(launched, clock)
    assert draw(lottery, "nonsense").reason == "not_a_code"
    assert draw(lottery, member.card_code).reason == "wrong_kind"
    assert draw(lottery, mint(CodeKind.TICKET, lambda _: 0).text).reason == "unknown_code"
    assert lottery.show("L09").reason == "unknown_lottery"
    assert lottery.winners("L09").reason == "unknown_lottery"
    assert lottery.close("L09", request_id=new_id()).value.reason == "unknown_lottery"


def test_a_clock_that_went_back_draws_nothing(launched, clock, lottery):
    lock(lottery)
    code = ticket(lottery, a_member(launched, clock).id).code
    clock.move(minutes=-2)
    assert draw(lottery, code).reason == "clock_behind"


def test_draws_have_their_days(launched, clock, lottery):
    clock.set("2027-03-17T10:00:00+08:00")
    lock(lottery)
    code = ticket(lottery, a_member(launched, clock).id).code
    assert draw(lottery, code).reason == "lottery_not_started"
    clock.set("2027-03-22T00:00:00+08:00")
    assert draw(lottery, code).reason == "lottery_ended"
    clock.move(minutes=1)
    lottery.close("L01", request_id=new_id())
    assert draw(lottery, code).reason == "lottery_closed"


def test_an_archive_waits_for_the_end(lottery, tmp_path):
    lock(lottery)
    out = tmp_path / "a.json"
    assert lottery.archive("L01", out, request_id=new_id()).value.reason == "lottery_not_closed"
    assert not out.exists()


def test_a_prize_is_handed_over_once(launched, clock, lottery):
    lock(lottery)
    code = ticket(lottery, a_member(launched, clock).id).code
    assert lottery.hand_over(code, request_id=new_id()).value.reason == "not_drawn"
    drawn = draw(lottery, code)
    handed = lottery.hand_over(code, request_id=new_id()).value
    if drawn.wins:
        assert handed.handed_over
        assert lottery.hand_over(code, request_id=new_id()).value.reason == "already_handed"
    else:
        assert handed.reason == "no_prize"


def test_a_notice_with_a_gap_is_not_sealed(books, clock):
    plan = preset()
    silent = replace(plan.lotteries[0].disclosure, forfeiture="待定")
    launch(books, clock, replace(plan, lotteries=(replace(plan.lotteries[0], disclosure=silent),)))
    refused = lock(LotteryService(books, clock))
    assert refused.reason == "lottery_blocked"
    assert [each.rule for each in refused.facts["violations"]] == ["L-02"]
