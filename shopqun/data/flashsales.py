"""Reading flash sales: everything is counted from the claims."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, Row, Select, case, func, select

from shopqun.coupons.code import CodeKind, mint
from shopqun.data.tables.coupons import Coupon
from shopqun.data.tables.flashsales import Claim as ClaimTable
from shopqun.data.tables.flashsales import ClaimEvent, ClaimPart, SaleItem
from shopqun.data.tables.flashsales import Sale as SaleTable
from shopqun.data.tables.members import Member
from shopqun.flashsales.claims import COUNTED, PARTED, Claim, ClaimState
from shopqun.flashsales.sale import Board, Item, Sale, Standing
from shopqun.flashsales.selling import ClaimMoved

_SALE = (
    SaleTable.id,
    SaleTable.name,
    SaleTable.starts_at,
    SaleTable.ends_at,
    SaleTable.pickup_until,
    SaleTable.skus_per_person,
)
_ITEM = (
    SaleItem.sku,
    SaleItem.name,
    SaleItem.cost_fen,
    SaleItem.regular_fen,
    SaleItem.low7_fen,
    SaleItem.flash_fen,
    SaleItem.stock,
    SaleItem.per_person,
)
_CLAIM = (
    ClaimTable.id,
    ClaimTable.sale_id,
    ClaimTable.sku,
    ClaimTable.member_id,
    ClaimTable.name,
    ClaimTable.person,
    ClaimTable.quantity,
    ClaimTable.pickup_code,
    ClaimTable.state,
    ClaimTable.at,
)
_CLAIM_FIELDS = (*(column.key for column in _CLAIM), "entered_by", "newest_why")


def list_sales(db: Connection) -> tuple[Sale, ...]:
    """Give every sale, the next or newest last."""
    return tuple(Sale(*row) for row in db.execute(select(*_SALE).order_by(SaleTable.starts_at, SaleTable.id)))


def sale_named(db: Connection, text: str) -> Sale | None:
    """Find a sale by its id, else by its exact name; the newest of one name."""
    by_id = db.execute(select(*_SALE).where(SaleTable.id == text)).one_or_none()
    by_name = select(*_SALE).where(SaleTable.name == text).order_by(SaleTable.starts_at.desc()).limit(1)
    row = by_id or db.execute(by_name).one_or_none()
    return Sale(*row) if row else None


def board(db: Connection, sale: Sale) -> Board:
    """Give a sale with how each article stands."""
    rows = db.execute(_standings().where(SaleItem.sale_id == sale.id).order_by(SaleItem.position))
    return Board(sale, tuple(_standing(row) for row in rows))


def standing(db: Connection, sale_id: str, sku: str) -> Standing | None:
    """Give how one article stands; None where the sale does not sell it."""
    wanted = _standings().where(SaleItem.sale_id == sale_id, SaleItem.sku == sku)
    row = db.execute(wanted).one_or_none()
    return _standing(row) if row else None


def _standings() -> Select[Any]:
    claimed = (SaleItem.sale_id == ClaimTable.sale_id) & (SaleItem.sku == ClaimTable.sku)
    pieces = [
        func.coalesce(func.sum(case((ClaimTable.state == state, ClaimTable.quantity), else_=0)), 0)
        for state in (ClaimState.HELD, ClaimState.TAKEN, ClaimState.WAITING)
    ]
    return select(*_ITEM, *pieces).outerjoin(ClaimTable, claimed).group_by(SaleItem.sale_id, SaleItem.sku)


def _standing(row: Row[Any]) -> Standing:
    return Standing(Item(*row[: len(_ITEM)]), *row[len(_ITEM) :])


def pieces_of(db: Connection, sale_id: str, person: str) -> dict[str, int]:
    """Give the pieces of each sku a person holds, has taken or waits for in a sale."""
    wanted = select(ClaimTable.sku, func.sum(ClaimTable.quantity)).where(
        ClaimTable.sale_id == sale_id, ClaimTable.person == person, ClaimTable.state.in_(COUNTED)
    )
    return {sku: int(pieces) for sku, pieces in db.execute(wanted.group_by(ClaimTable.sku))}


def claims_of(db: Connection, sale_id: str) -> tuple[Claim, ...]:
    """Give every claim of a sale in the order they came, waiting ones with their place."""
    return tuple(_placed(db.execute(_claims().where(ClaimTable.sale_id == sale_id))))


def claims_of_person(db: Connection, sale_id: str, person: str) -> tuple[Claim, ...]:
    """Give a person's claims in a sale, oldest first; their places are not counted."""
    theirs = _claims().where(ClaimTable.sale_id == sale_id, ClaimTable.person == person)
    return tuple(_claim(row, None) for row in db.execute(theirs))


def queue_of(db: Connection, sale_id: str, sku: str) -> tuple[Claim, ...]:
    """Give the claims that wait for one article, in their order."""
    waiting = _claims().where(
        ClaimTable.sale_id == sale_id, ClaimTable.sku == sku, ClaimTable.state == ClaimState.WAITING
    )
    return tuple(_placed(db.execute(waiting)))


def claim(db: Connection, claim_id: int) -> Claim | None:
    """Give one claim, or None."""
    return _whole(db, db.execute(_claims().where(ClaimTable.id == claim_id)).one_or_none())


def known_claim(db: Connection, claim_id: int) -> Claim:
    """Give a claim that is known to be there."""
    found = claim(db, claim_id)
    if found is None:
        raise LookupError(claim_id)
    return found


def sale_of(db: Connection, found: Claim) -> Sale:
    """Give the sale a claim belongs to."""
    return Sale(*db.execute(select(*_SALE).where(SaleTable.id == found.sale_id)).one())


def claim_by_code(db: Connection, code: str) -> Claim | None:
    """Give the claim a pick-up code belongs to, or None; of one collected in parts, what still waits."""
    found = _whole(db, db.execute(_claims().where(ClaimTable.pickup_code == code)).one_or_none())
    while found is not None and found.newest_why == PARTED:
        rest = select(func.max(ClaimPart.part_id)).where(ClaimPart.whole_id == found.id)
        found = known_claim(db, db.execute(rest).scalar_one())
    return found


def moves_of(db: Connection, sale_id: str) -> tuple[ClaimMoved, ...]:
    """Give every state the claims of a sale entered, oldest first."""
    rows = (
        select(ClaimEvent.claim_id, ClaimTable.quantity, ClaimEvent.state, ClaimEvent.at)
        .join(ClaimTable, ClaimTable.id == ClaimEvent.claim_id)
        .where(ClaimTable.sale_id == sale_id)
        .order_by(ClaimEvent.id)
    )
    return tuple(
        ClaimMoved(claim, pieces, ClaimState(state), at) for claim, pieces, state, at in db.execute(rows)
    )


def _whole(db: Connection, row: Row[Any] | None) -> Claim | None:
    """Give a single claim its place, which only the whole queue knows."""
    if row is None:
        return None
    found = _claim(row, None)
    if found.state is not ClaimState.WAITING:
        return found
    return next(waiting for waiting in queue_of(db, found.sale_id, found.sku) if waiting.id == found.id)


def _claims() -> Select[*tuple[Any, ...]]:
    of_claim = select(ClaimEvent.why).where(ClaimEvent.claim_id == ClaimTable.id).limit(1)
    entered = of_claim.order_by(ClaimEvent.id).scalar_subquery()
    newest = of_claim.order_by(ClaimEvent.id.desc()).scalar_subquery()
    chosen: Select[*tuple[Any, ...]] = select(*_CLAIM, entered, newest)
    return chosen.order_by(ClaimTable.id)


def _placed(rows: Iterable[Row[Any]]) -> Iterator[Claim]:
    """Count the waiting claims of each article from 1 as they come."""
    queues: dict[str, int] = {}
    for row in rows:
        if row.state == ClaimState.WAITING:
            queues[row.sku] = queues.get(row.sku, 0) + 1
            yield _claim(row, queues[row.sku])
        else:
            yield _claim(row, None)


def _claim(row: Row[Any], place: int | None) -> Claim:
    said = dict(zip(_CLAIM_FIELDS, row, strict=True))
    return Claim(**said | {"state": ClaimState(row.state)}, place=place)


def is_another_paper(db: Connection, code: str) -> bool:
    """Say whether a code is one of the shop's, but not for picking up."""
    papers = select(Coupon.code).where(Coupon.code == code)
    cards = select(Member.card_code).where(Member.card_code == code)
    return db.execute(papers.union_all(cards).limit(1)).scalar() is not None


def new_pickup_code(db: Connection, draw: Callable[[int], int]) -> str:
    """Draw a pick-up code no claim has."""
    while True:
        code = mint(CodeKind.PICKUP, draw).text
        if db.execute(select(ClaimTable.id).where(ClaimTable.pickup_code == code)).scalar() is None:
            return code
