"""Tiers and lotteries held to their ledgers: caches that strayed, and draws that come out otherwise."""

from collections.abc import Iterator

from sqlalchemy import Connection, Row, Select, func, select, update

from shopqun.data import lotteries, tiers
from shopqun.data.tables.lotteries import Lottery, LotteryDraw, LotteryEvent, LotteryLock, LotteryTicket
from shopqun.data.tables.members import Member
from shopqun.lotteries import drawing
from shopqun.lotteries.drawing import Ballot
from shopqun.lotteries.rules import seal, taken
from shopqun.shop.profile import Problem


def problems(db: Connection) -> Iterator[Problem]:
    """Name every tier, state and draw that does not follow from what was written down."""
    for member, _ in _strayed_tiers(db):
        yield Problem("tier_level", str(member))
    for row in db.execute(_strayed_lotteries()):
        yield Problem("lottery_state", row.id)
    for locked in db.execute(select(LotteryLock)).all():
        yield from _broken_draws(db, locked)


def rebuild(db: Connection) -> int:
    """Set every cached tier and state to its newest row's; give how many had strayed."""
    strayed, states = list(_strayed_tiers(db)), db.execute(_strayed_lotteries()).all()
    for member, level in strayed:
        db.execute(update(Member).where(Member.id == member).values(tier_level=level))
    for row in states:
        db.execute(update(Lottery).where(Lottery.id == row.id).values(state=row.state))
    return len(strayed) + len(states)


def _strayed_tiers(db: Connection) -> Iterator[tuple[int, int]]:
    levels = tiers.levels_by_log(db)
    for member, level in db.execute(select(Member.id, Member.tier_level).where(~Member.gone)):
        if levels[member] != level:
            yield member, levels[member]


def _strayed_lotteries() -> Select[str, str]:
    newest = select(func.max(LotteryEvent.id)).group_by(LotteryEvent.lottery_id)
    return (
        select(Lottery.id, LotteryEvent.state)
        .join(LotteryEvent, LotteryEvent.lottery_id == Lottery.id)
        .where(LotteryEvent.id.in_(newest), LotteryEvent.state != Lottery.state)
    )


def _broken_draws(db: Connection, locked: Row[LotteryLock]) -> Iterator[Problem]:
    """Make every draw of a lottery again; the first that comes out otherwise breaks the chain."""
    rules, seed = lotteries.sealed_rules(locked), bytes.fromhex(locked.seed)
    if seal(rules, seed) != locked.commitment:
        yield Problem("lottery_draw", locked.lottery_id)
        return
    left, link = rules.counts, locked.commitment
    rows = (
        select(LotteryDraw, LotteryTicket.code)
        .join(LotteryTicket, LotteryTicket.id == LotteryDraw.ticket_id)
        .where(LotteryDraw.lottery_id == locked.lottery_id)
        .order_by(LotteryDraw.position)
    )
    for row in db.execute(rows):
        ballot = Ballot(row.position, row.code, row.number, left)
        link = drawing.link(link, ballot, row.pick, row.at.isoformat())
        if not sum(left) or drawing.draw(seed, ballot).row != row.row_number or link != row.link:
            yield Problem("lottery_draw", f"{locked.lottery_id} {row.position}")
            return
        left = taken(left, row.row_number)
