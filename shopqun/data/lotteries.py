"""Lotteries in the books, to be read: the drafts, and how each stands."""

from collections import defaultdict
from datetime import date

import msgspec
from sqlalchemy import Connection, Row, Select, or_, select

from shopqun.compliance.lottery_rules import DISPLAYED_PRIZE_FEN
from shopqun.data.shop import profile
from shopqun.data.tables.coupons import Coupon
from shopqun.data.tables.lotteries import (
    Lottery,
    LotteryDraw,
    LotteryHandover,
    LotteryLock,
    LotteryPrize,
    LotteryTicket,
)
from shopqun.data.tables.members import Member
from shopqun.lotteries.desk import (
    Booked,
    Desk,
    Drawn,
    HeldTicket,
    RowStanding,
    Ticket,
    Winner,
    masked_person,
    state_on,
)
from shopqun.lotteries.draft import Draft, PlannedPrize
from shopqun.lotteries.rules import RULES_VERSION, Rules, keep_until, taken
from shopqun.lotteries.rules import Row as DeckRow
from shopqun.planning.offers import Prize


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


def lottery_named(db: Connection, text: str) -> Booked | None:
    """Find a lottery by its id or exact name."""
    row = db.execute(select(Lottery).where(or_(Lottery.id == text, Lottery.name == text))).first()
    return _booked(row) if row else None


def lottery_of(db: Connection, ticket: HeldTicket) -> Booked:
    """Give the lottery a ticket belongs to."""
    return _booked(db.execute(select(Lottery).where(Lottery.id == ticket.lottery)).one())


def _booked(row: Row[Lottery]) -> Booked:
    return Booked(
        id=row.id,
        name=row.name,
        stored=row.state,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        redeem_until=row.redeem_until,
        deck=row.deck,
        per_member_max=row.per_member_max,
        disclosure=msgspec.json.decode(row.disclosure, type=dict[str, str]),
    )


def all_ids(db: Connection) -> tuple[str, ...]:
    """Give the ids of all lotteries, the earliest first."""
    return tuple(db.execute(select(Lottery.id).order_by(Lottery.starts_on, Lottery.id)).scalars())


def planned_rules(db: Connection, lottery: Booked) -> Rules:
    """Give a lottery as it would be sealed now."""
    shop = profile(db)
    rows = select(LotteryPrize).where(LotteryPrize.lottery_id == lottery.id).order_by(LotteryPrize.id)
    return Rules(
        version=RULES_VERSION,
        shop=shop.name if shop else "",
        lottery=lottery.id,
        name=lottery.name,
        starts_on=lottery.starts_on,
        ends_on=lottery.ends_on,
        redeem_until=lottery.redeem_until,
        per_member_max=lottery.per_member_max,
        rows=tuple(
            DeckRow(
                level=row.level,
                name=row.name,
                quantity=row.quantity,
                retail_fen=row.retail_fen,
                wins=Prize(level=row.level, name=row.name).wins,
                gift=row.gives_sku or "",
            )
            for row in db.execute(rows)
        ),
        disclosure=lottery.disclosure,
    )


def lock_of(db: Connection, lottery: str) -> Row[LotteryLock] | None:
    """Give what was sealed, or None for a draft."""
    return db.execute(select(LotteryLock).where(LotteryLock.lottery_id == lottery)).one_or_none()


def sealed_rules(lock: Row[LotteryLock]) -> Rules:
    """Read the rules as they were sealed."""
    return msgspec.json.decode(lock.rules, type=Rules)


def left_of(db: Connection, lottery: str, rules: Rules) -> tuple[int, ...]:
    """Give how many of each row are left of a deck."""
    left = rules.counts
    rows = select(LotteryDraw.row_number).where(LotteryDraw.lottery_id == lottery)
    for row in db.execute(rows).scalars():
        left = taken(left, row)
    return left


def desk(db: Connection, lottery: Booked, day: date) -> Desk:
    """Give a lottery with everything that happened to it; the seed stays out until it is closed."""
    lock = lock_of(db, lottery.id)
    rules = sealed_rules(lock) if lock else planned_rules(db, lottery)
    left = left_of(db, lottery.id, rules)
    state = state_on(lottery.stored, lottery.starts_on, day)
    closed = lottery.stored in ("closed", "archived")
    return Desk(
        id=lottery.id,
        name=lottery.name,
        state=state,
        starts_on=rules.starts_on,
        ends_on=rules.ends_on,
        redeem_until=rules.redeem_until,
        keep_until=keep_until(rules),
        per_member_max=rules.per_member_max,
        rows=tuple(RowStanding(row, count) for row, count in zip(rules.rows, left, strict=True)),
        disclosure=tuple(rules.disclosure.items()),
        commitment=lock.commitment if lock else "",
        seed=lock.seed if lock and closed else "",
        tickets=tickets_of(db, lottery.id, rules),
        must_display=any(row.wins and row.retail_fen > DISPLAYED_PRIZE_FEN for row in rules.rows),
    )


def tickets_of(db: Connection, lottery: str, rules: Rules) -> tuple[Ticket, ...]:
    """Give the tickets of a lottery, the newest first, each with what it drew."""
    rows = _tickets().where(LotteryTicket.lottery_id == lottery).order_by(LotteryTicket.id.desc())
    codes = _codes(db, lottery)
    return tuple(_ticket(row, rules, codes.get(row.batch_id, ())) for row in db.execute(rows))


def drawn_of(db: Connection, ticket: int, rules: Rules) -> Drawn | None:
    """Give what a ticket drew, or None while it waits."""
    row = db.execute(_tickets().where(LotteryTicket.id == ticket)).one()
    return _ticket(row, rules, _codes(db, row.lottery_id).get(row.batch_id, ())).drawn


def winners(db: Connection, lottery: str, rules: Rules) -> tuple[Winner, ...]:
    """Give the masked list of winners in the order of the draws (令32-15)."""
    phones = dict(db.execute(select(LotteryTicket.code, Member.phone).join(Member)).all())
    won = [each.drawn for each in tickets_of(db, lottery, rules) if each.drawn and each.drawn.wins]
    return tuple(
        Winner(
            one.position,
            masked_person(one.member_name, phones[one.ticket]),
            one.level,
            one.prize,
            one.retail_fen,
            one.handed_over,
        )
        for one in sorted(won, key=lambda one: one.position)
    )


def _tickets() -> Select[*tuple[object, ...]]:
    return (
        select(
            LotteryTicket.lottery_id,
            LotteryTicket.code,
            LotteryTicket.member_id,
            Member.name.label("member_name"),
            LotteryTicket.at.label("handed_out_at"),
            LotteryDraw.position,
            LotteryDraw.number,
            LotteryDraw.row_number,
            LotteryDraw.link,
            LotteryDraw.batch_id,
            LotteryDraw.at.label("drawn_at"),
            LotteryHandover.at.label("handed_over_at"),
        )
        .join(Member, Member.id == LotteryTicket.member_id)
        .outerjoin(LotteryDraw, LotteryDraw.ticket_id == LotteryTicket.id)
        .outerjoin(LotteryHandover, LotteryHandover.ticket_id == LotteryTicket.id)
    )


def _codes(db: Connection, lottery: str) -> dict[int | None, tuple[str, ...]]:
    """Give the papers winners of a lottery were given, by their batch."""
    found: dict[int | None, tuple[str, ...]] = {}
    rows = select(Coupon.batch_id, Coupon.code).join(LotteryDraw, LotteryDraw.batch_id == Coupon.batch_id)
    for batch, code in db.execute(rows.where(LotteryDraw.lottery_id == lottery).order_by(Coupon.id)):
        found[batch] = (*found.get(batch, ()), code)
    return found


def _ticket(row: "Row[*tuple[object, ...]]", rules: Rules, codes: tuple[str, ...]) -> Ticket:
    return Ticket(row.code, row.member_id, row.member_name, row.handed_out_at, _drawn(row, rules, codes))


def _drawn(row: "Row[*tuple[object, ...]]", rules: Rules, codes: tuple[str, ...]) -> Drawn | None:
    if row.position is None:
        return None
    prize = rules.rows[row.row_number]
    return Drawn(
        lottery=rules.lottery,
        lottery_name=rules.name,
        ticket=row.code,
        member=row.member_id,
        member_name=row.member_name,
        position=row.position,
        number=row.number,
        level=prize.level,
        prize=prize.name,
        wins=prize.wins,
        retail_fen=prize.retail_fen,
        proof=row.link,
        at=row.drawn_at,
        codes=codes,
        handed_over=row.handed_over_at is not None,
    )
