"""One draw: a function of the seed, the ticket, its place in the row, the customer's number, what is left.

Nothing else enters, so whoever has the seed and the list of draws can make every one of them again.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass

_ALL = 2**256
MOST_NUMBER = 999_999

METHOD = (
    "commitment = SHA-256(rules as compact UTF-8 JSON with sorted keys, a line break, the seed in hex). "
    "words = 'position|ticket|number|left' with number '-' when none was chosen and left as the remaining "
    "counts of the deck's rows joined by ','. For counter 0, 1, ...: value = HMAC-SHA256(seed, "
    "words + '|' + counter) as a big-endian integer; the first value below the largest multiple of n up to "
    "2**256 gives pick = value mod n, n being the tickets left. The pick-th ticket, counted from 0 through "
    "the rows in order, is drawn and not put back. link = SHA-256('previous link|words|pick|at'), the "
    "first previous link being the commitment."
)
"""How to make a draw again, as every archive says it."""


@dataclass(frozen=True, slots=True)
class Ballot:
    """What enters a draw beside the seed: `position` counts the draws of a lottery from 1."""

    position: int
    ticket: str
    number: int | None
    left: tuple[int, ...]

    @property
    def words(self) -> str:
        """Give it as the text the seed is mixed with."""
        number = "-" if self.number is None else str(self.number)
        return f"{self.position}|{self.ticket}|{number}|{','.join(map(str, self.left))}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """Which of the tickets left was drawn, counted from 0, and the row of the deck it belongs to."""

    pick: int
    row: int


def draw(seed: bytes, ballot: Ballot) -> Outcome:
    """Draw one of the tickets left, each as likely as any other; a deck with nothing left is a ValueError."""
    pick = _below(sum(ballot.left), seed, ballot.words)
    return Outcome(pick, _row_of(pick, ballot.left))


def _below(size: int, seed: bytes, words: str) -> int:
    if size <= 0:
        raise ValueError(size)
    fair, counter = _ALL - _ALL % size, 0
    while True:
        digest = hmac.new(seed, f"{words}|{counter}".encode(), hashlib.sha256).digest()
        value = int.from_bytes(digest)
        if value < fair:
            return value % size
        counter += 1


def _row_of(pick: int, left: Sequence[int]) -> int:
    for row, count in enumerate(left):
        if pick < count:
            return row
        pick -= count
    raise ValueError(pick)


def link(previous: str, ballot: Ballot, pick: int, at: str) -> str:
    """Chain a draw to the one before it, so that none can be left out, moved or dated anew."""
    return hashlib.sha256(f"{previous}|{ballot.words}|{pick}|{at}".encode()).hexdigest()
