"""The till's one door: scan, buy, refund, undo. Each judges and takes in one transaction."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from shopqun.basics import Clock, Money, Refused, ShopDay
from shopqun.coupons.code import Code, parse
from shopqun.data import (
    counting,
    papers,
    people,
    purchases,
    referrals,
    till,
    till_back,
    till_closing,
    till_lately,
)
from shopqun.data.books import Books
from shopqun.data.gestures import Answered, Pen, Request, days_of, once
from shopqun.data.numbers import row_number
from shopqun.data.purchases import Bill
from shopqun.data.till import Scan
from shopqun.posters.reading import read_codes
from shopqun.till.answers import BackAnswer, PurchaseAnswer, ReferralNote, ScanAnswer
from shopqun.till.closing import Closing
from shopqun.till.facts import BillFacts, Moment, PaperFacts, ScanFacts
from shopqun.till.hand import InHand, in_hand, usable_first
from shopqun.till.lately import LastUse, Lately
from shopqun.till.next_time import next_time
from shopqun.till.verdict import No, Reason, Yes, judge

_TOLD_AFTER = timedelta(days=7)
"""A paper that lapsed within this time is still shown: she asks for it, and hears since when."""


@dataclass(frozen=True, slots=True)
class Counter:
    """What the clerk says beside the paper: the bill, the customer, who sent her, who serves."""

    amount: Money | None = None
    member: str | None = None
    invited_by: str | None = None
    purchase: str | None = None
    clerk: str = ""

    def said(self) -> dict[str, object]:
        """Give it as the arguments of a request."""
        fen = self.amount.fen if self.amount is not None else None
        return {"amount_fen": fen, "member": self.member, "invited_by": self.invited_by,
                "purchase": self.purchase, "clerk": self.clerk}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Customer:
    """Who stands at the till, as far as the books could tell."""

    asked: int | None
    unknown: bool
    inviter: int | None


class TillService:
    """What happens at the counter."""

    def __init__(self, books: Books, clock: Clock, actor: str = "owner") -> None:
        self._books = books
        self._clock = clock
        self._actor = actor

    def scan(self, text: str, counter: Counter, *, scan_id: str) -> Answered[ScanAnswer]:
        """Say whether a paper may be used now and take it if so; refusals are recorded too."""
        code = parse(text)
        if code is None:
            return Answered(ScanAnswer(code=text, verdict="refused", reason=Reason.NOT_A_CODE))
        request = Request(scan_id, "till scan", {"code": code.text, **counter.said()}, self._actor)
        return once(self._books, self._clock, request, ScanAnswer, lambda pen: _scan(pen, code, counter))

    def buy(self, counter: Counter, *, request_id: str) -> Answered[PurchaseAnswer]:
        """Write down a purchase without a paper."""
        request = Request(request_id, "till purchase", counter.said(), self._actor)
        return once(self._books, self._clock, request, PurchaseAnswer, lambda pen: _buy(pen, counter))

    def refund(
        self, purchase: str, amount: Money | None, why: str, *, clerk: str = "", request_id: str
    ) -> Answered[BackAnswer]:
        """Give money back; when nothing of a purchase stays paid, its papers and rewards go back too.

        A named `clerk` gives back no more than the owner allows; without one it is the owner herself.
        """
        said = {"purchase": purchase, "amount_fen": amount.fen if amount is not None else None, "why": why}
        said |= {"clerk": clerk} if clerk else {}
        request = Request(request_id, "till refund", said, self._actor)
        return once(
            self._books,
            self._clock,
            request,
            BackAnswer,
            lambda pen: till_back.refund(pen, purchase, amount, why, clerk),
        )

    def undo(self, redemption: str, why: str, *, request_id: str) -> Answered[BackAnswer]:
        """Take a scan back, and the purchase it opened if nothing else hangs on that."""
        request = Request(request_id, "till undo", {"redemption": redemption, "why": why}, self._actor)
        return once(
            self._books, self._clock, request, BackAnswer, lambda pen: till_back.undo(pen, redemption, why)
        )

    def hand(self, member: int) -> tuple[InHand, ...]:
        """Tell what a customer holds, what can be used now first, and why the rest cannot."""
        with self._books.reading() as db:
            at, days = self._clock.now(), days_of(db)
            moment = Moment(at, days.of(at), days.local(at).time(), None)
            found = []
            for code, paper in papers.unused_of(db, member, at - _TOLD_AFTER):
                known = till.member_facts(db, member, paper.template.id, None)
                verdict = judge(ScanFacts(paper, moment, known, member, False, None))
                again = _again(days, paper, at, verdict)
                found.append(in_hand(code, paper.template, paper.expires_at, verdict, again))
        return usable_first(found)

    def today(self) -> date:
        """Give the day on the shop's wall, for what is said of today."""
        with self._books.reading() as db:
            return days_of(db).local(self._clock.now()).date()

    def closing(self, day: date | None = None) -> Closing:
        """Sum up a business day, the present one where none is named."""
        with self._books.reading() as db:
            days = days_of(db)
            return till_closing.closing(db, day or days.of(self._clock.now()), days)

    def names(self, codes: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        """Give each code that is a paper of this shop with the name of its kind."""
        with self._books.reading() as db:
            found = [(code, papers.facts_of(db, code.text)) for code in map(parse, codes) if code is not None]
        return tuple((code.text, paper.template.name) for code, paper in found if paper is not None)

    def read_picture(self, path: Path) -> tuple[str, ...]:
        """Give the codes on a photo or a screenshot."""
        return tuple(read_codes(path))

    def lately(self, limit: int = 8) -> Lately:
        """Tell what happened at the counter last, and how many papers were used today."""
        with self._books.reading() as db:
            return till_lately.lately(db, days_of(db).of(self._clock.now()), limit)

    def last_use(self, text: str) -> LastUse | None:
        """Tell when and by whom a paper was used; None where it was not, or was taken back."""
        code = parse(text)
        if code is None:
            return None
        with self._books.reading() as db:
            return till_lately.last_use(db, code.text)


def _scan(pen: Pen, code: Code, counter: Counter) -> ScanAnswer | Refused:
    paper = papers.facts_of(pen.db, code.text)
    if paper is None:
        known = papers.is_someones_code(pen.db, code.text)
        return _no_paper(pen, code, counter, Reason.WRONG_KIND if known else Reason.UNKNOWN_CODE)
    customer = _customer(pen, counter)
    asked_for = counter.purchase
    bill = purchases.bill_of(pen.db, row_number(asked_for)) if asked_for is not None else None
    if isinstance(customer, Refused):
        return customer
    if asked_for is not None and (bill is None or bill.closed):
        return Refused("unknown_purchase", {"text": asked_for})
    facts = _facts(pen, paper, customer, counter, bill)
    verdict = judge(facts)
    member = facts.member.id if facts.member else None
    answer = replace(_face(pen, code, paper, member), bill_fen=facts.bill.bill.fen if facts.bill else None)
    scan = Scan(code.text, paper, member, counter.clerk)
    if isinstance(verdict, No):
        redemption = till.refuse(pen, scan, verdict.reason)
        again = _again(pen.days, paper, pen.at, verdict)
        return replace(answer, verdict="refused", reason=verdict.reason, since=verdict.since, again=again,
                       redemption=redemption)  # fmt: skip
    return _take(pen, scan, answer, verdict.takes_off, customer.inviter, facts.bill, bill)


def _again(days: ShopDay, paper: PaperFacts, at: datetime, verdict: Yes | No) -> datetime | None:
    """Give when a paper runs again, where only the weekday or the hour is wrong."""
    if isinstance(verdict, No) and verdict.reason in (Reason.WRONG_WEEKDAY, Reason.WRONG_HOUR):
        return next_time(paper.template, at, paper.expires_at, days)
    return None


def _no_paper(pen: Pen, code: Code, counter: Counter, reason: Reason) -> ScanAnswer:
    redemption = till.refuse(pen, Scan(code.text, None, None, counter.clerk), reason)
    return ScanAnswer(code=code.grouped, verdict="refused", reason=reason, redemption=redemption)


def _customer(pen: Pen, counter: Counter) -> _Customer | Refused:
    """Find who is named; a name left blank names nobody, which is not the same as naming no one."""
    asked = people.member_id(pen.db, counter.member) if counter.member is not None else None
    inviter = people.inviter_id(pen.db, counter.invited_by) if counter.invited_by is not None else None
    if counter.invited_by is not None and inviter is None:
        return Refused("unknown_invite_code", {"text": counter.invited_by})
    return _Customer(asked, counter.member is not None and asked is None, inviter)


def _facts(
    pen: Pen, paper: PaperFacts, customer: _Customer, counter: Counter, bill: Bill | None
) -> ScanFacts:
    asked = customer.asked or (bill.member if bill else None)
    member = paper.holder or asked
    on = None
    if bill is not None:
        on_it = till.live_on(pen.db, bill.id)
        on = BillFacts(bill.bill, bill.paid, bool(on_it), till.papers_stack(pen.db, bill.id))
    elif counter.amount is not None:
        on = BillFacts(counter.amount, counter.amount)
    known = None
    if member is not None:
        known = till.member_facts(pen.db, member, paper.template.id, bill.id if bill else None)
    moment = Moment(pen.at, pen.day, pen.days.local(pen.at).time(), pen.last_at)
    sent = customer.inviter is not None
    return ScanFacts(paper, moment, known, asked, customer.unknown, on, someone_sent_her=sent)


def _face(pen: Pen, code: Code, paper: PaperFacts, member: int | None) -> ScanAnswer:
    template = paper.template
    return ScanAnswer(
        code=code.grouped,
        verdict="accepted",
        kind=template.kind,
        template=template.id,
        template_name=template.name,
        terms=template.terms,
        min_spend_fen=template.min_spend.fen,
        member=member,
        member_name=people.person(pen.db, member).name if member is not None else None,
    )


def _take(
    pen: Pen,
    scan: Scan,
    answer: ScanAnswer,
    off: Money,
    inviter: int | None,
    on: BillFacts | None,
    bill: Bill | None,
) -> ScanAnswer:
    note = _bound(pen, inviter, scan.member, scan.clerk)
    purchase = bill.id if bill else None
    if bill is not None:
        if off:
            purchases.enter(pen, bill.id, bill.member, "paper", -off)
    elif on is not None:
        purchase = purchases.open_purchase(pen, on.bill, off, scan.member, scan.clerk)
    opened = bill is None and purchase is not None
    redemption = till.accept(pen, scan, off, purchase, opened=opened)
    if opened and purchase is not None and scan.member is not None:
        note = _counted(pen, purchase, scan.member, note)
    return replace(
        answer,
        takes_off_fen=off.fen,
        gives=scan.paper.template.gives if scan.paper else None,
        paid_fen=(on.unpaid - off).fen if on else None,
        redemption=redemption,
        purchase=purchase,
        referral=note,
    )


def _bound(pen: Pen, inviter: int | None, invitee: int | None, clerk: str) -> ReferralNote | None:
    if inviter is None or invitee is None:
        return None
    bound = referrals.bind(pen, inviter, invitee, clerk)
    return ReferralNote(bound.id, bound.state, bound.reason)


def _counted(pen: Pen, purchase: int, member: int, note: ReferralNote | None) -> ReferralNote | None:
    """Let a new purchase count for whoever brought its member, and say so."""
    waiting = referrals.pending_of(pen.db, member)
    bill = purchases.bill_of(pen.db, purchase) if waiting else None
    if not waiting or not bill or counting.count_purchase(pen, bill) is None:
        return note
    row = referrals.referral_row(pen.db, waiting.id)
    return ReferralNote(row.id, row.state, row.reason) if row else note


def _buy(pen: Pen, counter: Counter) -> PurchaseAnswer | Refused:
    customer = _customer(pen, counter)
    if isinstance(customer, Refused):
        return customer
    if customer.unknown:
        return Refused("unknown_member", {"text": counter.member})
    if customer.inviter is not None and customer.asked is None:
        return Refused("member_needed")
    bill = counter.amount or Money()
    note = _bound(pen, customer.inviter, customer.asked, counter.clerk)
    purchase = purchases.open_purchase(pen, bill, Money(), customer.asked, counter.clerk)
    if customer.asked is not None:
        note = _counted(pen, purchase, customer.asked, note)
    name = people.person(pen.db, customer.asked).name if customer.asked is not None else None
    return PurchaseAnswer(purchase, bill.fen, bill.fen, customer.asked, name, note)
