"""The reward book under any order of gestures: what it says is what its rows say."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from shop_kit import TestClock, a_member, buy, launch, new_id, preset
from sqlalchemy import func, select

from shopqun.basics import Refused
from shopqun.data.books import Books
from shopqun.data.tables.coupons import GiftMove
from shopqun.data.tables.referrals import RewardEvent
from shopqun.planning.offers import Reward
from shopqun.referrals.rewards import RewardState, Settlement
from shopqun.referrals.service import ReferralService
from shopqun.till.service import TillService

PICK = st.integers(0, 30)


class Book(RuleBasedStateMachine):
    """Friends buy, money goes back, rewards are paid, boxes are counted; three to begin with."""

    def __init__(self):
        super().__init__()
        self.folder = TemporaryDirectory()
        self.clock = TestClock()
        self.books = Books.create(Path(self.folder.name) / "shop.shopqun")
        self.service = ReferralService(self.books, self.clock)
        self.till = TillService(self.books, self.clock)
        self.bills, self.handed = [], []

    @initialize()
    def open(self):
        plan = preset()
        boxes = replace(plan.referral, inviter_reward=Reward(gift="G03"), monthly_cap_per_inviter=99)
        launch(self.books, self.clock, replace(plan, referral=boxes))
        self.inviter = a_member(self.books, self.clock, "周大姐")
        self.service.count_gift("G03", 3, request_id=new_id())

    @rule()
    def a_friend_buys(self):
        name = f"街坊{len(self.bills)}号"
        friend = a_member(self.books, self.clock, name, invited_by=self.inviter.invite_code)
        self.bills.append(buy(self.books, self.clock, "29", member=str(friend.id)).purchase)

    @rule(which=PICK)
    def money_goes_back(self, which):
        if self.bills:
            bill = str(self.bills[which % len(self.bills)])
            self.till.refund(bill, None, "", request_id=new_id())

    @rule(days=st.integers(1, 8))
    def time_goes_by(self, days):
        self.clock.move(days=days)

    @rule(which=PICK, twice=st.booleans())
    def hand_over(self, which, twice):
        lines = self.service.rewards()
        if lines:
            request = new_id()
            for _ in range(1 + twice):
                answer = self.service.pay(str(lines[which % len(lines)].id), request_id=request)
            if not isinstance(answer.value, Refused):
                self.handed.append(answer.value.reward)

    @rule(which=PICK, how=st.sampled_from(Settlement))
    def end_a_debt(self, which, how):
        debts = [line for line in self.service.rewards() if line.is_debt]
        if debts:
            self.service.settle(str(debts[which % len(debts)].id), how, "说好了", request_id=new_id())

    @rule(pieces=st.integers(0, 5))
    def boxes_spoil(self, pieces):
        self.service.spoil("G03", pieces, "压坏了", request_id=new_id())

    @rule(pieces=st.integers(1, 5))
    def boxes_come(self, pieces):
        self.service.restock("G03", pieces, request_id=new_id())

    @rule(which=PICK)
    def she_says_yes(self, which):
        waiting = self.service.referrals("in_review")
        if waiting:
            self.service.approve(str(waiting[which % len(waiting)].id), request_id=new_id())

    @invariant()
    def nothing_is_paid_twice(self):
        assert len(self.handed) == len(set(self.handed))

    @invariant()
    def states_are_what_their_rows_say(self):
        with self.books.reading() as db:
            rows = db.execute(select(RewardEvent.what, func.count()).group_by(RewardEvent.what)).all()
        counted = dict(map(tuple, rows))
        states = [line.state for line in self.service.rewards()]
        paid, back = states.count(RewardState.PAID), states.count(RewardState.CLAWED_BACK)
        assert counted.get("clawed_back", 0) == back
        assert counted.get("paid", 0) == paid + back == len(self.handed)
        assert counted.get("cancelled", 0) == states.count(RewardState.CANCELLED)

    @invariant()
    def boxes_are_what_moved_and_never_less_than_none(self):
        with self.books.reading() as db:
            moved = db.execute(select(func.sum(GiftMove.pieces)).where(GiftMove.sku == "G03")).scalar() or 0
        lines = {line.sku: line for line in self.service.gifts()}
        owed = [
            line.what.quantity
            for line in self.service.rewards()
            if line.what.item == "G03" and line.state in {RewardState.HELD, RewardState.DUE}
        ]
        if lines:
            assert lines["G03"].stock == moved >= 0
            assert lines["G03"].promised == sum(owed)

    @invariant()
    def the_budget_is_what_counts_this_month(self):
        month = self.clock.at.month
        mine = [
            line
            for line in self.service.rewards()
            if line.made_at.month == month
            and line.state is not RewardState.CANCELLED
            and line.settled != "returned"
        ]
        budget = self.service.budget()
        assert budget.paid_fen + budget.open_fen == sum(line.cost_fen for line in mine)

    def teardown(self):
        self.books.close()
        self.folder.cleanup()


TestBook = Book.TestCase
TestBook.settings = settings(
    max_examples=8, stateful_step_count=20, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
