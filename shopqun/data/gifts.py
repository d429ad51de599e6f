"""The stock of gifts: counted from its movements, never from a counter."""

from sqlalchemy import Connection, Integer, String, cast, func, insert, select

from shopqun.data.gestures import Pen
from shopqun.data.tables.coupons import Gift, GiftMove
from shopqun.data.tables.members import Member
from shopqun.data.tables.referrals import Reward, RewardEvent
from shopqun.referrals.gifts import GiftLine, GiftMoved, MoveWhy


def stock_of(db: Connection, sku: str) -> int:
    """Count the pieces of a gift that are left."""
    mine = select(func.coalesce(func.sum(GiftMove.pieces), 0)).where(GiftMove.sku == sku)
    return int(db.execute(mine).scalar_one())


def move(pen: Pen, sku: str, pieces: int, why: str, reference: str) -> None:
    """Write down gifts that came in (+) or went out (-); `reference` is whom, or what she says of it."""
    pen.db.execute(
        insert(GiftMove).values(
            sku=sku, pieces=pieces, why=why, reference=reference, at=pen.at, business_day=pen.day
        )
    )


def name_of(db: Connection, sku: str) -> str | None:
    """Give the name of a gift, or None."""
    return db.execute(select(Gift.name).where(Gift.sku == sku)).scalar()


def gift_lines(db: Connection) -> tuple[GiftLine, ...]:
    """List the gifts with what is left and what rewards that are held or due promise of each."""
    moved = select(GiftMove.sku, func.sum(GiftMove.pieces).label("stock")).group_by(GiftMove.sku).subquery()
    ended = select(RewardEvent.id).where(RewardEvent.reward_id == Reward.id).exists()
    owed = (
        select(Reward.item, func.sum(Reward.quantity).label("pieces"))
        .where(Reward.kind == "gift", ~ended)
        .group_by(Reward.item)
        .subquery()
    )
    rows = (
        select(
            Gift.sku,
            Gift.name,
            Gift.cost_fen,
            Gift.purpose,
            func.coalesce(moved.c.stock, 0),
            func.coalesce(owed.c.pieces, 0),
        )
        .outerjoin(moved, moved.c.sku == Gift.sku)
        .outerjoin(owed, owed.c.item == Gift.sku)
        .order_by(Gift.sku)
    )
    return tuple(GiftLine(*row) for row in db.execute(rows))


def gift_moves(db: Connection, sku: str) -> tuple[GiftMoved, ...]:
    """List what came in and went out of a gift, the newest first."""
    rewarded = (GiftMove.why == MoveWhy.REWARD) & (cast(Reward.id, String) == GiftMove.reference)
    rows = (
        select(GiftMove.pieces, GiftMove.why, GiftMove.reference, Member.name, GiftMove.at)
        .outerjoin(Reward, rewarded)
        .outerjoin(Member, Member.id == cast(Reward.member_id, Integer))
        .where(GiftMove.sku == sku)
        .order_by(GiftMove.id.desc())
    )
    told = {MoveWhy.BOUGHT, MoveWhy.SPOILED, MoveWhy.COUNTED}
    return tuple(
        GiftMoved(pieces, why, reference if why in told else "", name or "", at)
        for pieces, why, reference, name, at in db.execute(rows)
    )
