"""Scans and their verdicts in the books: written once, taken back by a row of their own."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, Row, func, insert, select

from shopqun.basics import Money
from shopqun.data import gifts, papers
from shopqun.data.coupons import LIVE
from shopqun.data.gestures import Pen
from shopqun.data.purchases import paid_purchases
from shopqun.data.tables.coupons import CouponTemplate
from shopqun.data.tables.members import Member
from shopqun.data.tables.till import Redemption, Reversal
from shopqun.till.answers import Taken
from shopqun.till.facts import MemberFacts, PaperFacts
from shopqun.till.verdict import Reason


@dataclass(frozen=True, slots=True)
class Scan:
    """A scan about to be written down."""

    code: str
    paper: PaperFacts | None
    member: int | None
    clerk: str


def accept(pen: Pen, scan: Scan, takes_off: Money, purchase: int | None, *, opened: bool) -> int:
    """Write an accepted scan down and take the paper's slot; what it gives leaves the stock."""
    paper = scan.paper
    slot = papers.next_slot(pen.db, paper) if paper else None
    values: dict[str, object] = {
        "verdict": "accepted",
        "slot": slot,
        "takes_off_fen": takes_off.fen,
        "purchase_id": purchase,
    }
    redemption = _write(pen, scan, values | {"opened_purchase": opened})
    gives = paper.template.gives if paper else None
    if gives is not None and gives.sku is not None:
        gifts.move(pen, gives.sku, -gives.quantity, "coupon", str(redemption))
    return redemption


def refuse(pen: Pen, scan: Scan, reason: Reason) -> int:
    """Write a refused scan down."""
    return _write(pen, scan, {"verdict": "refused", "reason": reason})


def _write(pen: Pen, scan: Scan, values: dict[str, object]) -> int:
    common: dict[str, object] = {
        "code": scan.code,
        "coupon_id": scan.paper.id if scan.paper else None,
        "template_id": scan.paper.template.id if scan.paper else None,
        "member_id": scan.member,
        "opened_purchase": False,
        "takes_off_fen": 0,
        "at": pen.at,
        "business_day": pen.day,
        "clerk": scan.clerk,
    }
    return pen.db.execute(insert(Redemption).returning(Redemption.id), common | values).scalar_one()


def member_facts(db: Connection, member: int, template: str, purchase: int | None) -> MemberFacts:
    """Gather what papers care about in a member; the purchase they are put on does not make her a regular."""
    tier = db.execute(select(Member.tier_level).where(Member.id == member)).scalar_one()
    used = select(func.count()).where(
        Redemption.member_id == member, Redemption.template_id == template, LIVE
    )
    return MemberFacts(
        id=member,
        tier_level=tier,
        paid_before=paid_purchases(db, member, but=purchase) > 0,
        uses_of_template=int(db.execute(used).scalar_one()),
    )


def redemption_row(db: Connection, redemption: int) -> Row[Redemption] | None:
    """Give an accepted redemption that was not taken back."""
    return db.execute(select(Redemption).where(Redemption.id == redemption, LIVE)).one_or_none()


def was_taken_back(db: Connection, redemption: int) -> bool:
    """Say whether a redemption was there and was reversed."""
    return db.execute(select(Reversal).where(Reversal.redemption_id == redemption)).first() is not None


def live_on(db: Connection, purchase: int) -> list[Row[Redemption]]:
    """Give the papers that are on a purchase."""
    rows = select(Redemption).where(Redemption.purchase_id == purchase, LIVE).order_by(Redemption.id)
    return list(db.execute(rows).all())


def papers_stack(db: Connection, purchase: int) -> bool:
    """Say whether every paper on a purchase may stand beside another."""
    rows = (
        select(CouponTemplate.stack)
        .join(Redemption, Redemption.template_id == CouponTemplate.id)
        .where(Redemption.purchase_id == purchase, LIVE)
    )
    return all(db.execute(rows).scalars())


def take_back(pen: Pen, row: Row[Redemption], why: str) -> Taken:
    """Reverse a redemption: the paper is issued again, with its old expiry, and its goods are back."""
    pen.db.execute(insert(Reversal).values(redemption_id=row.id, why=why, at=pen.at, business_day=pen.day))
    template = pen.db.execute(select(CouponTemplate).where(CouponTemplate.id == row.template_id)).one()
    if template.gives_sku is not None:
        gifts.move(pen, template.gives_sku, template.gives_quantity, "returned", str(row.id))
    return Taken("redemption", str(row.id), "returned")


def taken_on(db: Connection, day: date) -> int:
    """Count the papers taken on a business day and not given back."""
    return int(db.execute(select(func.count()).where(Redemption.business_day == day, LIVE)).scalar_one())
