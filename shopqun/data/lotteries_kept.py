"""A closed lottery as its archive keeps it."""

from sqlalchemy import Connection, select

from shopqun.data import lotteries
from shopqun.data.tables.lotteries import LotteryDraw, LotteryEvent, LotteryHandover, LotteryTicket
from shopqun.lotteries.archive import FORMAT, Kept, KeptDraw, KeptTicket
from shopqun.lotteries.desk import Booked
from shopqun.lotteries.drawing import METHOD
from shopqun.lotteries.rules import Rules, keep_until


def kept(db: Connection, lottery: Booked) -> Kept | None:
    """Gather a lottery that was closed; the same books give the same archive. None for one still open."""
    lock = lotteries.lock_of(db, lottery.id)
    closing = select(LotteryEvent).where(
        LotteryEvent.lottery_id == lottery.id, LotteryEvent.state == "closed"
    )
    closed = db.execute(closing).one_or_none()
    if lock is None or closed is None:
        return None
    rules = lotteries.sealed_rules(lock)
    return Kept(
        format=FORMAT,
        method=METHOD,
        rules=rules,
        commitment=lock.commitment,
        seed=lock.seed,
        locked_at=lock.at.isoformat(),
        closed_at=closed.at.isoformat(),
        closed_because=closed.why,
        tickets=_tickets(db, lottery.id),
        draws=_draws(db, lottery.id, rules),
        left=lotteries.left_of(db, lottery.id, rules),
        keep_until=keep_until(rules),
    )


def _tickets(db: Connection, lottery: str) -> tuple[KeptTicket, ...]:
    rows = db.execute(
        select(LotteryTicket).where(LotteryTicket.lottery_id == lottery).order_by(LotteryTicket.id)
    ).all()
    people = {member: number for number, member in enumerate(dict.fromkeys(r.member_id for r in rows), 1)}
    return tuple(KeptTicket(row.code, people[row.member_id], row.at.isoformat()) for row in rows)


def _draws(db: Connection, lottery: str, rules: Rules) -> tuple[KeptDraw, ...]:
    names = {one.position: one.who for one in lotteries.winners(db, lottery, rules)}
    rows = (
        select(LotteryDraw, LotteryTicket.code, LotteryHandover.at.label("handed_over_at"))
        .join(LotteryTicket, LotteryTicket.id == LotteryDraw.ticket_id)
        .outerjoin(LotteryHandover, LotteryHandover.ticket_id == LotteryDraw.ticket_id)
        .where(LotteryDraw.lottery_id == lottery)
        .order_by(LotteryDraw.position)
    )
    return tuple(
        KeptDraw(
            position=row.position,
            ticket=row.code,
            number=row.number,
            day=row.business_day,
            at=row.at.isoformat(),
            pick=row.pick,
            row=row.row_number,
            level=rules.rows[row.row_number].level,
            prize=rules.rows[row.row_number].name,
            link=row.link,
            winner=names.get(row.position, ""),
            handed_over=row.handed_over_at.isoformat() if row.handed_over_at else "",
        )
        for row in db.execute(rows)
    )
