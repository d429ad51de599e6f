"""What a sale came to: pieces out over time, and what each article earned."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from shopqun.flashsales.claims import ClaimState
from shopqun.flashsales.sale import Board, Standing

_OUT = {ClaimState.HELD, ClaimState.TAKEN}


@dataclass(frozen=True, slots=True)
class ClaimMoved:
    """A claim entering a state, as the ledger has it. Pieces are the whole claim's."""

    claim: int
    pieces: int
    state: ClaimState
    at: datetime


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an article came to. Money in fen: sold at the sale's price, less what the pieces cost."""

    sku: str
    name: str
    taken: int
    leftover: int
    sales_fen: int
    profit_fen: int
    leftover_cost_fen: int


def sell_through(moves: Iterable[ClaimMoved]) -> tuple[tuple[datetime, int], ...]:
    """Give the pieces held or taken after each instant at which their number changed, oldest first."""
    out: dict[int, int] = {}
    curve: dict[datetime, int] = {}
    for move in moves:
        out[move.claim] = move.pieces if move.state in _OUT else 0
        curve[move.at] = sum(out.values())
    steps = list(curve.items())
    return tuple(step for place, step in enumerate(steps) if not place or step[1] != steps[place - 1][1])


def outcomes(board: Board) -> tuple[Outcome, ...]:
    """Give what each article came to, by the pieces that were taken."""
    return tuple(_outcome(each) for each in board.items)


def _outcome(each: Standing) -> Outcome:
    item = each.item
    left = item.stock - each.taken
    return Outcome(
        sku=item.sku,
        name=item.name,
        taken=each.taken,
        leftover=left,
        sales_fen=each.taken * item.flash_fen,
        profit_fen=each.taken * (item.flash_fen - item.cost_fen),
        leftover_cost_fen=left * item.cost_fen,
    )
