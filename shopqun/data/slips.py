"""One read of the books for one slip of the counter: a purchase, goods picked up, a paper."""

from datetime import timedelta

from sqlalchemy import Connection, select

from shopqun.basics import Money, Refused, ShopDay
from shopqun.coupons.code import parse
from shopqun.data import papers, people, purchases, till
from shopqun.data.briefs import face
from shopqun.data.coupons import template_of
from shopqun.data.tables.coupons import Coupon, CouponTemplate
from shopqun.data.tables.flashsales import Claim, Sale, SaleItem
from shopqun.data.tables.till import Purchase, TillEntry
from shopqun.members.phone import masked
from shopqun.posters import slip_words as words
from shopqun.posters.brief import CounterSlip, CouponPoster, SlipRow
from shopqun.posters.offers import offer_of

_A_MOMENT = timedelta(microseconds=1)
"""A life is half-open: its last business day is the one a moment before its end belongs to."""


def purchase_slip(db: Connection, purchase: int, days: ShopDay) -> CounterSlip | Refused:
    """Say what a customer bought for, which papers took off how much, and what she paid."""
    bill = purchases.bill_of(db, purchase)
    if bill is None:
        return Refused("unknown_purchase", {"text": str(purchase)})
    clerk = db.execute(select(Purchase.clerk).where(Purchase.id == purchase)).scalar_one()
    rows = [SlipRow(words.NUMBER, f"P{bill.id:06d}"), SlipRow(words.TIME, words.moment(days.local(bill.at)))]
    rows += [SlipRow(words.CLERK, clerk)] if clerk else []
    rows += [SlipRow(words.CUSTOMER, _who(db, bill.member))] if bill.member is not None else []
    money = [SlipRow(words.BILL, f"¥{bill.bill}")]
    for row in till.live_on(db, purchase):
        template = template_of(
            db.execute(select(CouponTemplate).where(CouponTemplate.id == row.template_id)).one()
        )
        gives = f"{template.gives.name} × {template.gives.quantity}" if template.gives else ""
        money.append(SlipRow(template.name, gives or f"-¥{Money(row.takes_off_fen)}"))
    back = _refunded(db, purchase)
    money += [SlipRow(words.BACK, f"-¥{back}")] if back else []
    money.append(SlipRow(words.PAID, f"¥{bill.paid}", loud=True))
    return CounterSlip(face(db), words.RECEIPT, (tuple(rows), tuple(money)), notes=words.RECEIPT_NOTES)


def _refunded(db: Connection, purchase: int) -> Money:
    entries = select(TillEntry.amount_fen).where(
        TillEntry.purchase_id == purchase, TillEntry.kind.in_(("refund", "undo"))
    )
    return Money(-sum(db.execute(entries).scalars()))


def _who(db: Connection, member: int) -> str:
    person = people.person(db, member)
    return " ".join(part for part in (person.name, masked(person.phone)) if part)


def claim_slip(db: Connection, claim: int, days: ShopDay) -> CounterSlip | Refused:
    """Say what waits for whom until when, with the code that is scanned then; or that it was collected."""
    named = (SaleItem.sale_id == Claim.sale_id) & (SaleItem.sku == Claim.sku)
    found = (
        select(
            Claim,
            SaleItem.name.label("item"),
            SaleItem.flash_fen,
            Sale.name.label("sale"),
            Sale.pickup_until,
        )
        .join(SaleItem, named)
        .join(Sale, Sale.id == Claim.sale_id)
        .where(Claim.id == claim)
    )
    row = db.execute(found).one_or_none()
    if row is None:
        return Refused("unknown_claim", {"text": str(claim)})
    price, taken = Money(row.flash_fen), row.state == "taken"
    facts = (SlipRow(words.SALE, row.sale), SlipRow(words.CUSTOMER, row.name))
    goods = (
        SlipRow(row.item, ""),
        SlipRow(f"¥{price} × {row.quantity}", f"¥{price * row.quantity}", loud=True),
    )
    until = (SlipRow(words.UNTIL, words.moment(days.local(row.pickup_until))),)
    if taken:
        return CounterSlip(face(db), words.COLLECTED, (facts, goods), notes=words.RECEIPT_NOTES)
    return CounterSlip(
        face(db), words.PICK_UP, (facts, goods, until), row.pickup_code, words.BRING, words.PICK_UP_NOTES
    )


def paper_slip(db: Connection, text: str, days: ShopDay) -> CounterSlip | Refused:
    """Print one paper as a slip that can be handed over."""
    poster = paper_brief(db, text, days)
    if isinstance(poster, Refused):
        return poster
    facts = (
        SlipRow(words.worth(poster.offer), "", loud=True),
        SlipRow(words.FROM, poster.starts.isoformat()),
        SlipRow(words.LAST_DAY, poster.ends.isoformat()),
    )
    return CounterSlip(
        poster.shop, poster.headline, (facts,), poster.code, words.SHOW, poster.offer.conditions
    )


def paper_brief(db: Connection, text: str, days: ShopDay) -> CouponPoster | Refused:
    """Show one paper with its own code: a picture to send to whoever holds it."""
    code = parse(text)
    row = db.execute(select(Coupon).where(Coupon.code == code.text)).one_or_none() if code else None
    facts = papers.facts_of(db, code.text) if code else None
    if row is None or facts is None:
        return Refused("unknown_code", {"text": text})
    return CouponPoster(
        shop=face(db),
        headline=facts.template.name,
        offer=offer_of(facts.template),
        code=row.code,
        starts=days.of(facts.starts_at),
        ends=days.of(facts.expires_at - _A_MOMENT),
    )
