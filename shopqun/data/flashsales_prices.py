"""The price book: what articles sell for, what they sold for before a sale, and what may be struck."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, insert, select

from shopqun.data.flashsales import board
from shopqun.data.gestures import Pen
from shopqun.data.tables.flashsales import Claim, ClaimEvent, SaleItem, ShelfPrice
from shopqun.flashsales.claims import ClaimState
from shopqun.flashsales.prices import Noted, PriceLine, evidence_of
from shopqun.flashsales.sale import Board, Sale

_BACK = timedelta(days=7)


def note_price(pen: Pen, sku: str, fen: int) -> None:
    """Write down what an article sells for from now on."""
    pen.db.execute(insert(ShelfPrice).values(sku=sku, price_fen=fen, at=pen.at, business_day=pen.day))


def price_book(db: Connection) -> tuple[PriceLine, ...]:
    """List every article a sale sells or sold, with its newest shelf price."""
    newest = select(func.max(ShelfPrice.id)).group_by(ShelfPrice.sku)
    now = select(ShelfPrice).where(ShelfPrice.id.in_(newest)).subquery()
    rows = (
        select(SaleItem.sku, func.max(SaleItem.name), now.c.price_fen, now.c.at)
        .outerjoin(now, now.c.sku == SaleItem.sku)
        .group_by(SaleItem.sku)
        .order_by(SaleItem.sku)
    )
    return tuple(PriceLine(*row) for row in db.execute(rows))


def board_with_evidence(db: Connection, sale: Sale) -> Board:
    """Give a sale with how each article stands, and what the books know it sold for before."""
    plain = board(db, sale)
    skus = {each.item.sku for each in plain.items}
    shelf, sold = _shelf(db, skus, sale.starts_at), _sold(db, skus, sale.starts_at)
    items = (
        replace(each, evidence=evidence_of(shelf[each.item.sku], sold[each.item.sku], sale.starts_at))
        for each in plain.items
    )
    return Board(sale, tuple(items))


def _shelf(db: Connection, skus: Collection[str], before: datetime) -> dict[str, list[Noted]]:
    rows = (
        select(ShelfPrice.sku, ShelfPrice.price_fen, ShelfPrice.at)
        .where(ShelfPrice.sku.in_(skus), ShelfPrice.at < before)
        .order_by(ShelfPrice.at, ShelfPrice.id)
    )
    found: dict[str, list[Noted]] = defaultdict(list)
    for sku, fen, at in db.execute(rows):
        found[sku].append(Noted(fen, at))
    return found


def _sold(db: Connection, skus: Collection[str], before: datetime) -> dict[str, list[Noted]]:
    """Give the prices pieces of sales were handed over at in the week before; not those taken back."""
    item = (SaleItem.sale_id == Claim.sale_id) & (SaleItem.sku == Claim.sku)
    rows = (
        select(Claim.sku, SaleItem.flash_fen, ClaimEvent.at)
        .join(Claim, Claim.id == ClaimEvent.claim_id)
        .join(SaleItem, item)
        .where(
            Claim.sku.in_(skus),
            Claim.state == ClaimState.TAKEN,
            ClaimEvent.state == ClaimState.TAKEN,
            ClaimEvent.at >= before - _BACK,
            ClaimEvent.at < before,
        )
    )
    found: dict[str, list[Noted]] = defaultdict(list)
    for sku, fen, at in db.execute(rows):
        found[sku].append(Noted(fen, at))
    return found
