"""What the gestures of a sale answer; kept in the books, so that a repeated one answers the same."""

from __future__ import annotations

from dataclasses import dataclass

from shopqun.flashsales.claims import Claim


@dataclass(frozen=True, slots=True)
class ClaimAnswer:
    """A claim after a gesture, and the claims that moved up because of it. Quantity in pieces.

    `still_held` pieces wait under the same code when only a part was collected.
    """

    claim: int
    sale: str
    sku: str
    name: str
    quantity: int
    state: str
    pickup_code: str
    place: int | None = None
    moved_up: tuple[int, ...] = ()
    still_held: int = 0


@dataclass(frozen=True, slots=True)
class ReleaseAnswer:
    """The claims a sale let go after its pick-up time."""

    sale: str
    released: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PastedClaim:
    """What a sure line came to. `new` is false where the books already had it. `line` counts from 1."""

    line: int
    name: str
    sku: str
    quantity: int
    state: str
    claim: int
    pickup_code: str
    new: bool


@dataclass(frozen=True, slots=True)
class PastedChange:
    """A line that says another quantity than before, or is gone (`line` 0, `quantity` 0)."""

    line: int
    name: str
    sku: str
    was: int
    quantity: int
    state: str


@dataclass(frozen=True, slots=True)
class Question:
    """A line the program is not sure of, word for word, and why; nothing of it was written."""

    line: int
    text: str
    code: str


@dataclass(frozen=True, slots=True)
class PasteAnswer:
    """What a list from the group came to; of a dry run, what it would come to."""

    sale: str
    claims: tuple[PastedClaim, ...]
    changed: tuple[PastedChange, ...]
    questions: tuple[Question, ...]
    moved_up: tuple[int, ...] = ()
    dry_run: bool = False


def answer_of(claim: Claim, moved_up: tuple[int, ...] = ()) -> ClaimAnswer:
    """Say of a claim what its person needs to know."""
    return ClaimAnswer(
        claim.id,
        claim.sale_id,
        claim.sku,
        claim.name,
        claim.quantity,
        claim.state.value,
        claim.pickup_code,
        claim.place,
        moved_up,
    )
