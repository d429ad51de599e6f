"""The reward book at work: who counts, what is owed, paid, lost again."""

from dataclasses import replace
from datetime import timedelta

import pytest
from shop_kit import a_member, a_paper, buy, changed, dump, launch, new_id, preset, scan, some_papers

from shopqun.basics import parse_yuan
from shopqun.data.books import Books
from shopqun.planning.offers import Milestone, Reward
from shopqun.referrals.service import ReferralService
from shopqun.reports.service import ReportService
from shopqun.shop.service import ShopService
from shopqun.till.service import TillService


class Desk:
    """The referrals' door of a shop, and the few things a story needs beside it."""

    def __init__(self, books, clock):
        self.books, self.clock = books, clock
        self.service = ReferralService(books, clock)

    def invited(self, inviter, name, amount=None, **more):
        """Add a customer an inviter brought; with an amount she buys at once."""
        member = a_member(self.books, self.clock, name, invited_by=inviter.invite_code, **more)
        return member if amount is None else (member, self.buy(member, amount))

    def buy(self, member, amount):
        return buy(self.books, self.clock, amount, member=str(member.id))

    def refund(self, purchase, amount=None):
        back = None if amount is None else parse_yuan(amount)
        till = TillService(self.books, self.clock)
        return till.refund(str(purchase), back, "", request_id=new_id()).value.reversed

    def states(self):
        return [(line.id, line.state, line.reason) for line in reversed(self.service.referrals())]

    def book(self):
        return [(line.side, line.member, line.state, line.what.item) for line in self.service.rewards()]

    def pay(self, reward, proof=""):
        return self.service.pay(str(reward), proof, request_id=new_id()).value


@pytest.fixture
def desk(launched, clock):
    """A launched fruit shop: 29 yuan qualify, held 7 days, 10 a month, a box for the third."""
    return Desk(launched, clock)


@pytest.fixture
def inviter(desk):
    """Customer 1, who brings the others."""
    return a_member(desk.books, desk.clock, "周大姐")


# --- what counts -------------------------------------------------------------------------------------


def test_a_first_purchase_counts_and_both_are_owed(desk, inviter):
    friend, bought = desk.invited(inviter, "李阿姨", "29")
    assert (bought.referral.state, bought.referral.reason) == ("qualified", None)
    assert desk.states() == [(1, "qualified", None)]
    assert desk.book() == [("inviter", inviter.id, "held", "C02"), ("invitee", friend.id, "held", "C03")]
    assert [line.cost_fen for line in desk.service.rewards()] == [800, 320]


@pytest.mark.parametrize("amount", ["0", "28.99"])
def test_too_small_a_purchase_waits(desk, inviter, amount):
    _, bought = desk.invited(inviter, "李阿姨", amount)
    assert bought.referral is None
    assert desk.states() == [(1, "pending", None)]


def test_only_the_first_paid_purchase_counts(desk, inviter):
    friend, _ = desk.invited(inviter, "李阿姨", "28.99")
    desk.buy(friend, "100")
    assert desk.states() == [(1, "pending", None)]


def test_nothing_paid_is_no_first_purchase(desk, inviter):
    friend, _ = desk.invited(inviter, "李阿姨", "0")
    desk.buy(friend, "29")
    assert desk.states() == [(1, "qualified", None)]


def test_a_purchase_wholly_paid_by_a_paper_does_not_count(books, clock):
    launch(books, clock, changed(preset(), C02={"min_spend_fen": 0, "value_fen": 5000}))
    desk = Desk(books, clock)
    inviter = a_member(books, clock, "周大姐")
    friend = desk.invited(inviter, "李阿姨")
    sold = scan(books, clock, a_paper(books, clock), "50", member=str(friend.id))
    assert (sold.paid_fen, sold.referral) == (0, None)
    sold = scan(books, clock, a_paper(books, clock), "50.01", member=str(friend.id))
    assert (sold.paid_fen, sold.referral.state) == (1, "qualified")


def test_the_bill_counts_and_not_what_was_paid(desk, inviter):
    friend = desk.invited(inviter, "李阿姨")
    sold = scan(desk.books, desk.clock, a_paper(desk.books, desk.clock, "C01"), "29", member=str(friend.id))
    assert (sold.paid_fen, sold.referral.state) == (2400, "qualified")


def test_an_invitation_at_the_till_counts_at_once(desk, inviter):
    friend = a_member(desk.books, desk.clock, "李阿姨")
    code = a_paper(desk.books, desk.clock, "C01")
    sold = scan(desk.books, desk.clock, code, "30", member=str(friend.id), invited_by=inviter.invite_code)
    assert sold.referral.state == "qualified"


@pytest.mark.parametrize(
    ("now", "state"),
    # 90 business days from 1 March: the last is 29 May.
    [("2027-05-29T23:59:59+08:00", "qualified"), ("2027-05-30T00:00:00+08:00", "rejected")],
)
def test_the_window_is_half_open(desk, inviter, now, state):
    friend = desk.invited(inviter, "李阿姨")
    desk.clock.set(now)
    bought = desk.buy(friend, "29")
    assert (bought.referral.state, bought.referral.reason) == (
        state, None if state == "qualified" else "window_over",
    )  # fmt: skip
    assert len(desk.book()) == (2 if state == "qualified" else 0)


def test_a_yes_of_the_next_month_takes_no_place_in_it(books, clock):
    plan = preset()
    launch(books, clock, replace(plan, referral=replace(plan.referral, monthly_cap_per_inviter=1)))
    desk = Desk(books, clock)
    inviter = a_member(books, clock, "周大姐")
    clock.move(days=29)  # 30 March
    desk.invited(inviter, "周大姐2", "29")  # her own name: looked at first
    clock.move(days=5)
    friend = desk.invited(inviter, "李阿姨")
    desk.service.approve("1", request_id=new_id())
    desk.buy(friend, "29")
    assert [row[1] for row in desk.states()] == ["qualified", "qualified"]


def test_a_month_has_a_cap(books, clock):
    plan = preset()
    launch(books, clock, replace(plan, referral=replace(plan.referral, monthly_cap_per_inviter=2)))
    desk = Desk(books, clock)
    inviter = a_member(books, clock, "周大姐")
    friends = [desk.invited(inviter, name) for name in "赵钱孙李"]
    for friend in friends[:3]:
        desk.buy(friend, "29")
    assert [row[1:] for row in desk.states()] == [
        ("qualified", None), ("qualified", None), ("rejected", "cap_reached"), ("pending", None),
    ]  # fmt: skip
    clock.set("2027-04-01T00:00:00+08:00")
    desk.buy(friends[3], "29")
    assert desk.states()[3][1:] == ("qualified", None)


# --- who may be named --------------------------------------------------------------------------------


def test_nobody_invites_herself(desk, inviter):
    bought = buy(desk.books, desk.clock, "30", member="1", invited_by=inviter.invite_code)
    assert (bought.referral.state, bought.referral.reason) == ("rejected", "self_referral")
    assert desk.book() == []


def test_no_circle_closes(desk, inviter):
    second = desk.invited(inviter, "李阿姨")
    third = desk.invited(second, "王婶")
    bought = buy(desk.books, desk.clock, "30", member="1", invited_by=third.invite_code)
    assert (bought.referral.state, bought.referral.reason) == ("rejected", "cycle")
    bought = buy(desk.books, desk.clock, "30", member=str(second.id), invited_by=third.invite_code)
    assert bought.referral.state == "qualified"  # her own pending invitation by customer 1 counts
    assert [row[1:] for row in desk.states()] == [
        ("qualified", None), ("pending", None), ("rejected", "cycle"), ("rejected", "cycle"),
    ]  # fmt: skip


def test_who_bought_before_was_not_brought(desk, inviter):
    old = a_member(desk.books, desk.clock, "李阿姨")
    desk.buy(old, "1")
    bought = buy(desk.books, desk.clock, "30", member=str(old.id), invited_by=inviter.invite_code)
    assert bought.referral.reason == "existing_customer"


def test_the_first_inviter_wins(desk, inviter):
    other = a_member(desk.books, desk.clock, "孙二娘")
    friend = desk.invited(inviter, "李阿姨")
    bought = buy(desk.books, desk.clock, "30", member=str(friend.id), invited_by=other.invite_code)
    assert bought.referral.state == "qualified"
    first, second = desk.service.referrals()[::-1]
    assert (first.inviter, first.state) == (inviter.id, "qualified")
    assert (second.inviter, second.state, second.reason) == (other.id, "rejected", "already_referred")


# --- a look at the odd ones --------------------------------------------------------------------------


def test_the_same_name_waits_for_a_look_and_is_approved(desk, inviter):
    _, bought = desk.invited(inviter, "周大姐", "29")
    assert bought.referral.state == "in_review"
    assert desk.service.referrals("in_review")[0].signals == ("same_name",)
    assert desk.book() == []
    desk.clock.move(days=3)
    line = desk.service.approve("1", request_id="a").value
    assert line.state == "qualified"
    assert [each.due_at - desk.clock.at for each in desk.service.rewards()] == [timedelta(days=7)] * 2
    assert desk.service.approve("1", request_id="a").repeated
    assert desk.service.approve("1", request_id=new_id()).value.reason == "not_in_review"


def test_the_same_name_is_rejected_for_a_reason(desk, inviter):
    desk.invited(inviter, "周大姐", "29")
    line = desk.service.reject("1", "是她自己", request_id="r").value
    assert (line.state, line.reason) == ("rejected", "是她自己")
    assert desk.book() == []
    assert desk.service.reject("1", "又一次", request_id=new_id()).value.reason == "already_closed"


def test_a_refund_under_review_voids_it(desk, inviter):
    _, bought = desk.invited(inviter, "周大姐", "29")
    assert [each.state for each in desk.refund(bought.purchase)] == ["refunded", "voided"]
    assert desk.service.approve("1", request_id=new_id()).value.reason == "not_in_review"


def test_rejecting_what_counted_takes_its_rewards_back(desk, inviter):
    desk.invited(inviter, "李阿姨", "29")
    desk.service.reject("1", "邻店的人", request_id=new_id())
    assert [line[2] for line in desk.book()] == ["cancelled", "cancelled"]


@pytest.mark.parametrize("text", ["9", "x", ""])
def test_a_referral_nobody_knows(desk, inviter, text):
    rows = dump(desk.books, "gestures")
    assert desk.service.approve(text, request_id=new_id()).value.reason == "unknown_referral"
    assert desk.service.reject(text, "", request_id=new_id()).value.reason == "unknown_referral"
    assert desk.pay(text).reason == "unknown_reward"
    assert dump(desk.books, "gestures") == rows


# --- paying ------------------------------------------------------------------------------------------


def test_held_becomes_due_by_the_clock(desk, inviter):
    desk.invited(inviter, "李阿姨", "29")
    desk.clock.move(days=7, seconds=-1)
    rows = dump(desk.books, "gestures")
    assert desk.pay(1).reason == "not_due"
    assert dump(desk.books, "gestures") == rows
    desk.clock.move(seconds=1)
    assert [line.id for line in desk.service.rewards("due")] == [1, 2]
    paid = desk.pay(1, "签字 17 号")
    assert (len(paid.codes), paid.referral_rewarded) == (1, False)
    assert desk.service.reward(1).codes == paid.codes
    assert desk.pay(1).reason == "already_paid"
    assert desk.pay(2).referral_rewarded
    assert desk.states() == [(1, "rewarded", None)]


def test_a_reward_is_paid_once_for_one_request(desk, inviter):
    desk.invited(inviter, "李阿姨", "29")
    desk.clock.move(days=7)
    first = desk.service.pay("1", request_id="p")
    again = desk.service.pay("1", request_id="p")
    assert (again.value, again.repeated) == (first.value, True)
    assert len(dump(desk.books)["coupons"]) == 5  # four public codes and one paper


def test_a_reward_paper_is_for_her_and_not_judged_for_audience(desk, inviter):
    friend, _ = desk.invited(inviter, "李阿姨", "29")
    desk.clock.move(days=7)
    code = desk.pay(2).codes[0]  # C03 is for new customers, and she has bought by now
    assert scan(desk.books, desk.clock, code, member=str(inviter.id)).reason == "wrong_holder"
    used = scan(desk.books, desk.clock, code)
    assert (used.verdict, used.member) == ("accepted", friend.id)


def test_no_papers_are_left_for_a_reward(books, clock):
    launch(books, clock, changed(preset(), C02={"total": 2}))
    desk = Desk(books, clock)
    desk.invited(a_member(books, clock, "周大姐"), "李阿姨", "29")
    some_papers(books, clock, "C02", 2)
    clock.move(days=7)
    rows = dump(books, "gestures")
    assert desk.pay(1).reason == "template_exhausted"
    assert dump(books, "gestures") == rows
    assert desk.service.reward(1).state == "due"


def test_gifts_come_from_the_stock_until_it_is_empty(books, clock):
    desk = with_reward(books, clock, Reward(gift="G03", quantity=31))
    for name in "赵钱":
        desk.invited(desk.inviter, name, "29")
    clock.move(days=7)
    assert desk.pay(1).codes == ()
    rows = dump(books, "gestures")
    assert desk.pay(2).reason == "gift_stock_empty"  # 60 were there, 31 are gone
    assert dump(books, "gestures") == rows


def with_reward(books, clock, reward, milestones=()):
    plan = preset()
    rule = replace(plan.referral, inviter_reward=reward, invitee_reward=None, milestones=milestones)
    launch(books, clock, replace(plan, referral=rule))
    desk = Desk(books, clock)
    desk.inviter = a_member(books, clock, "周大姐")
    return desk


def test_points_are_credited(books, clock):
    desk = with_reward(books, clock, Reward(points=50, quantity=2))
    desk.invited(desk.inviter, "李阿姨", "29")
    clock.move(days=7)
    assert desk.pay(1).referral_rewarded
    with books.reading() as db:
        assert db.exec_driver_sql("SELECT member_id, points FROM points_entries").all() == [(1, 100)]


# --- lost again --------------------------------------------------------------------------------------


def test_a_whole_refund_voids_what_hangs_on_it(desk, inviter):
    _, bought = desk.invited(inviter, "李阿姨", "29")
    taken = desk.refund(bought.purchase)
    assert [(each.kind, each.state) for each in taken] == [
        ("purchase", "refunded"), ("referral", "voided"), ("reward", "cancelled"), ("reward", "cancelled"),
    ]  # fmt: skip
    assert desk.states() == [(1, "voided", "refunded")]
    desk.clock.move(days=7)
    assert desk.pay(1).reason == "already_closed"


def test_a_part_refund_voids_nothing(desk, inviter):
    _, bought = desk.invited(inviter, "李阿姨", "29")
    desk.refund(bought.purchase, "28.99")
    assert desk.states() == [(1, "qualified", None)]


def test_a_refund_after_payout_makes_a_debt(desk, inviter):
    _, bought = desk.invited(inviter, "李阿姨", "29")
    desk.clock.move(days=7)
    desk.pay(1)
    taken = desk.refund(bought.purchase)
    assert [each.state for each in taken] == ["refunded", "voided", "clawed_back", "cancelled"]
    assert [line.id for line in desk.service.rewards("clawed_back")] == [1]
    assert desk.pay(1).reason == "already_closed"
    assert ShopService(desk.books, desk.clock).check() == ()


def test_a_refund_after_both_were_paid(desk, inviter):
    _, bought = desk.invited(inviter, "李阿姨", "29")
    desk.clock.move(days=7)
    desk.pay(1)
    desk.pay(2)
    assert [each.state for each in desk.refund(bought.purchase)][1:] == [
        "voided",
        "clawed_back",
        "clawed_back",
    ]


def test_another_purchase_of_hers_is_refunded_without_harm(desk, inviter):
    friend, _ = desk.invited(inviter, "李阿姨", "29")
    later = desk.buy(friend, "50")
    assert [each.kind for each in desk.refund(later.purchase)] == ["purchase"]
    assert desk.states() == [(1, "qualified", None)]


def test_milestones_are_reached_lost_and_reached_again(books, clock):
    step = Milestone(count=3, reward=Reward(gift="G03", quantity=1))
    desk = with_reward(books, clock, Reward(points=5), (step,))
    bought = [desk.invited(desk.inviter, name, "29")[1].purchase for name in "赵钱孙"]
    assert milestones(desk) == [(3, "held")]
    lost = desk.refund(bought[0])
    assert [(each.kind, each.state) for each in lost] == [
        ("purchase", "refunded"), ("referral", "voided"), ("reward", "cancelled"), ("reward", "cancelled"),
    ]  # fmt: skip
    assert milestones(desk) == [(3, "cancelled")]
    desk.invited(desk.inviter, "李", "29")
    assert milestones(desk) == [(3, "cancelled"), (4, "held")]
    desk.invited(desk.inviter, "吴", "29")
    assert milestones(desk) == [(3, "cancelled"), (4, "held")]


def milestones(desk):
    """Give the referral each milestone hangs on, and its state."""
    return [(line.referral, line.state) for line in desk.service.rewards() if line.milestone]


def test_a_milestone_paid_and_lost_is_a_debt(books, clock):
    step = Milestone(count=2, reward=Reward(gift="G03", quantity=1))
    desk = with_reward(books, clock, Reward(points=5), (step,))
    first = desk.invited(desk.inviter, "赵", "29")[1]
    desk.invited(desk.inviter, "钱", "29")
    clock.move(days=7)
    step_id = next(line.id for line in desk.service.rewards() if line.milestone)
    assert not desk.pay(step_id).referral_rewarded
    desk.refund(first.purchase)
    assert milestones(desk) == [(2, "clawed_back")]


def test_an_undone_scan_never_happened(desk, inviter):
    friend = desk.invited(inviter, "李阿姨")
    till = TillService(desk.books, desk.clock)
    sold = scan(desk.books, desk.clock, a_paper(desk.books, desk.clock), "60", member=str(friend.id))
    back = till.undo(str(sold.redemption), "金额输错", request_id=new_id()).value
    assert [(each.kind, each.state) for each in back.reversed] == [
        ("redemption", "returned"), ("purchase", "undone"), ("referral", "pending"),
        ("reward", "cancelled"), ("reward", "cancelled"),
    ]  # fmt: skip
    again = scan(desk.books, desk.clock, sold.code, "66.80", member=str(friend.id))
    assert again.verdict == "accepted", again
    assert again.referral.state == "qualified"
    owed = [(line.side, line.state) for line in desk.service.rewards("held")]
    assert sorted(owed) == [("invitee", "held"), ("inviter", "held")]
    march = ReportService(desk.books, desk.clock).figures("2027-03")
    assert march.referrals_qualified == 1  # counted, uncounted by the undo, counted again


def test_a_rejected_referral_stops_counting_in_the_report(desk, inviter):
    desk.invited(inviter, "李阿姨", "29")
    desk.service.reject("1", "同一家人", request_id=new_id())
    assert ReportService(desk.books, desk.clock).figures("2027-03").referrals_qualified == 0


def test_two_desks_pay_once(desk, inviter):
    desk.invited(inviter, "李阿姨", "29")
    desk.clock.move(days=7)
    other = Books.open(desk.books.path)
    assert ReferralService(other, desk.clock).pay("1", request_id=new_id()).value.codes
    other.close()
    assert desk.pay(1).reason == "already_paid"
