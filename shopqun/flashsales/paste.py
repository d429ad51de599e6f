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


@dataclass(slots=True)
class _Stood:
    """A person's pieces of one article before the list: all of them, and those a list may take back."""

    name: str
    sku: str
    pieces: int = 0
    pasted: int = 0
    cancelled: bool = False
    collected: bool = False
    titles: frozenset[str] = frozenset()

    def add(self, claim: Claim) -> None:
        """Count one more claim; of those let go only that someone cancelled what a list brought in."""
        if claim.state not in COUNTED:
            self.cancelled |= claim.entered_by.startswith(PASTED) and claim.newest_why == CANCELLED
            return
        self.pieces += claim.quantity
        if claim.entered_by.startswith(PASTED):
            self.titles |= {claim.entered_by}
            self.pasted += 0 if claim.state is ClaimState.TAKEN else claim.quantity
        self.collected |= claim.state is ClaimState.TAKEN


def source_of(listing: Listing) -> str:
    """Give the mark that claims from this list carry: lists with the same heading are one list."""
    return f"{PASTED}:{listing.title}" if listing.title else PASTED


def plan_paste(
    listing: Listing, sale: Sale, standings: Sequence[Standing], claims: Sequence[Claim]
) -> PastePlan:
    """Compare a list with the claims there are.

    The same quantity again is no new claim. Another quantity raises or lowers what a list brought in; what
    was claimed otherwise, already collected or cancelled is asked about. A person who is gone from a list
    with the same heading is released; without a heading nobody can tell a new list from a longer one, so it
    is asked.
    """
    stood = _stood(claims)
    planner = _Planner(sale, {standing.item.sku: standing for standing in standings}, stood)
    planner.expect(listing)
    for order in listing.orders:
        planner.take(order)
    planner.questions += listing.questions
    planner.take_missing(source_of(listing) if listing.title else None)
    return PastePlan(tuple(planner.steps), tuple(sorted(planner.questions, key=lambda asked: asked.line)))


def _stood(claims: Sequence[Claim]) -> dict[tuple[str, str], _Stood]:
    stood: dict[tuple[str, str], _Stood] = {}
    for claim in claims:
        stood.setdefault((claim.person, claim.sku), _Stood(claim.name, claim.sku)).add(claim)
    return stood


def _named_in(questions: Sequence[Question], name: str) -> bool:
    """Say whether a line in question may speak of a person."""
    return any(name in unicodedata.normalize("NFKC", question.text) for question in questions)


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

    def expect(self, listing: Listing) -> None:
        """Count what a person no longer asks for as free for what she asks for instead."""
        listed = {(named(order.name), want.sku) for order in listing.orders for want in order.wants}
        present = {person for person, _ in listed}
        for (person, sku), had in self._stood.items():
            if (
                person in present
                and (person, sku) not in listed
                and not _named_in(listing.questions, had.name)
            ):
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

    def take_missing(self, source: str | None) -> None:
        """Let go what earlier lists said and this one does not, where it is sure; else ask."""
        present = {person for person, _ in self._said}
        asked = tuple(self.questions)
        for (person, sku), had in self._stood.items():
            if (person, sku) in self._said or not had.pasted:
                continue
            if _named_in(asked, had.name):
                continue
            if person in present or had.titles == {source}:
                left = had.pieces - had.pasted
                self.steps.append(Step(0, had.name, sku, had.pieces, left))
            elif source is None and had.titles == {PASTED}:
                self.questions.append(Question(0, f"{had.name} {sku}", "no_longer_listed"))
