"""A list against the books: what is new, what says another quantity than before, what must be asked."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from shopqun.flashsales.answers import Question
from shopqun.flashsales.claims import CANCELLED, COUNTED, Claim, ClaimState, over_limit
from shopqun.flashsales.listing import Listing, Order, Want
from shopqun.flashsales.persons import named
from shopqun.flashsales.sale import Sale, Standing

PASTED = "pasted"
_LIMIT_QUESTIONS = {"sku_limit": "too_many", "skus_limit": "skus_limit"}


@dataclass(frozen=True, slots=True)
class Step:
    """What a list asks of the books: `was` and `quantity` are a person's pieces of one article.

    `line` is 0 for what the list no longer says.
    """

    line: int
    name: str
    sku: str
    was: int
    quantity: int


@dataclass(frozen=True, slots=True)
class PastePlan:
    """The steps a list comes to, in its order, and its questions."""

    steps: tuple[Step, ...]
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class _Stood:
    """A person's pieces of one article before the list: all of them, and those a list may take back.

    `titles` are the lists they came from; `cancelled` when somebody let go what a list had brought in.
    """

    name: str
    sku: str
    pieces: int
    pasted: int
    collected: bool
    cancelled: bool
    titles: frozenset[str]

    @classmethod
    def of(cls, claims: Sequence[Claim]) -> _Stood:
        """Add up the claims of one person on one article; there is at least one."""
        counted = [claim for claim in claims if claim.state in COUNTED]
        listed = [claim for claim in counted if claim.entered_by.startswith(PASTED)]
        return cls(
            claims[0].name,
            claims[0].sku,
            pieces=sum(claim.quantity for claim in counted),
            pasted=sum(claim.quantity for claim in listed if claim.state is not ClaimState.TAKEN),
            collected=any(claim.state is ClaimState.TAKEN for claim in counted),
            cancelled=any(_was_cancelled(claim) for claim in claims),
            titles=frozenset(claim.entered_by for claim in listed),
        )

    def is_of(self, source: str) -> bool:
        """Say whether all of it came from one list that is known again."""
        return source != PASTED and self.titles == {source}


def _was_cancelled(claim: Claim) -> bool:
    return claim.entered_by.startswith(PASTED) and claim.newest_why == CANCELLED


def source_of(listing: Listing) -> str:
    """Give the mark that claims from this list carry; lists with the same title are one list."""
    return f"{PASTED}:{listing.title}" if listing.title else PASTED


def plan_paste(
    listing: Listing, sale: Sale, standings: Sequence[Standing], claims: Sequence[Claim]
) -> PastePlan:
    """Compare a list with the claims there are.

    The same quantity again is no new claim. Another quantity raises or lowers what a list brought in; what
    was claimed otherwise, already collected or cancelled is asked about. Who is gone from a list that is
    known again is released; of a list that is not known nobody can tell whether it is the whole list, so it
    is asked. The same holds for an article that is gone while its person stays.
    """
    stood = _stood(claims)
    planner = _Planner(sale, {standing.item.sku: standing for standing in standings}, stood)
    source = source_of(listing)
    planner.expect(listing, source)
    for order in listing.orders:
        planner.take(order)
    planner.questions += listing.questions
    planner.take_missing(source)
    return PastePlan(tuple(planner.steps), tuple(sorted(planner.questions, key=lambda asked: asked.line)))


def _stood(claims: Sequence[Claim]) -> dict[tuple[str, str], _Stood]:
    theirs: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        theirs.setdefault((claim.person, claim.sku), []).append(claim)
    return {who: _Stood.of(made) for who, made in theirs.items()}


def _named_in(questions: Sequence[Question], had: _Stood) -> bool:
    """Say whether a line in question may speak of a person."""
    return any(had.name in unicodedata.normalize("NFKC", question.text) for question in questions)


def _conflict(had: _Stood, more: int) -> str | None:
    """Give the code of the question that another quantity than before raises."""
    if not had.pieces:
        return "cancelled_before" if had.cancelled else None
    if more < 0 and had.pasted < -more:
        return "already_taken" if had.collected else "claimed_otherwise"
    return "claimed_otherwise" if more and not had.titles else None


class _Planner:
    """Goes through a list line by line and keeps in mind what each person would have by then."""

    def __init__(
        self, sale: Sale, standings: Mapping[str, Standing], stood: Mapping[tuple[str, str], _Stood]
    ) -> None:
        self._sale = sale
        self._standings = standings
        self._stood = stood
        self._theirs: dict[str, dict[str, int]] = {}
        for (person, sku), had in stood.items():
            self._theirs.setdefault(person, {})[sku] = had.pieces
        self._said: set[tuple[str, str]] = set()
        self.steps: list[Step] = []
        self.questions: list[Question] = []

    def expect(self, listing: Listing, source: str) -> None:
        """Count what a person no longer asks for as free for what she asks for instead."""
        listed = {(named(order.name), want.sku) for order in listing.orders for want in order.wants}
        for (person, sku), had in self._stood.items():
            if (person, sku) not in listed and had.is_of(source) and not _named_in(listing.questions, had):
                self._theirs[person][sku] -= had.pasted

    def take(self, order: Order) -> None:
        """Take a line as a whole, or ask about it as a whole."""
        person = named(order.name)
        theirs = dict(self._theirs.get(person, {}))
        steps: list[Step] = []
        for want in sorted(order.wants, key=lambda want: want.quantity >= theirs.get(want.sku, 0)):
            code = self._doubt(person, want, theirs)
            if code:
                self.questions.append(Question(order.line, order.text, code))
                return
            steps.append(Step(order.line, order.name, want.sku, theirs.get(want.sku, 0), want.quantity))
            theirs[want.sku] = want.quantity
        self._theirs[person] = theirs
        self._said |= {(person, want.sku) for want in order.wants}
        self.steps += steps

    def _doubt(self, person: str, want: Want, theirs: Mapping[str, int]) -> str | None:
        """Give the code of the question a want raises, or None."""
        if (person, want.sku) in self._said:
            return "said_twice"
        more = want.quantity - theirs.get(want.sku, 0)
        had = self._stood.get((person, want.sku))
        code = _conflict(had, more) if had else None
        if code or more <= 0:
            return code
        refused = over_limit(self._sale, self._standings[want.sku], theirs, more)
        return _LIMIT_QUESTIONS[refused.reason] if refused else None

    def take_missing(self, source: str) -> None:
        """Let go what this list said before and no longer says; ask where the list is not known again."""
        asked = tuple(self.questions)
        for who, had in self._stood.items():
            if who in self._said or not had.pasted or _named_in(asked, had):
                continue
            if had.is_of(source):
                self.steps.append(Step(0, had.name, had.sku, had.pieces, had.pieces - had.pasted))
            elif had.titles == {source}:
                self.questions.append(Question(0, f"{had.name} {had.sku}", "no_longer_listed"))
