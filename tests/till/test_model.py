"""The till against a tiny model of itself, in any order of gestures. Longer walks: see `model_kit`."""

import tempfile
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, multiple, rule
from model_kit import WALK
from shop_kit import TestClock, a_member, buy, changed, launch, new_id, preset, scan, some_papers

from shopqun.basics import Money, Refused
from shopqun.data.books import Books
from shopqun.referrals.service import ReferralService
from shopqun.shop.service import ShopService
from shopqun.till.service import Counter, TillService

MANY = {"total": 100_000, "per_member": 100_000, "audience": "all"}
TERMS = {"C01": (2900, False, 14), "C02": (5900, True, 7), "C04": (3900, True, 30)}  # threshold, stack, days
FEN = st.integers(0, 12_000) | st.sampled_from([0, 799, 800, 2899, 2900, 3900, 5899, 5900])
ONE_LIVE_USE = """SELECT count(*) FROM redemptions JOIN coupons ON coupons.id = coupon_id WHERE kind = 'C'
AND verdict = 'accepted' AND redemptions.id NOT IN (SELECT redemption_id FROM reversals)
GROUP BY coupon_id HAVING count(*) > 1"""
SUMS = "SELECT purchase_id, sum(amount_fen) FROM till_entries GROUP BY purchase_id ORDER BY purchase_id"


@dataclass
class Paper:
    """A paper as the model knows it."""

    template: str
    lapses: object
    used: bool = False


@dataclass
class Bill:
    """A bill: what it came to, what papers take off it now, what went back."""

    fen: int
    off: dict = field(default_factory=dict)  # redemption -> (code, fen)
    back: int = 0
    opened_by: int | None = None
    closed: bool = False

    @property
    def paid(self):
        return 0 if self.closed else self.fen - sum(fen for _, fen in self.off.values()) - self.back


def takes_off(template, bill, unpaid):
    tenth = min((bill + 5) // 10, 1500)
    return min({"C01": 500, "C02": 800, "C04": tenth}[template], unpaid)


class Till(RuleBasedStateMachine):
    """Issue, scan, buy, undo, refund and pay, as they come."""

    papers = Bundle("papers")
    bills = Bundle("bills")
    uses = Bundle("uses")

    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = TestClock()
        self.books = Books.create(Path(self.folder.name) / "shop.shopqun")
        terms = {name: MANY | {"stack": stack} for name, (_, stack, _) in TERMS.items()}
        launch(self.books, self.clock, changed(preset(), **terms))
        self.till = TillService(self.books, self.clock)
        self.inviter = a_member(self.books, self.clock, "周大姐")
        self.known, self.bill_of, self.use_of = {}, {}, {}

    def teardown(self):
        assert ShopService(self.books, self.clock).check() == ()
        self.books.close()
        self.folder.cleanup()

    @rule(target=papers, template=st.sampled_from(sorted(TERMS)), count=st.integers(1, 3))
    def issue(self, template, count):
        day_end = (self.clock.at + timedelta(hours=8)).replace(hour=0, minute=0, second=0, microsecond=0)
        lapses = day_end + timedelta(days=TERMS[template][2]) - timedelta(hours=8)
        codes = some_papers(self.books, self.clock, template, count)
        self.known |= {code: Paper(template, lapses) for code in codes}
        return multiple(*codes)

    @rule(target=bills, fen=FEN, friend=st.booleans())
    def buy(self, fen, friend):
        who = {}
        if friend:
            name = f"邻居{len(self.bill_of)}号"
            who["member"] = str(
                a_member(self.books, self.clock, name, invited_by=self.inviter.invite_code).id
            )
        number = buy(self.books, self.clock, Money(fen).spoken(), **who).purchase
        self.bill_of[number] = Bill(fen)
        return number

    @rule(target=uses, code=papers, fen=st.none() | FEN)
    def scan_alone(self, code, fen):
        answer = scan(self.books, self.clock, code, None if fen is None else Money(fen).spoken())
        wrong = self._wrong(code, fen, None)
        assert answer.reason == wrong
        if wrong:
            return multiple()
        off = takes_off(self.known[code].template, fen, fen)
        self.bill_of[answer.purchase] = Bill(fen, opened_by=answer.redemption)
        return self._used(answer, code, off)

    @rule(target=uses, code=papers, bill=bills)
    def scan_on_a_bill(self, code, bill):
        return self._second(code, bill)

    @rule(target=uses, code=papers, use=uses)
    def scan_beside(self, code, use):
        return self._second(code, self.use_of[use])

    def _second(self, code, number):
        on = self.bill_of[number]
        answer = scan(self.books, self.clock, code, purchase=str(number))
        wrong = "unknown_purchase" if on.closed else self._wrong(code, on.fen, on)
        assert answer.reason == wrong
        if wrong:
            return multiple()
        return self._used(answer, code, takes_off(self.known[code].template, on.fen, on.paid))

    def _wrong(self, code, fen, on):
        paper = self.known[code]
        threshold, stack, _ = TERMS[paper.template]
        if paper.used:
            return "already_redeemed"
        if self.clock.at >= paper.lapses:
            return "expired"
        if fen is None:
            return "amount_needed"
        if fen < threshold:
            return "below_minimum"
        others = [TERMS[self.known[other].template][1] for other, _ in on.off.values()] if on else []
        return "not_with_others" if others and not (stack and all(others)) else None

    def _used(self, answer, code, off):
        assert (answer.verdict, answer.takes_off_fen) == ("accepted", off)
        self.known[code].used = True
        self.use_of[answer.redemption] = answer.purchase
        bill = self.bill_of[answer.purchase]
        bill.off[answer.redemption] = (code, off)
        assert answer.paid_fen == bill.paid
        return answer.redemption

    @rule(use=uses)
    def undo(self, use):
        answer = self.till.undo(str(use), "按错了", request_id=new_id()).value
        bill = self.bill_of[self.use_of[use]]
        if use not in bill.off:
            assert answer.reason == "already_undone"
            return
        code, _ = bill.off.pop(use)
        self.known[code].used = False
        if bill.opened_by == use and not bill.off and not bill.back:
            bill.closed = True
        assert answer.paid_fen == bill.paid

    @rule(bill=bills, fen=st.none() | st.integers(1, 6000))
    def refund(self, bill, fen):
        self._refund(bill, fen)

    @rule(use=uses, fen=st.none() | st.integers(1, 6000))
    def refund_a_scan(self, use, fen):
        self._refund(self.use_of[use], fen)

    def _refund(self, number, fen):
        bill = self.bill_of[number]
        asked = None if fen is None else Money(fen)
        answer = self.till.refund(str(number), asked, "", request_id=new_id()).value
        if bill.closed:
            assert answer.reason == "already_refunded"
        elif (fen or 0) > bill.paid:
            assert answer.reason == "more_than_paid"
        else:
            self._gone_back(bill, bill.paid if fen is None else fen)
            assert answer.paid_fen == bill.paid

    def _gone_back(self, bill, fen):
        bill.back += fen
        if not bill.paid:
            bill.closed = True
            for code, _ in bill.off.values():
                self.known[code].used = False
            bill.off.clear()

    @rule()
    def pay_the_first_due(self):
        desk = ReferralService(self.books, self.clock)
        for line in desk.rewards()[:2]:
            paid = desk.pay(str(line.id), request_id=new_id()).value
            reasons = {"held": "not_due", "paid": "already_paid", "due": None}
            wanted = reasons.get(line.state, "already_closed")
            assert (paid.reason if isinstance(paid, Refused) else None) == wanted

    @rule(hours=st.sampled_from([1, 20, 24, 24 * 4, 24 * 8]))
    def wait(self, hours):
        self.clock.move(hours=hours)

    @rule(code=papers)
    def scanner_fires_twice(self, code):
        request = new_id()
        first = self.till.scan(code, Counter(), scan_id=request)
        again = self.till.scan(code, Counter(), scan_id=request)
        assert (again.value, again.repeated) == (first.value, True)

    @invariant()
    def no_paper_is_used_twice(self):
        with self.books.reading() as db:
            assert db.exec_driver_sql(ONE_LIVE_USE).all() == []

    @invariant()
    def the_money_is_the_bill_less_papers_less_refunds(self):
        with self.books.reading() as db:
            sums = dict(tuple(row) for row in db.exec_driver_sql(SUMS))
        assert sums == {number: bill.paid for number, bill in self.bill_of.items()}


TestTill = Till.TestCase
TestTill.settings = WALK
