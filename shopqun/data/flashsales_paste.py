"""Bringing a list from the group into the books: first what is let go, then the queue, then what is new."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from shopqun.data import flashsales as sales
from shopqun.data.flashsales_claims import add_claim, enter, move_up
from shopqun.data.gestures import Pen
from shopqun.flashsales.answers import PasteAnswer, PastedChange, PastedClaim
from shopqun.flashsales.claims import COUNTED, Claim, ClaimState, NewClaim, placed
from shopqun.flashsales.listing import Listing
from shopqun.flashsales.paste import PASTED, Step, plan_paste, source_of
from shopqun.flashsales.persons import named
from shopqun.flashsales.sale import Sale


@dataclass(frozen=True, slots=True)
class _Bringing:
    """One list being written."""

    pen: Pen
    sale: Sale
    source: str
    draw: Callable[[int], int]

    def claim(self, step: Step, quantity: int) -> None:
        """Claim pieces for a line; more than is left waits whole."""
        standing = sales.standing(self.pen.db, self.sale.id, step.sku)
        if standing is None:
            raise LookupError(step.sku)
        person = named(step.name)
        asked = NewClaim(self.sale.id, step.sku, None, step.name, person, quantity, self.source)
        queue = len(sales.queue_of(self.pen.db, self.sale.id, step.sku))
        add_claim(self.pen, asked, placed(standing, quantity, queue), self.draw)

    def let_go(self, step: Step, pieces: int) -> None:
        """Release pieces a list brought in, the newest claims first; what is cut too far is claimed again."""
        freed = 0
        for claim in reversed(_theirs(self.pen, self.sale, step)):
            loose = claim.state in {ClaimState.HELD, ClaimState.WAITING} and claim.entered_by.startswith(
                PASTED
            )
            if loose and freed < pieces:
                enter(self.pen, claim.id, ClaimState.RELEASED, "list_changed")
                freed += claim.quantity
        if freed > pieces:
            self.claim(step, freed - pieces)


def bring_in(pen: Pen, sale: Sale, listing: Listing, draw: Callable[[int], int]) -> PasteAnswer:
    """Write the sure lines of a list and answer what became of each; nothing of an unsure line is written."""
    board = sales.board(pen.db, sale)
    plan = plan_paste(listing, sale, board.items, sales.claims_of(pen.db, sale.id))
    bringing = _Bringing(pen, sale, source_of(listing), draw)
    fewer = [step for step in plan.steps if step.quantity < step.was]
    for step in fewer:
        bringing.let_go(step, step.was - step.quantity)
    moved = move_up(pen, sale, dict.fromkeys(step.sku for step in fewer))
    for step in plan.steps:
        if step.quantity > step.was:
            bringing.claim(step, step.quantity - step.was)
    return PasteAnswer(
        sale=sale.id,
        claims=tuple(_claimed(pen, sale, plan.steps)),
        changed=tuple(_changed(pen, sale, plan.steps)),
        questions=plan.questions,
        moved_up=moved,
    )


def _claimed(pen: Pen, sale: Sale, steps: Iterable[Step]) -> Iterable[PastedClaim]:
    for step in steps:
        if step.was in {0, step.quantity}:
            newest = _theirs(pen, sale, step)[-1]
            yield PastedClaim(
                step.line,
                step.name,
                step.sku,
                step.quantity,
                newest.state.value,
                newest.id,
                newest.pickup_code,
                new=step.was == 0,
            )


def _changed(pen: Pen, sale: Sale, steps: Iterable[Step]) -> Iterable[PastedChange]:
    for step in steps:
        if step.was not in {0, step.quantity}:
            left = _theirs(pen, sale, step)
            state = left[-1].state if left else ClaimState.RELEASED
            yield PastedChange(step.line, step.name, step.sku, step.was, step.quantity, state.value)


def _theirs(pen: Pen, sale: Sale, step: Step) -> list[Claim]:
    """Give the claims a person of the list has on an article, oldest first."""
    return [
        claim
        for claim in sales.claims_of_person(pen.db, sale.id, named(step.name))
        if claim.sku == step.sku and claim.state in COUNTED
    ]
