"""What stands behind the figures: a line for each member, template and article."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, func, literal, select

from shopqun.data.members_list import spent_of
from shopqun.data.reports import handed_over, within
from shopqun.data.tables.coupons import Coupon, CouponTemplate
from shopqun.data.tables.flashsales import Claim, ClaimEvent, Sale, SaleItem
from shopqun.data.tables.members import Member, Tier
from shopqun.data.tables.shop import Shop
from shopqun.data.tables.till import Purchase, Redemption, Reversal, TillEntry
from shopqun.flashsales.claims import PARTED
from shopqun.members.phone import masked
from shopqun.reports.figures import Month
from shopqun.reports.lines import ArticleLine, MemberRow, PaperLine

STREAMED = 1000
"""How many rows of a long list are in memory at a time."""


def shop_name(db: Connection) -> str:
    """Give the shop's name; empty before it has one."""
    return db.execute(select(Shop.name)).scalar() or ""


def members_there(db: Connection) -> int:
    """Count the members."""
    return int(db.execute(select(func.count()).select_from(Member).where(~Member.gone)).scalar_one())


def member_rows(db: Connection, day: date) -> Iterator[MemberRow]:
    """Give every member with what she paid in twelve months, and how often and when she came, as a stream."""
    spent = spent_of(db, day)
    paid = (
        select(TillEntry.purchase_id)
        .group_by(TillEntry.purchase_id)
        .having(func.sum(TillEntry.amount_fen) > 0)
    )
    visits = {
        member: (times, last)
        for member, times, last in db.execute(
            select(Purchase.member_id, func.count(), func.max(Purchase.business_day))
            .where(Purchase.id.in_(paid))
            .group_by(Purchase.member_id)
        )
    }
    rows = db.execute(
        select(Member, Tier.name.label("tier"))
        .join(Tier, Tier.level == Member.tier_level, isouter=True)
        .where(~Member.gone)
        .order_by(Member.id)
        .execution_options(yield_per=STREAMED)
    )
    for row in rows:
        yield _member_row(row, spent.get(row.id, 0), *visits.get(row.id, (0, None)))


def _member_row(row: Row[*tuple[Any, ...]], spent: int, visits: int, last: date | None) -> MemberRow:
    return MemberRow(
        number=row.number,
        name=row.name,
        phone=masked(row.phone) or "",
        tier=row.tier or "",
        channel=row.channel,
        joined_on=row.joined_on,
        spent_12m_fen=spent,
        visits=visits,
        last_visit=last,
        marketing=row.marketing,
    )


def paper_lines(db: Connection, month: Month) -> tuple[PaperLine, ...]:
    """Give what became of each template's papers in a month, those with nothing too."""
    issued = sums_of(
        db,
        select(Coupon.template_id, func.count(), literal(0))
        .where(Coupon.kind == "C", within(Coupon.issued_on, month))
        .group_by(Coupon.template_id),
    )
    counted = select(Redemption.template_id, func.count(), func.sum(Redemption.takes_off_fen)).group_by(
        Redemption.template_id
    )
    accepted = counted.where(Redemption.verdict == "accepted", within(Redemption.business_day, month))
    given_back = counted.join(Reversal, Reversal.redemption_id == Redemption.id).where(
        within(Reversal.business_day, month)
    )
    taken, back, brought = sums_of(db, accepted), sums_of(db, given_back), _brought_in(db, month)
    names = db.execute(select(CouponTemplate.id, CouponTemplate.name).order_by(CouponTemplate.id))
    nothing = (0, 0)
    return tuple(
        PaperLine(
            template=template,
            name=name,
            issued=issued.get(template, nothing)[0],
            redeemed=taken.get(template, nothing)[0] - back.get(template, nothing)[0],
            takes_off_fen=taken.get(template, nothing)[1] - back.get(template, nothing)[1],
            brought_fen=brought.get(template, 0),
        )
        for template, name in names
    )


def sums_of(db: Connection, rows: Select[*tuple[Any, ...]]) -> dict[Any, tuple[int, int]]:
    """Give counts and sums of fen by key."""
    return {key: (int(count), int(fen or 0)) for key, count, fen in db.execute(rows)}


def _brought_in(db: Connection, month: Month) -> dict[str, int]:
    """Give what the purchases with a template's papers paid in a month, less what went back in it."""
    papers = (
        select(Redemption.template_id, Redemption.purchase_id)
        .where(Redemption.verdict == "accepted", Redemption.purchase_id.is_not(None))
        .distinct()
        .subquery()
    )
    rows = db.execute(
        select(papers.c.template_id, func.sum(TillEntry.amount_fen))
        .join(TillEntry, TillEntry.purchase_id == papers.c.purchase_id)
        .where(within(TillEntry.business_day, month))
        .group_by(papers.c.template_id)
    )
    return {template: int(fen) for template, fen in rows}


def article_lines(db: Connection, month: Month) -> tuple[ArticleLine, ...]:
    """Give the articles of which pieces were picked up or let go in a month."""
    pieces = func.sum(Claim.quantity)
    let_go = (ClaimEvent.state == "released") & (ClaimEvent.why != PARTED)
    item = (SaleItem.sale_id == Claim.sale_id) & (SaleItem.sku == Claim.sku)
    out = {(sale, sku): int(taken) for sale, sku, taken in db.execute(_out_until(month))}
    rows = db.execute(
        select(
            SaleItem,
            Sale.name.label("sale"),
            func.sum(handed_over()).label("taken"),
            func.coalesce(pieces.filter(let_go), 0).label("released"),
        )
        .join(Sale, Sale.id == SaleItem.sale_id)
        .join(Claim, item)
        .join(ClaimEvent, ClaimEvent.claim_id == Claim.id)
        .where(within(ClaimEvent.business_day, month))
        .group_by(SaleItem.sale_id, SaleItem.sku)
        .order_by(SaleItem.sale_id, SaleItem.position)
    )
    return tuple(
        ArticleLine(
            sale=row.sale,
            sku=row.sku,
            name=row.name,
            cost_fen=row.cost_fen,
            low7_fen=row.low7_fen,
            flash_fen=row.flash_fen,
            stock=row.stock,
            taken=row.taken,
            released=row.released,
            left=row.stock - out[row.sale_id, row.sku],
        )
        for row in rows
    )


def _out_until(month: Month) -> Select[*tuple[Any, ...]]:
    """Give of each article the pieces picked up until a month's end."""
    return (
        select(Claim.sale_id, Claim.sku, func.sum(handed_over()))
        .join(ClaimEvent, ClaimEvent.claim_id == Claim.id)
        .where(ClaimEvent.business_day < month.after)
        .group_by(Claim.sale_id, Claim.sku)
    )
