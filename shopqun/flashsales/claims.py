"""Who gets one: a claim judged by what is left, who asks, and when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from shopqun.basics import Refused
from shopqun.flashsales.sale import Sale, Standing


class ClaimState(StrEnum):
    """Where a claim stands: held until it is taken or released; waiting until it moves up or is released."""

    HELD = "held"
    WAITING = "waiting"
    TAKEN = "taken"
    RELEASED = "released"


CANCELLED, PARTED, UNDONE = "cancelled", "parted", "undone:"
"""Why a claim entered its state: let go by hand, collected in parts, or a hand-over that was taken back."""
COUNTED = (ClaimState.HELD, ClaimState.WAITING, ClaimState.TAKEN)


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim as the books know it; `place` is its 1-based place in the queue of its article.

    `entered_by` is why it was made, `newest_why` why it is in its present state.
    """

    id: int
    sale_id: str
    sku: str
    member_id: int | None
    name: str
    person: str
    quantity: int
    pickup_code: str
    state: ClaimState
    at: datetime
    place: int | None = None
    entered_by: str = ""
    newest_why: str = ""


@dataclass(frozen=True, slots=True)
class NewClaim:
    """A claim before it is written; `why` is what it was made by."""

    sale_id: str
    sku: str
    member_id: int | None
    name: str
    person: str
    quantity: int
    why: str = "claimed"


@dataclass(frozen=True, slots=True)
class ClaimFacts:
    """All that decides about a claim. None for what is not in the books.

    `theirs` are the pieces of each sku this person holds, has taken or waits for; `queue` is how many
    claims wait for this article already.
    """

    sale: Sale | None
    standing: Standing | None
    person: str | None
    quantity: int
    theirs: Mapping[str, int] = field(default_factory=dict)
    queue: int = 0


@dataclass(frozen=True, slots=True)
class Held:
    """The pieces are theirs."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """More than is left was asked for: the whole claim waits at this 1-based place."""

    place: int


def judge_claim(facts: ClaimFacts, at: datetime) -> Held | Waiting | Refused:
    """Say what a claim comes to; the first refusal in the contract's order is the answer."""
    if facts.sale is None:
        return Refused("unknown_sale")
    if at not in facts.sale.claiming:
        return Refused("sale_not_open", {"from": facts.sale.starts_at, "until": facts.sale.ends_at})
    if facts.standing is None:
        return Refused("unknown_sku")
    if facts.person is None:
        return Refused("unknown_member")
    refused = over_limit(facts.sale, facts.standing, facts.theirs, facts.quantity)
    return refused or placed(facts.standing, facts.quantity, facts.queue)


def over_limit(sale: Sale, standing: Standing, theirs: Mapping[str, int], quantity: int) -> Refused | None:
    """Refuse what goes over the pieces of one sku, or over the different skus, a person may have."""
    item = standing.item
    already = theirs.get(item.sku, 0)
    if already + quantity > item.per_person:
        return Refused("sku_limit", {"limit": item.per_person, "already": already})
    different = {sku for sku, pieces in theirs.items() if pieces} | {item.sku}
    if len(different) > sale.skus_per_person:
        return Refused("skus_limit", {"limit": sale.skus_per_person, "already": len(different) - 1})
    return None


def placed(standing: Standing, quantity: int, queue: int) -> Held | Waiting:
    """Hold a claim that fits into what is left; a claim for more waits whole."""
    return Held() if quantity <= standing.available else Waiting(queue + 1)


def moving_up(available: int, queue: Sequence[Claim]) -> tuple[Claim, ...]:
    """Give the waiting claims that now fit, in their order, each whole or not at all."""
    moved = []
    for claim in queue:
        if claim.quantity <= available:
            moved.append(claim)
            available -= claim.quantity
    return tuple(moved)


def may_pick_up(state: ClaimState) -> Refused | None:
    """Refuse to hand over what was handed over, still waits or was let go."""
    match state:
        case ClaimState.HELD:
            return None
        case ClaimState.TAKEN:
            return Refused("already_taken")
        case ClaimState.WAITING:
            return Refused("still_waiting")
        case ClaimState.RELEASED:
            return Refused("released")


def may_cancel(state: ClaimState) -> Refused | None:
    """Refuse to cancel what was collected or let go already."""
    match state:
        case ClaimState.HELD | ClaimState.WAITING:
            return None
        case ClaimState.TAKEN:
            return Refused("already_taken")
        case ClaimState.RELEASED:
            return Refused("already_released")


def may_part(claim: Claim, pieces: int) -> Refused | None:
    """Refuse to hand over fewer than one piece of a claim, or more than it holds."""
    if not 1 <= pieces <= claim.quantity:
        return Refused("more_than_held", {"held": claim.quantity})
    return None


def may_undo(state: ClaimState) -> Refused | None:
    """Refuse to take back a hand-over that never was."""
    return None if state is ClaimState.TAKEN else Refused("not_taken")
