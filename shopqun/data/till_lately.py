"""The newest gestures of the counter: papers, bills without paper, and goods picked up."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import Connection, func, select

from shopqun.data.coupons import LIVE
from shopqun.data.tables.coupons import CouponTemplate
from shopqun.data.tables.flashsales import Claim, ClaimEvent, SaleItem
from shopqun.data.tables.members import Member
from shopqun.data.tables.till import Purchase, Redemption, Reversal, TillEntry
from shopqun.data.till import taken_on
from shopqun.till.lately import LastUse, Lately, Line, LineKind

_QUESTIONS = ("amount_needed", "member_needed")
"""Refusals that only asked the clerk for something; the scan that followed tells the story."""


def lately(db: Connection, day: date, limit: int) -> Lately:
    """Give the newest lines and the papers used on a business day."""
    found = [*_papers(db, limit), *_bills(db, limit), *_pickups(db, limit)]
    newest = sorted(found, key=lambda line: (line.at, line.id), reverse=True)[:limit]
    return Lately(tuple(newest), taken_on(db, day), day)


def last_use(db: Connection, code: str) -> LastUse | None:
    """Tell of the newest live use of a paper; None where there is none."""
    rows = (
        select(Redemption, Member.name.label("member_name"), Purchase.bill_fen.label("bill_fen"))
        .outerjoin(Member, Member.id == Redemption.member_id)
        .outerjoin(Purchase, Purchase.id == Redemption.purchase_id)
        .where(Redemption.code == code, LIVE)
        .order_by(Redemption.id.desc())
        .limit(1)
    )
    row = db.execute(rows).one_or_none()
    if row is None:
        return None
    return LastUse(row.id, row.at, row.clerk, row.member_name or "", row.takes_off_fen, row.bill_fen)


def _papers(db: Connection, limit: int) -> Iterator[Line]:
    rows = (
        select(
            Redemption,
            CouponTemplate.name.label("title"),
            Member.name.label("member_name"),
            Reversal.at.label("back_at"),
        )
        .outerjoin(CouponTemplate, CouponTemplate.id == Redemption.template_id)
        .outerjoin(Member, Member.id == Redemption.member_id)
        .outerjoin(Reversal, Reversal.redemption_id == Redemption.id)
        .where(func.coalesce(Redemption.reason, "").not_in(_QUESTIONS))
        .order_by(Redemption.id.desc())
        .limit(limit)
    )
    for row in db.execute(rows).all():
        yield Line(
            kind=LineKind.PAPER if row.slot is not None else LineKind.REFUSED,
            id=row.id,
            at=row.at,
            title=row.title or "",
            code=row.code,
            reason=row.reason or "",
            member_name=row.member_name or "",
            takes_off_fen=row.takes_off_fen,
            purchase=row.purchase_id,
            paid_fen=None if row.purchase_id is None else _paid(db, row.purchase_id),
            back=row.back_at is not None,
        )


def _bills(db: Connection, limit: int) -> Iterator[Line]:
    opened = select(Redemption.purchase_id).where(Redemption.opened_purchase)
    rows = (
        select(Purchase, Member.name.label("member_name"))
        .outerjoin(Member, Member.id == Purchase.member_id)
        .where(Purchase.id.not_in(opened))
        .order_by(Purchase.id.desc())
        .limit(limit)
    )
    for row in db.execute(rows).all():
        paid = _paid(db, row.id)
        yield Line(
            kind=LineKind.PURCHASE,
            id=row.id,
            at=row.at,
            title="",
            member_name=row.member_name or "",
            purchase=row.id,
            paid_fen=paid,
            back=paid == 0 and row.bill_fen > 0,
        )


def _paid(db: Connection, purchase: int) -> int:
    mine = select(func.coalesce(func.sum(TillEntry.amount_fen), 0)).where(TillEntry.purchase_id == purchase)
    return int(db.execute(mine).scalar_one())


def _pickups(db: Connection, limit: int) -> Iterator[Line]:
    named = (SaleItem.sale_id == Claim.sale_id) & (SaleItem.sku == Claim.sku)
    rows = (
        select(Claim.id, ClaimEvent.at, SaleItem.name, Claim.name.label("person"), Claim.quantity,
               Claim.pickup_code)
        .join(Claim, Claim.id == ClaimEvent.claim_id)
        .join(SaleItem, named)
        .where(ClaimEvent.state == "taken")
        .order_by(ClaimEvent.id.desc())
        .limit(limit)
    )  # fmt: skip
    for number, at, title, person, quantity, code in db.execute(rows):
        yield Line(
            kind=LineKind.PICKUP,
            id=number,
            at=at,
            title=title,
            code=code,
            member_name=person,
            quantity=quantity,
        )
