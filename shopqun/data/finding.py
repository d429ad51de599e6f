"""What the search over everything asks the books: what a code is, and the names of what runs."""

from datetime import datetime

from sqlalchemy import Connection, literal, select, union_all

from shopqun.coupons.code import Code
from shopqun.data import flashsales, lotteries, lotteries_held
from shopqun.data.papers import story_of
from shopqun.data.people import person
from shopqun.data.tables.community import ChatGroup
from shopqun.data.tables.coupons import CouponTemplate
from shopqun.data.tables.flashsales import Sale, SaleItem
from shopqun.data.tables.lotteries import Lottery
from shopqun.finding.answer import Event, FoundCode, What

_NAMED = (
    (What.TEMPLATE, CouponTemplate),
    (What.SALE, Sale),
    (What.LOTTERY, Lottery),
    (What.CHAT_GROUP, ChatGroup),
)


def events(db: Connection) -> list[Event]:
    """Name every kind of paper, sale, lottery and group, the newest of each first."""
    parts = [select(literal(what.value), table.id, table.name) for what, table in _NAMED]
    found = [Event(What(what), key, name) for what, key, name in db.execute(union_all(*parts))]
    return sorted(found, key=lambda each: each.id, reverse=True)


def code_of(db: Connection, code: Code, now: datetime) -> FoundCode | None:
    """Say what a code is: a paper, goods to be picked up, or a ticket; None for a card and nobody's."""
    return _paper(db, code, now) or _pickup(db, code) or _ticket(db, code)


def _paper(db: Connection, code: Code, now: datetime) -> FoundCode | None:
    paper = story_of(db, code.text, now)
    if paper is None:
        return None
    who = paper.holder_name or ""
    return FoundCode(What.PAPER, paper.code, paper.template_name, who, paper.state, paper.expires_at)


def _pickup(db: Connection, code: Code) -> FoundCode | None:
    claim = flashsales.claim_by_code(db, code.text)
    if claim is None:
        return None
    article = select(SaleItem.name).where(SaleItem.sale_id == claim.sale_id, SaleItem.sku == claim.sku)
    return FoundCode(
        What.PICKUP,
        claim.pickup_code,
        str(db.execute(article).scalar_one()),
        claim.name,
        claim.state,
        flashsales.sale_of(db, claim).pickup_until,
        claim.sale_id,
        claim.quantity,
    )


def _ticket(db: Connection, code: Code) -> FoundCode | None:
    ticket = lotteries_held.ticket_of(db, code.text)
    if ticket is None:
        return None
    state = "waiting" if lotteries_held.drawn_of(db, ticket) is None else "drawn"
    lottery = lotteries.lottery_of(db, ticket)
    return FoundCode(
        What.TICKET, ticket.code, lottery.name, person(db, ticket.member).name, state, None, lottery.id
    )
