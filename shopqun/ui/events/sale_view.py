"""What the flash sale's screen shows, as one frozen value read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shopqun.basics import Refused
from shopqun.flashsales.claims import PARTED, Claim, ClaimState
from shopqun.flashsales.prices import PriceLine
from shopqun.flashsales.sale import Board, Sale
from shopqun.flashsales.service import SaleService


class Phase(StrEnum):
    """Where a sale stands: claims are made while it runs, goods are fetched until the end of `pickup`."""

    BEFORE = "before"
    RUNNING = "running"
    PICKUP = "pickup"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class SaleView:
    """All sales to choose from, the one that is shown, its claims, the words for the group, and the prices.

    A claim that was collected in parts stands there as its parts.
    """

    sales: tuple[Sale, ...]
    board: Board
    claims: tuple[Claim, ...]
    words: str
    prices: tuple[PriceLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Sums:
    """Pieces of a whole sale, and what it earns (in fen) when everything held is fetched: an estimate."""

    taken: int
    held: int
    stock: int
    profit_fen: int


def phase_of(sale: Sale, at: datetime) -> Phase:
    """Say where a sale stands at an instant."""
    if at < sale.starts_at:
        return Phase.BEFORE
    if at < sale.ends_at:
        return Phase.RUNNING
    return Phase.PICKUP if at < sale.pickup_until else Phase.OVER


def next_turn(sale: Sale, at: datetime) -> datetime | None:
    """Give the instant at which the phase changes next; None after the last."""
    turns = (sale.starts_at, sale.ends_at, sale.pickup_until)
    return next((turn for turn in turns if at < turn), None)


def foremost(sales: tuple[Sale, ...], at: datetime) -> Sale | None:
    """Choose the sale to look at: one that runs, else the next to come, else the newest."""
    for phase in (Phase.RUNNING, Phase.BEFORE):
        fitting = [sale for sale in sales if phase_of(sale, at) is phase]
        if fitting:
            return fitting[0]
    return sales[-1] if sales else None


def sums(board: Board) -> Sums:
    """Add a board up."""
    return Sums(
        taken=sum(each.taken for each in board.items),
        held=sum(each.held for each in board.items),
        stock=sum(each.item.stock for each in board.items),
        profit_fen=sum(
            (each.taken + each.held) * (each.item.flash_fen - each.item.cost_fen) for each in board.items
        ),
    )


def unfetched(claims: tuple[Claim, ...]) -> int:
    """Count the claims that are still to be fetched or wait."""
    return sum(claim.state in {ClaimState.HELD, ClaimState.WAITING} for claim in claims)


def read_sale(service: SaleService, wanted: str, at: datetime) -> SaleView | None:
    """Read the wanted sale, or the foremost one; None where there is no sale at all."""
    sales = service.list_sales()
    first = foremost(sales, at)
    known = next((sale for sale in sales if sale.id == wanted), first)
    if known is None:
        return None
    board, claims, words = service.show(known.id), service.claims(known.id), service.words_left(known.id)
    if isinstance(board, Refused) or isinstance(claims, Refused) or isinstance(words, Refused):
        return None
    listed = tuple(claim for claim in claims if claim.newest_why != PARTED)
    return SaleView(sales, board, listed, words, service.prices())
