"""What the till asks the services for, in one piece: runs on the books lane and knows no window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shopqun.basics import Money, Refused, Touched
from shopqun.coupons.code import CodeKind, parse
from shopqun.flashsales.answers import ClaimAnswer
from shopqun.flashsales.sale import Item
from shopqun.flashsales.service import SaleService
from shopqun.members.member import MemberLine
from shopqun.members.portrait import Portrait
from shopqun.members.service import MembersService
from shopqun.referrals.rewards import Brought, Owed
from shopqun.referrals.service import ReferralService
from shopqun.till.answers import BackAnswer, PurchaseAnswer, ReferralNote, ScanAnswer
from shopqun.till.hand import InHand
from shopqun.till.lately import LastUse, Lately
from shopqun.till.service import Counter, TillService

TAKEN = Touched.TILL | Touched.COUPONS | Touched.MEMBERS | Touched.REFERRALS
"""What a scan, a purchase and their undoing may have changed."""

Answer = ScanAnswer | PurchaseAnswer | ClaimAnswer | MemberLine | Refused


@dataclass(frozen=True, slots=True)
class Outcome:
    """An answer and all that stands beside it on the screen; `more` for a further paper on a bill."""

    code: str
    answer: Answer
    repeated: bool = False
    portrait: Portrait | None = None
    brought: Brought | None = None
    owed: tuple[Owed, ...] = ()
    last_use: LastUse | None = None
    item: Item | None = None
    today: date | None = None
    more: bool = False
    hand: tuple[InHand, ...] = ()

    @property
    def member(self) -> MemberLine | None:
        """Give the customer the answer is about, where she is known."""
        return self.portrait.line if self.portrait is not None else None

    @property
    def purchase(self) -> int | None:
        """Give the purchase a further paper can be put on; None where nothing of it is left to pay."""
        answer = self.answer
        if not isinstance(answer, ScanAnswer | PurchaseAnswer) or not answer.paid_fen:
            return None
        return answer.purchase

    @property
    def slip(self) -> tuple[str, str] | None:
        """Give what the slip of this answer is of: `purchase` or `claim`, and its id."""
        match self.answer:
            case ScanAnswer(verdict="accepted", purchase=int(number)) | PurchaseAnswer(purchase=number):
                return "purchase", str(number)
            case ClaimAnswer(claim=claim):
                return "claim", str(claim)
            case _:
                return None

    @property
    def kind(self) -> CodeKind | None:
        """What the scanned word stands for by its first letter; None for no code of ours."""
        code = parse(self.code)
        return code.kind if code else None


@dataclass(frozen=True, slots=True)
class Waiting:
    """Pieces of a sale that wait to be picked up."""

    sale: str
    name: str
    pieces: int


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside the till: what happened lately, whose goods wait, the thresholds of papers."""

    lately: Lately
    waiting: tuple[Waiting, ...]


@dataclass(frozen=True, slots=True)
class Hand:
    """A customer at the till and the papers she holds, what can be used now first."""

    member: MemberLine
    papers: tuple[InHand, ...]
    today: date


class Desk:
    """The services of the till, asked as the screen needs them."""

    def __init__(
        self, till: TillService, members: MembersService, referrals: ReferralService, sales: SaleService
    ) -> None:
        self.till = till
        self.members = members
        self._referrals = referrals
        self._sales = sales

    def scan(self, text: str, counter: Counter, scan_id: str) -> Outcome:
        """Take whatever was scanned: a paper, a member's card, a pick-up code, or nothing of ours."""
        code = parse(text)
        if code is not None and code.kind is CodeKind.CARD:
            return Outcome(code.text, self.members.show(code.text))
        if code is not None and code.kind is CodeKind.PICKUP:
            return self._pickup(code.text, scan_id)
        answered = self.till.scan(text, counter, scan_id=scan_id)
        value, more = answered.value, counter.purchase is not None
        if isinstance(value, Refused):
            return Outcome(text, value, answered.repeated, more=more)
        brought, owed = self._referral(value.referral)
        used = self.till.last_use(text) if value.reason == "already_redeemed" else None
        shown = self._portrait(value.member or counter.member)
        today = self.till.today()
        return Outcome(text, value, answered.repeated, shown, brought, owed, used, today=today, more=more)

    def buy(self, counter: Counter, request_id: str) -> Outcome:
        """Write down a purchase without a paper."""
        answered = self.till.buy(counter, request_id=request_id)
        value = answered.value
        if isinstance(value, Refused):
            return Outcome("", value, answered.repeated)
        brought, owed = self._referral(value.referral)
        return Outcome("", value, answered.repeated, self._portrait(value.member), brought, owed)

    def undo(self, redemption: int, why: str, request_id: str) -> BackAnswer | Refused:
        """Take a scan back."""
        return self.till.undo(str(redemption), why, request_id=request_id).value

    def refund(
        self, purchase: int, amount: Money | None, why: str, clerk: str, request_id: str
    ) -> BackAnswer | Refused:
        """Give money back, all of it without an amount."""
        return self.till.refund(str(purchase), amount, why, clerk=clerk, request_id=request_id).value

    def hand(self, member: MemberLine) -> Hand:
        """Read what a customer holds."""
        return Hand(member, self.till.hand(member.id), self.till.today())

    def beside(self, limit: int) -> Beside:
        """Read what stands in the right column."""
        return Beside(self.till.lately(limit), tuple(self._waiting()))

    def _waiting(self) -> list[Waiting]:
        found: list[Waiting] = []
        for sale in self._sales.list_sales():
            board = self._sales.show(sale.id)
            if not isinstance(board, Refused) and (pieces := sum(item.held for item in board.items)):
                found.append(Waiting(sale.id, sale.name, pieces))
        return found

    def _pickup(self, code: str, scan_id: str) -> Outcome:
        answered = self._sales.pickup(code, request_id=scan_id)
        if isinstance(answered.value, Refused):
            return Outcome(code, answered.value, answered.repeated)
        board = self._sales.show(answered.value.sale)
        items = () if isinstance(board, Refused) else board.items
        item = next((one.item for one in items if one.item.sku == answered.value.sku), None)
        return Outcome(code, answered.value, answered.repeated, item=item)

    def _portrait(self, member: int | str | None) -> Portrait | None:
        shown = self.members.portrait(str(member)) if member is not None else None
        return None if isinstance(shown, Refused) else shown

    def _referral(self, note: ReferralNote | None) -> tuple[Brought | None, tuple[Owed, ...]]:
        """Tell who brought her and what is owed for it; only asked when something happened to it just now."""
        if note is None:
            return None, ()
        line = next((line for line in self._referrals.referrals() if line.id == note.id), None)
        owed = tuple(line for line in self._referrals.rewards() if line.referral == note.id)
        return line, owed


def plain(text: str) -> str:
    """Give a code as the books keep it, and any other word as it is."""
    code = parse(text)
    return code.text if code else text


def redemption_of(outcome: Outcome) -> int:
    """Give the scan to take back: this one, or the one that used the paper before."""
    if outcome.last_use is not None:
        return outcome.last_use.redemption
    return (outcome.answer.redemption or 0) if isinstance(outcome.answer, ScanAnswer) else 0


def wrote(outcome: Outcome) -> Touched:
    """Say what an answer changed in the books."""
    match outcome.answer:
        case MemberLine() | Refused():
            return Touched.NOTHING
        case ClaimAnswer():
            return Touched.SALES
        case ScanAnswer(verdict="refused"):
            return Touched.TILL
        case _:
            return TAKEN
