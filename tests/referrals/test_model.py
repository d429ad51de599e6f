"""Referrals, rewards, gifts, debts and budget against a tiny model. Longer walks: see `model_kit`."""

import random
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest
from model_kit import WALKS
from shop_kit import TestClock, a_member, buy, changed, launch, new_id, preset

from shopqun.basics import Money, Refused
from shopqun.planning.offers import Milestone, Reward
from shopqun.referrals.rewards import Settlement
from shopqun.referrals.service import ReferralService
from shopqun.shop.service import ShopService
from shopqun.till.service import TillService

CAP, HOLD_DAYS, WINDOW_DAYS, LEAST_FEN, BURST = 3, 7, 20, 2900, 10
BUDGET_FEN = 2500
BOX, PAPER = ("G03", 650), ("C03", 320)  # what it is, and what one costs
SIDES = (("inviter", *BOX), ("invitee", *PAPER))
STEP = 2
COUNTING = ("in_review", "qualified", "rewarded")


@dataclass
class Friend:
    """An invited customer as the model knows her, and the bill through which she counts."""

    member: int
    inviter: int
    bound: datetime
    odd: bool = False
    state: str = "pending"
    bill: int = 0

    def holds_since(self, inviter, at):
        """Say whether this inviter brought her at an instant, and it holds."""
        return (self.inviter, self.bound) == (inviter, at) and self.state not in ("rejected", "voided")


@dataclass
class Bill:
    """A bill of a friend: what stays paid of it, and when it was made."""

    friend: int
    paid: int
    at: datetime
    closed: bool = False


@dataclass
class Owed:
    """A reward as the model knows it; `ended` holds what happened to it last."""

    friend: int
    inviter: int
    side: str
    item: str
    cost: int
    made: datetime
    ended: str = ""
    settled: str | None = None
    was_paid: bool = False

    def state(self, now):
        """Give its state: held until its days are over, unless something happened to it."""
        return self.ended or ("due" if now >= self.made + timedelta(days=HOLD_DAYS) else "held")


class Book:
    """Invite, buy, refund, look, pay, settle, count boxes, wait: as chance has it."""

    def __init__(self, books, chance):
        self.books, self.chance, self.clock = books, chance, TestClock()
        plan = preset()
        rule = replace(
            plan.referral,
            window_days=WINDOW_DAYS,
            hold_days=HOLD_DAYS,
            inviter_reward=Reward(gift="G03"),
            invitee_reward=Reward(coupon="C03"),
            milestones=(Milestone(count=STEP, reward=Reward(gift="G03")),),
            monthly_cap_per_inviter=CAP,
        )
        budget = replace(plan.budget, gifts_cost_fen=BUDGET_FEN)
        many = changed(plan, C03={"total": 100_000, "per_member": 100_000})
        launch(books, self.clock, replace(many, referral=rule, budget=budget))
        self.desk, self.till = ReferralService(books, self.clock), TillService(books, self.clock)
        self.inviters = [a_member(books, self.clock, name) for name in ("周大姐", "陈姐")]
        self.friends, self.bills, self.owed = {}, {}, {}
        self.stock = self.desk.count_gift("G03", 3, request_id=new_id()).value.stock

    def step(self):
        """Do one thing, and see that the books and the model still say the same."""
        acts = (
            (self.invite, 4),
            (self.buy, 6),
            (self.refund, 2),
            (self.look, 3),
            (self.pay, 5),
            (self.settle, 2),
            (self.move_boxes, 2),
            (self.wait, 3),
        )
        (act,) = self.chance.choices([act for act, _ in acts], [often for _, often in acts])
        act()
        self.the_books_say_the_same()

    def some(self, known):
        """Give the number of something, now and then of nothing."""
        return self.chance.randrange(1, len(known) + 2)

    def invite(self):
        inviter, name = self.chance.choice(self.inviters), f"街坊{len(self.friends)}号"
        member = a_member(self.books, self.clock, name, invited_by=inviter.invite_code)
        today = [each for each in self.friends.values() if each.holds_since(inviter.id, self.clock.at)]
        odd = len(today) + 1 > BURST
        self.friends[len(self.friends) + 1] = Friend(member.id, inviter.id, self.clock.at, odd)

    def buy(self):
        number = self.some(self.friends)
        if (friend := self.friends.get(number)) is None:
            return
        fen = self.chance.choice((0, 2899, 2900, 2900, 5000))
        answer = buy(self.books, self.clock, Money(fen).spoken(), member=str(friend.member))
        before = any(bill.paid for bill in self.bills.values() if bill.friend == number)
        self.bills[answer.purchase] = Bill(number, fen, self.clock.at)
        came = None if friend.state != "pending" or before or not fen else self.comes_to(friend, fen)
        assert (answer.referral.state if answer.referral else None) == came
        if came:
            self.enter(number, came, answer.purchase)

    def comes_to(self, friend, fen):
        if self.clock.at >= friend.bound + timedelta(days=WINDOW_DAYS):
            return "rejected"
        if fen < LEAST_FEN:
            return None
        if self.counted_this_month(friend.inviter) >= CAP:
            return "rejected"
        return "qualified" if not friend.odd and self.bears(friend.inviter) else "in_review"

    def counted_this_month(self, inviter):
        mine = [each for each in self.friends.values() if each.inviter == inviter]
        return sum(each.state in COUNTING and self.is_now(self.bills[each.bill].at) for each in mine)

    def is_now(self, at):
        """Say whether an instant lies in this month; every gesture is at ten in the shop's morning."""
        return (at.year, at.month) == (self.clock.at.year, self.clock.at.month)

    def bears(self, inviter):
        step = [BOX] * self.comes_to_a_step(inviter, 1)
        return sum(fen for _, fen in (BOX, PAPER, *step)) <= BUDGET_FEN - sum(self.spent())

    def reached(self, inviter):
        mine = [each for each in self.friends.values() if each.inviter == inviter]
        return sum(each.state in ("qualified", "rewarded") for each in mine)

    def comes_to_a_step(self, inviter, more=0):
        has = any(
            (each.inviter, each.side) == (inviter, "milestone") and each.ended in ("", "paid")
            for each in self.owed.values()
        )
        return self.reached(inviter) + more == STEP and not has

    def spent(self):
        """Give what is paid and what is promised of this month's budget, in fen."""
        mine = [
            each
            for each in self.owed.values()
            if self.is_now(each.made) and each.ended != "cancelled" and each.settled != "returned"
        ]
        paid = sum(each.cost for each in mine if each.was_paid)
        return paid, sum(each.cost for each in mine) - paid

    def enter(self, number, state, bill):
        friend = self.friends[number]
        friend.state, friend.bill = state, bill
        if state == "qualified":
            owed = [*SIDES, *([("milestone", *BOX)] if self.comes_to_a_step(friend.inviter) else [])]
            for each in owed:
                self.owed[len(self.owed) + 1] = Owed(number, friend.inviter, *each, self.clock.at)

    def refund(self):
        number, fen = self.some(self.bills), self.chance.choice((None, None, 100, 2900))
        asked = None if fen is None else Money(fen)
        answer = self.till.refund(str(number), asked, "", request_id=new_id()).value
        bill = self.bills.get(number)
        if bill is None or bill.closed or (fen or 0) > bill.paid:
            known = "already_refunded" if bill and bill.closed else "more_than_paid"
            assert answer.reason == (known if bill else "unknown_purchase")
            return
        bill.paid -= bill.paid if fen is None else fen
        bill.closed = not bill.paid
        friend = self.friends[bill.friend]
        if bill.closed and friend.bill == number and friend.state in COUNTING:
            self.close(bill.friend, "voided")

    def close(self, number, state):
        """A referral no longer counts: its rewards go back, and the step its inviter fell below."""
        friend = self.friends[number]
        friend.state = state
        fell = self.reached(friend.inviter) < STEP
        for each in self.owed.values():
            step = each.side == "milestone"
            if (fell and each.inviter == friend.inviter) if step else each.friend == number:
                each.ended = {"": "cancelled", "paid": "clawed_back"}.get(each.ended, each.ended)

    def look(self):
        number = self.some(self.friends)
        friend = self.friends.get(number)
        yes = self.chance.random() < 0.8
        if yes:
            answer = self.desk.approve(str(number), request_id=new_id()).value
            may, wrong = ("in_review",), "not_in_review"
        else:
            answer = self.desk.reject(str(number), "不像", request_id=new_id()).value
            may, wrong = ("pending", "in_review", "qualified"), "already_closed"
        if friend is None or friend.state not in may:
            assert answer.reason == (wrong if friend else "unknown_referral")
        elif yes:
            self.enter(number, "qualified", friend.bill)
        else:
            self.close(number, "rejected")

    def pay(self):
        number = self.some(self.owed)
        answer = self.desk.pay(str(number), request_id=new_id()).value
        one = self.owed.get(number)
        reasons = {"held": "not_due", "paid": "already_paid", "due": None}
        wrong = reasons.get(one.state(self.clock.at), "already_closed") if one else "unknown_reward"
        if one and wrong is None and one.item == "G03" and not self.stock:
            wrong = "gift_stock_empty"
        assert (answer.reason if isinstance(answer, Refused) else None) == wrong
        if wrong:
            return
        one.ended, one.was_paid = "paid", True
        self.stock -= one.item == "G03"
        self.both_have_theirs(one.friend)

    def both_have_theirs(self, number):
        sides = [each for each in self.owed.values() if each.friend == number and each.side != "milestone"]
        if self.friends[number].state == "qualified" and all(each.ended for each in sides):
            self.friends[number].state = "rewarded"

    def settle(self):
        number, how = self.some(self.owed), self.chance.choice(list(Settlement))
        answer = self.desk.settle(str(number), how, "说好了", request_id=new_id()).value
        one = self.owed.get(number)
        if one is None or one.ended != "clawed_back" or one.settled:
            assert answer.reason == ("no_debt" if one else "unknown_reward")
            return
        one.settled = how.value
        self.stock += one.item == "G03" and how is Settlement.RETURNED

    def move_boxes(self):
        pieces, request = self.chance.randrange(4), new_id()
        match self.chance.randrange(3):
            case 0:
                now = self.stock + pieces
                answer = self.desk.restock("G03", pieces, request_id=request).value
                wrong = None if pieces else "bad_quantity"
            case 1:
                now = self.stock - pieces
                answer = self.desk.spoil("G03", pieces, "压坏了", request_id=request).value
                wrong = "bad_quantity" if not pieces else "gift_stock_empty" if now < 0 else None
            case _:
                now, wrong = pieces, None
                answer = self.desk.count_gift("G03", pieces, request_id=request).value
        assert (answer.reason if isinstance(answer, Refused) else None) == wrong
        if wrong is None:
            self.stock = now

    def wait(self):
        self.clock.move(days=self.chance.choice((1, 1, 3, 7, 12)))

    def the_books_say_the_same(self):
        states = {line.id: line.state for line in self.desk.referrals()}
        assert states == {number: friend.state for number, friend in self.friends.items()}
        lines = {
            line.id: (line.side, line.what.item, line.cost_fen, line.state, line.settled)
            for line in self.desk.rewards()
        }
        assert lines == {
            number: (one.side, one.item, one.cost, one.state(self.clock.at), one.settled)
            for number, one in self.owed.items()
        }
        (box,) = (line for line in self.desk.gifts() if line.sku == "G03")
        promised = sum(one.item == "G03" and not one.ended for one in self.owed.values())
        assert (box.stock, box.promised) == (self.stock, promised)
        budget = self.desk.budget()
        assert (budget.whole_fen, budget.paid_fen, budget.open_fen) == (BUDGET_FEN, *self.spent())


@pytest.mark.parametrize("seed", range(WALKS * 2))
def test_a_reward_book_of_a_hundred_gestures(books, seed):
    book = Book(books, random.Random(seed))  # noqa: S311 - a story, not a secret
    for _ in range(100):
        book.step()
    assert ShopService(books, book.clock).check() == ()
