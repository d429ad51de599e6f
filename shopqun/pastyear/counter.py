"""A year at the counter: bills, papers used and refused, slips undone, goods brought back."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from shopqun.basics import Money
from shopqun.pastyear.friends import Friends
from shopqun.pastyear.papers import Paper, scan_of
from shopqun.pastyear.people import Neighbour
from shopqun.pastyear.shop import CLERKS, Shop
from shopqun.till.facts import MemberFacts
from shopqun.till.verdict import No, judge

NEWCOMER, MIDWEEK, REGULAR = "C01", "C02", "C04"
_OLD_PAPERS, _NOTHING = 200, Money()
_SLIP, _LATE, _WHOLE, _CARELESS = 0.015, 0.008, 0.6, 0.04


@dataclass(slots=True)
class Bill:
    """A purchase that may yet be brought back."""

    purchase: int
    member: Neighbour | None
    paid: int
    redemption: int | None = None
    paper: Paper | None = None


@dataclass(slots=True)
class Counter:
    """Serves one customer after another."""

    shop: Shop
    friends: Friends
    _back: dict[date, list[Bill]] = field(default_factory=dict)
    _used: list[Paper] = field(default_factory=list)
    spent: dict[int, list[tuple[date, int]]] = field(default_factory=dict)

    def stranger(self, at: datetime, day: date) -> None:
        """Write down the bill of somebody nobody knows."""
        bill = self._bill_of(None)
        purchase = self._open(None, bill, Money(), at, day, self.shop.dice.one_of(CLERKS))
        self._maybe_back(Bill(purchase, None, bill.fen), day)

    def serve(self, who: Neighbour, at: datetime, day: date, least: Money = _NOTHING) -> None:
        """Serve a neighbour: a bill of at least so much, often with a paper."""
        clerk = self.shop.dice.one_of(CLERKS)
        bill = max(self._bill_of(who), least)
        paper = self._paper_of(who, at, bill)
        if paper is not None and self._take(who, paper, bill, at, day, clerk):
            return
        purchase = self._open(who, bill, Money(), at, day, clerk)
        self._visited(who, purchase, bill, bill, at, day)
        self._maybe_back(Bill(purchase, who, bill.fen), day)

    def _bill_of(self, who: Neighbour | None) -> Money:
        usual = who.usual if who is not None else 30.0
        yuan = min(400.0, max(4.0, self.shop.dice.around(usual)))
        return Money(round(yuan * 10) * 10)

    def _paper_of(self, who: Neighbour, at: datetime, bill: Money) -> Paper | None:
        """Give the paper she lays on the counter, if any; now and then one that is no good."""
        dice, pools = self.shop.dice, self.shop.pools
        if dice.chance(0.006) and self._used:
            return dice.one_of(self._used)
        held = next((paper for paper in who.papers if self._may(who, paper, at, bill)), None)
        if held is not None and dice.chance(0.6):
            return held
        if who.paid_visits == 0:
            likely, kind = 0.5, NEWCOMER
        elif who.tier > 1 and dice.chance(0.3):
            likely, kind = 0.4, REGULAR
        else:
            likely, kind = 0.16, MIDWEEK
        pool = pools.get(kind, [])
        if not pool or not dice.chance(likely):
            return None
        return pool[-1] if dice.chance(_CARELESS) or self._may(who, pool[-1], at, bill) else None

    @staticmethod
    def _may(who: Neighbour, paper: Paper, at: datetime, bill: Money) -> bool:
        """Say whether she would think of it: it lives, her bill is large enough, one more is allowed."""
        terms = paper.template
        left = who.uses.get(terms.id, 0) < terms.per_member
        return left and paper.used_at is None and paper.expires_at > at and bill >= terms.min_spend

    def _take(self, who: Neighbour, paper: Paper, bill: Money, at: datetime, day: date, clerk: str) -> bool:
        """Let the till judge a paper and write what it said; say whether it was used."""
        template = paper.template
        facts = MemberFacts(who.id, who.tier, who.paid_visits > 0, who.uses.get(template.id, 0))
        verdict = judge(scan_of(paper, at, day, self.shop.days, facts, bill))
        pool = self.shop.pools.get(template.id, [])
        if isinstance(verdict, No):
            self._scan(paper, who, at, day, clerk, reason=verdict.reason)
            return False
        if pool and pool[-1] is paper:
            pool.pop()
        off = verdict.takes_off
        purchase = self._open(who, bill, off, at, day, clerk)
        redemption = self._scan(paper, who, at, day, clerk, purchase=purchase, off=off)
        self._used_up(paper, who, redemption, at, day)
        done = Bill(purchase, who, (bill - off).fen, redemption, paper)
        if who.paid_visits > 0 and self.shop.dice.chance(_SLIP):
            self._undo(done, at, day)
            return self._take(who, paper, bill, at + timedelta(minutes=1), day, clerk)
        self._visited(who, purchase, bill, bill - off, at, day)
        self._maybe_back(done, day)
        return True

    def _used_up(self, paper: Paper, who: Neighbour, redemption: int, at: datetime, day: date) -> None:
        paper.used_at = at
        who.uses[paper.template.id] = who.uses.get(paper.template.id, 0) + 1
        gives = paper.template.gives
        if gives is not None and gives.sku is not None:
            self.shop.move_gift(gives.sku, -gives.quantity, "coupon", str(redemption), at, day)
        self._used.append(paper)
        del self._used[:-_OLD_PAPERS]

    def _scan(
        self,
        paper: Paper,
        who: Neighbour,
        at: datetime,
        day: date,
        clerk: str,
        *,
        reason: str | None = None,
        purchase: int | None = None,
        off: Money | None = None,
    ) -> int:
        verdict, slot = ("refused", None) if reason is not None else ("accepted", paper.returns)
        member = paper.holder or who.id
        return self.shop.ledger.add(
            "redemptions", paper.code, verdict, reason, paper.id, slot, paper.template.id, member, purchase,
            purchase is not None, off.fen if off is not None else 0, at, day, clerk,
        )  # fmt: skip

    def _open(
        self, who: Neighbour | None, bill: Money, off: Money, at: datetime, day: date, clerk: str
    ) -> int:
        member = who.id if who is not None else None
        purchase = self.shop.ledger.add("purchases", member, bill.fen, at, day, clerk)
        self._money(purchase, who, "paid", (bill - off).fen, at, day)
        return purchase

    def _money(
        self,
        purchase: int,
        who: Neighbour | None,
        kind: str,
        fen: int,
        at: datetime,
        day: date,
        why: str = "",
    ) -> None:
        member = who.id if who is not None else None
        self.shop.ledger.add("till_entries", purchase, member, kind, fen, why, at, day)
        if who is not None:
            self.spent.setdefault(who.id, []).append((day, fen))

    def _visited(
        self, who: Neighbour, purchase: int, bill: Money, paid: Money, at: datetime, day: date
    ) -> None:
        self.friends.count(who, purchase, bill, paid, at, day)
        who.paid_visits += bool(paid)

    def _undo(self, done: Bill, at: datetime, day: date) -> None:
        """Take a slip of the finger back at once: paper and bill as if it had not been."""
        self._give_paper_back(done, "扫错了", at, day)
        self._money(done.purchase, done.member, "undo", -done.paid, at, day, "扫错了")

    def _give_paper_back(self, done: Bill, why: str, at: datetime, day: date) -> None:
        paper, who = done.paper, done.member
        if paper is None or who is None or done.redemption is None:
            return
        self.shop.ledger.put("reversals", done.redemption, why, at, day)
        paper.used_at, paper.returns = None, paper.returns + 1
        who.uses[paper.template.id] -= 1
        gives = paper.template.gives
        if gives is not None and gives.sku is not None:
            self.shop.move_gift(gives.sku, gives.quantity, "returned", str(done.redemption), at, day)

    def _maybe_back(self, done: Bill, day: date) -> None:
        if done.paid and self.shop.dice.chance(_LATE):
            self._back.setdefault(day + timedelta(days=1 + self.shop.dice.below(8)), []).append(done)

    def take_back(self, at: datetime, day: date) -> None:
        """Refund what customers bring back today; some of it in part."""
        for when in sorted(when for when in self._back if when <= day):
            for done in self._back.pop(when):
                self._refund(done, at, day)

    def _refund(self, done: Bill, at: datetime, day: date) -> None:
        if not self.shop.dice.chance(_WHOLE):
            self._money(done.purchase, done.member, "refund", -(done.paid // 2), at, day, "坏了一半")
            return
        self._money(done.purchase, done.member, "refund", -done.paid, at, day, "不新鲜")
        self._give_paper_back(done, "refund", at, day)
        if done.member is not None:
            self.friends.refunded(done.purchase, at, day)
            done.member.paid_visits -= 1
