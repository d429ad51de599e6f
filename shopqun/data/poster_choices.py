"""What there is in the books to make posters of."""

from collections.abc import Callable

from sqlalchemy import Connection, select

from shopqun.data.members_list import find_ids
from shopqun.data.tables.community import ChatGroup
from shopqun.data.tables.coupons import CouponBatch, CouponTemplate
from shopqun.data.tables.flashsales import Sale
from shopqun.data.tables.lotteries import Lottery
from shopqun.data.tables.members import Member
from shopqun.posters.choice import Choice

_REWARD = "reward"


def groups(db: Connection) -> tuple[Choice, ...]:
    """List the groups in the order of their ids."""
    rows = db.execute(select(ChatGroup.id, ChatGroup.name).order_by(ChatGroup.id))
    return tuple(Choice(row.id, row.name) for row in rows)


def templates(db: Connection) -> tuple[Choice, ...]:
    """List the coupon templates in the order of their ids."""
    rows = db.execute(select(CouponTemplate.id, CouponTemplate.name).order_by(CouponTemplate.id))
    return tuple(Choice(row.id, row.name) for row in rows)


def batches(db: Connection) -> tuple[Choice, ...]:
    """List the batches of papers that were issued to be handed out, newest first."""
    rows = db.execute(
        select(CouponBatch.id, CouponBatch.papers, CouponTemplate.name)
        .join(CouponTemplate, CouponTemplate.id == CouponBatch.template_id)
        .where(CouponBatch.placement != _REWARD)
        .order_by(CouponBatch.id.desc())
    )
    return tuple(Choice(str(row.id), row.name, row.papers) for row in rows)


def sales(db: Connection) -> tuple[Choice, ...]:
    """List the sales, the newest first."""
    rows = db.execute(select(Sale.id, Sale.name).order_by(Sale.starts_at.desc()))
    return tuple(Choice(row.id, row.name) for row in rows)


def lotteries(db: Connection) -> tuple[Choice, ...]:
    """List the lotteries, the newest first."""
    rows = db.execute(select(Lottery.id, Lottery.name).order_by(Lottery.starts_on.desc(), Lottery.id))
    return tuple(Choice(row.id, row.name) for row in rows)


def members(db: Connection, typed: str, limit: int) -> tuple[Choice, ...]:
    """Find members as someone types; the newest where nothing is typed."""
    here = select(Member.id, Member.name, Member.number).where(~Member.gone)
    if not typed.strip():
        rows = db.execute(here.order_by(Member.id.desc()).limit(limit)).all()
        return tuple(Choice(str(row.id), f"{row.name} {row.number}") for row in rows)
    ids = find_ids(db, typed, limit)
    found = {row.id: row for row in db.execute(here.where(Member.id.in_(ids)))}
    return tuple(
        Choice(str(member), f"{found[member].name} {found[member].number}")
        for member in ids
        if member in found
    )


LISTED: dict[str, Callable[[Connection], tuple[Choice, ...]]] = {
    "group": groups,
    "coupon": templates,
    "card": batches,
    "sale": sales,
    "price": sales,
    "lottery": lotteries,
}
"""What each kind of poster can be about, but for members, who are looked for."""
