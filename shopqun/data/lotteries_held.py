"""Holding a lottery: sealing it, handing tickets out, drawing, handing prizes over, closing."""

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy import Connection, Row, func, insert, select, update

from shopqun.basics import Refused
from shopqun.coupons.code import CodeKind, mint
from shopqun.data import coupons, gifts, lotteries
from shopqun.data.gestures import Pen
from shopqun.data.tables.lotteries import (
    Lottery,
    LotteryDraw,
    LotteryEvent,
    LotteryExclusion,
    LotteryHandover,
    LotteryLock,
    LotteryTicket,
)
from shopqun.data.tables.members import Member
from shopqun.data.tables.till import Purchase, Redemption
from shopqun.lotteries import drawing
from shopqun.lotteries.desk import Booked, Closed, Drawn, HeldTicket, Locked
from shopqun.lotteries.drawing import Ballot
from shopqun.lotteries.rules import SEED_BYTES, canonical, keep_until, seal
from shopqun.lotteries.rules import Row as DeckRow

_GIFT_OUT, _GIFT_BACK = "lottery", "lottery_back"


def lock(pen: Pen, lottery: Booked, vouchers: Mapping[str, str], staff: Iterable[int]) -> Locked | Refused:
    """Seal a lottery under a fresh seed; its gifts are set aside, so that every prize is there (L-05).

    `vouchers` names the template a level gives. Refused: `unknown_template`, `template_exhausted`,
    `gift_stock_empty`.
    """
    planned = lotteries.planned_rules(pen.db, lottery)
    rows = tuple(replace(row, coupon=vouchers.get(row.level, "")) for row in planned.rows)
    for row in rows:
        refused = _set_aside(pen, lottery.id, row)
        if refused is not None:
            return refused
    rules = replace(planned, rows=rows)
    seed = secrets.token_bytes(SEED_BYTES)
    sealed = {"rules": canonical(rules), "seed": seed.hex(), "commitment": seal(rules, seed)}
    pen.db.execute(insert(LotteryLock).values(**sealed, lottery_id=lottery.id, at=pen.at))
    for member in sorted(set(staff)):
        pen.db.execute(insert(LotteryExclusion).values(lottery_id=lottery.id, member_id=member))
    enter(pen, lottery.id, "locked")
    return Locked(lottery.id, lottery.name, sealed["commitment"], keep_until(rules))


def _set_aside(pen: Pen, lottery: str, row: DeckRow) -> Refused | None:
    if row.coupon:
        template = coupons.template_named(pen.db, row.coupon)
        if template is None:
            return Refused("unknown_template", {"text": row.coupon})
        left = template.total - coupons.papers_out(pen.db, template.id)
        if left < row.quantity:
            return Refused("template_exhausted", {"left": left, "total": template.total})
    if row.gift:
        if gifts.stock_of(pen.db, row.gift) < row.quantity:
            return Refused("gift_stock_empty", {"gift": row.name})
        gifts.move(pen, row.gift, -row.quantity, _GIFT_OUT, lottery)
    return None


def enter(pen: Pen, lottery: str, state: str, why: str = "") -> None:
    """Let a lottery enter a state."""
    values = {"lottery_id": lottery, "state": state, "why": why}
    pen.db.execute(insert(LotteryEvent).values(**values, at=pen.at, business_day=pen.day))
    pen.db.execute(update(Lottery).where(Lottery.id == lottery).values(state=state))


def is_staff(db: Connection, lottery: str, member: int) -> bool:
    """Say whether a member works here: she was named when the lottery was locked, or serves by her name."""
    named = select(LotteryExclusion).where(
        LotteryExclusion.lottery_id == lottery, LotteryExclusion.member_id == member
    )
    name = select(Member.name).where(Member.id == member).scalar_subquery()
    serves = (
        select(Purchase.id).where(Purchase.clerk == name).limit(1),
        select(Redemption.id).where(Redemption.clerk == name).limit(1),
        select(Member.id).where(Member.clerk == name).limit(1),
    )
    return any(db.execute(each).first() is not None for each in (named, *serves))


def hand_out(pen: Pen, lottery: Booked, member: int) -> str | Refused:
    """Give a member a ticket; refused: `staff_excluded`, `member_limit`, `deck_empty`."""
    if is_staff(pen.db, lottery.id, member):
        return Refused("staff_excluded")
    mine = select(func.count()).where(
        LotteryTicket.lottery_id == lottery.id, LotteryTicket.member_id == member
    )
    if pen.db.execute(mine).scalar_one() >= lottery.per_member_max:
        return Refused("member_limit", {"per_member_max": lottery.per_member_max})
    every = select(func.count()).where(LotteryTicket.lottery_id == lottery.id)
    if pen.db.execute(every).scalar_one() >= lottery.deck:
        return Refused("deck_empty", {"deck": lottery.deck})
    code = _unused(pen.db)
    values = {"lottery_id": lottery.id, "code": code, "member_id": member}
    pen.db.execute(insert(LotteryTicket).values(**values, at=pen.at, business_day=pen.day))
    return code


def _unused(db: Connection) -> str:
    while True:
        code = mint(CodeKind.TICKET, secrets.randbelow).text
        if db.execute(select(LotteryTicket.id).where(LotteryTicket.code == code)).first() is None:
            return code


def ticket_of(db: Connection, code: str) -> HeldTicket | None:
    """Give a ticket by its code."""
    row = db.execute(select(LotteryTicket).where(LotteryTicket.code == code)).one_or_none()
    return HeldTicket(row.id, row.lottery_id, row.code, row.member_id) if row else None


def draw(pen: Pen, ticket: HeldTicket, number: int | None) -> Drawn | Refused:
    """Draw for a ticket that was not drawn: a prize's papers are issued to its holder at once."""
    locked = lotteries.lock_of(pen.db, ticket.lottery)
    if locked is None:
        return Refused("lottery_not_locked")
    rules = lotteries.sealed_rules(locked)
    left = lotteries.left_of(pen.db, ticket.lottery, rules)
    if not sum(left):
        return Refused("deck_empty", {"deck": rules.deck})
    last = _last_draw(pen.db, ticket.lottery)
    ballot = Ballot(last.position + 1 if last else 1, ticket.code, number, left)
    outcome = drawing.draw(bytes.fromhex(locked.seed), ballot)
    row = rules.rows[outcome.row]
    batch = _issued(pen, row, ticket.member)
    pen.db.execute(
        insert(LotteryDraw).values(
            ticket_id=ticket.id,
            lottery_id=ticket.lottery,
            position=ballot.position,
            number=number,
            pick=outcome.pick,
            row_number=outcome.row,
            link=drawing.link(
                last.link if last else locked.commitment, ballot, outcome.pick, pen.at.isoformat()
            ),
            batch_id=batch,
            at=pen.at,
            business_day=pen.day,
        )
    )
    if batch is not None:
        hand_over(pen, ticket.id)
    return known_drawn(pen.db, ticket)


def _last_draw(db: Connection, lottery: str) -> Row[LotteryDraw] | None:
    mine = select(LotteryDraw).where(LotteryDraw.lottery_id == lottery)
    return db.execute(mine.order_by(LotteryDraw.position.desc()).limit(1)).one_or_none()


def drawn_of(db: Connection, ticket: HeldTicket) -> Drawn | None:
    """Give what a ticket drew, or None while it waits."""
    locked = lotteries.lock_of(db, ticket.lottery)
    return lotteries.drawn_of(db, ticket.id, lotteries.sealed_rules(locked)) if locked else None


def known_drawn(db: Connection, ticket: HeldTicket) -> Drawn:
    """Give what a ticket drew that is known to have been drawn."""
    found = drawn_of(db, ticket)
    if found is None:
        raise LookupError(ticket)
    return found


def _issued(pen: Pen, row: DeckRow, member: int) -> int | None:
    """Issue the paper a row gives; where its template ran out meanwhile, the prize is handed over by hand."""
    template = coupons.template_named(pen.db, row.coupon) if row.coupon else None
    if template is None:
        return None
    batch = coupons.issue(pen, template, 1, holder=member, placement="lottery")
    return None if isinstance(batch, Refused) else batch.id


def hand_over(pen: Pen, ticket: int) -> None:
    """Write that a prize is in the winner's hands."""
    pen.db.execute(insert(LotteryHandover).values(ticket_id=ticket, at=pen.at, business_day=pen.day))


def close(pen: Pen, lottery: Booked, why: str) -> Closed | Refused:
    """Close a lottery and reveal its seed; gifts nobody drew go back to the stock."""
    locked = lotteries.lock_of(pen.db, lottery.id)
    if locked is None:
        return Refused("lottery_not_locked")
    rules = lotteries.sealed_rules(locked)
    left = lotteries.left_of(pen.db, lottery.id, rules)
    for row, count in zip(rules.rows, left, strict=True):
        if row.gift and count:
            gifts.move(pen, row.gift, count, _GIFT_BACK, lottery.id)
    enter(pen, lottery.id, "closed", why)
    prizes = sum(count for row, count in zip(rules.rows, left, strict=True) if row.wins)
    draws = rules.deck - sum(left)
    return Closed(lottery.id, locked.commitment, locked.seed, draws, sum(left), prizes)
