"""What there is in the books to make posters of."""

from collections.abc import Callable

from sqlalchemy import Connection, func, select

from shopqun.data.briefs_signs import CANVAS, PRIVACY, STAMPS
from shopqun.data.members_list import find_ids
from shopqun.data.plans import plan_in_force
from shopqun.data.tables.community import ChatGroup
from shopqun.data.tables.coupons import CouponBatch, CouponTemplate
from shopqun.data.tables.flashsales import Sale
from shopqun.data.tables.lotteries import Lottery
from shopqun.data.tables.members import Member
from shopqun.posters.choice import EVERYBODY, Choice
from shopqun.posters.sign_words import CANVAS_TITLE, PRIVACY_TITLE

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


def cards(_db: Connection) -> tuple[Choice, ...]:
    """List the cards to stamp, by their boxes."""
    return tuple(Choice(days, f"{days} 天") for days in STAMPS)


def partners(db: Connection) -> tuple[Choice, ...]:
    """List the neighbour shops of the plan."""
    plan = plan_in_force(db)
    return tuple(Choice(each.id, each.partner) for each in plan.alliance) if plan else ()


def notices(db: Connection) -> tuple[Choice, ...]:
    """List what can hang as a house notice: what is kept of customers, the plan, and each lottery."""
    own = (Choice(PRIVACY, PRIVACY_TITLE), Choice(CANVAS, CANVAS_TITLE))
    return (*own, *lotteries(db))


def everybody(db: Connection) -> Choice:
    """Give the choice of all members at once."""
    count = db.execute(select(func.count()).select_from(Member).where(~Member.gone)).scalar_one()
    return Choice(EVERYBODY, "", count)


LISTED: dict[str, Callable[[Connection], tuple[Choice, ...]]] = {
    "group": groups,
    "coupon": templates,
    "card": batches,
    "sale": sales,
    "price": sales,
    "lottery": lotteries,
    "tent": groups,
    "thanks": groups,
    "checkin": cards,
    "board": sales,
    "alliance": partners,
    "notice": notices,
}
"""What each kind of poster can be about, but for members, who are looked for."""
