"""Drafted lotteries in the books."""

from collections import defaultdict

import msgspec
from sqlalchemy import Connection, select

from shopqun.data.tables.lotteries import Lottery, LotteryPrize
from shopqun.lotteries.draft import Draft, PlannedPrize


def drafts(db: Connection) -> tuple[Draft, ...]:
    """Give every drafted lottery with its prizes in the order of the plan, the earliest first."""
    prizes = _prizes(db)
    return tuple(
        Draft(
            id=row.id,
            name=row.name,
            starts_on=row.starts_on,
            ends_on=row.ends_on,
            redeem_until=row.redeem_until,
            deck=row.deck,
            per_member_max=row.per_member_max,
            prizes=tuple(prizes[row.id]),
            disclosure=msgspec.json.decode(row.disclosure, type=dict[str, str]),
        )
        for row in db.execute(select(Lottery).order_by(Lottery.starts_on, Lottery.id))
    )


def _prizes(db: Connection) -> dict[str, list[PlannedPrize]]:
    found: dict[str, list[PlannedPrize]] = defaultdict(list)
    for row in db.execute(select(LotteryPrize).order_by(LotteryPrize.id)):
        found[row.lottery_id].append(
            PlannedPrize(row.level, row.name, row.quantity, row.retail_fen, row.cost_fen, row.probability_bp)
        )
    return found
