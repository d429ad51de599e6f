"""Writing claims: every state entered is a new row, and what is let go moves the queue up."""

from collections.abc import Callable, Iterable

from sqlalchemy import insert, update

from shopqun.data import flashsales as sales
from shopqun.data.gestures import Pen
from shopqun.data.tables.flashsales import Claim as ClaimTable
from shopqun.data.tables.flashsales import ClaimEvent, ClaimPart
from shopqun.flashsales.claims import PARTED, Claim, ClaimState, Held, NewClaim, Waiting, moving_up
from shopqun.flashsales.sale import Sale


def add_claim(pen: Pen, asked: NewClaim, verdict: Held | Waiting, draw: Callable[[int], int]) -> Claim:
    """Write a claim as it was judged and give it back; `asked` has no id and no code yet."""
    code = sales.new_pickup_code(pen.db, draw)
    state = ClaimState.HELD if isinstance(verdict, Held) else ClaimState.WAITING
    written = pen.db.execute(
        insert(ClaimTable)
        .values(
            sale_id=asked.sale_id,
            sku=asked.sku,
            member_id=asked.member_id,
            name=asked.name,
            person=asked.person,
            quantity=asked.quantity,
            pickup_code=code,
            state=state,
            at=pen.at,
        )
        .returning(ClaimTable.id)
    )
    claim_id = written.scalar_one()
    enter(pen, claim_id, state, asked.why)
    return sales.known_claim(pen.db, claim_id)


def enter(pen: Pen, claim_id: int, state: ClaimState, why: str) -> None:
    """Let a claim enter a state: an event, and the newest state beside the claim."""
    pen.db.execute(update(ClaimTable).where(ClaimTable.id == claim_id).values(state=state))
    pen.db.execute(
        insert(ClaimEvent).values(claim_id=claim_id, state=state, why=why, at=pen.at, business_day=pen.day)
    )


def move_up(pen: Pen, sale: Sale, skus: Iterable[str]) -> tuple[int, ...]:
    """Hold the waiting claims that now fit, in their order; after `pickup_until` nobody moves up any more."""
    if pen.at >= sale.pickup_until:
        return ()
    moved: list[int] = []
    for sku in skus:
        standing = sales.standing(pen.db, sale.id, sku)
        queue = sales.queue_of(pen.db, sale.id, sku)
        for claim in moving_up(standing.available if standing else 0, queue):
            enter(pen, claim.id, ClaimState.HELD, "moved_up")
            moved.append(claim.id)
    return tuple(moved)


def hand_over(pen: Pen, claim: Claim, pieces: int, draw: Callable[[int], int]) -> int:
    """Hand over pieces of a held claim; answer the claim they stand in.

    A part makes two claims of the one: what was taken, and what still waits, which its code leads to.
    """
    taken = claim.id
    if pieces < claim.quantity:
        enter(pen, claim.id, ClaimState.RELEASED, PARTED)
        taken = _part_of(pen, claim, pieces, draw)
        _part_of(pen, claim, claim.quantity - pieces, draw)
    enter(pen, taken, ClaimState.TAKEN, "picked_up")
    return taken


def _part_of(pen: Pen, whole: Claim, pieces: int, draw: Callable[[int], int]) -> int:
    asked = NewClaim(
        whole.sale_id, whole.sku, whole.member_id, whole.name, whole.person, pieces, whole.entered_by
    )
    part = add_claim(pen, asked, Held(), draw).id
    pen.db.execute(insert(ClaimPart).values(part_id=part, whole_id=whole.id))
    return part
