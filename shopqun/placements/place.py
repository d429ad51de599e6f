"""A place where a poster hangs or papers lie."""

from dataclasses import dataclass
from datetime import date

from shopqun.members.names import tidy

LONGEST = 20


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the ledger; `retired_on` is when it was taken down, `cost_fen` all that was spent on it."""

    id: int
    name: str
    opened_on: date
    retired_on: date | None
    cost_fen: int


def clean_place(text: str) -> str | None:
    """Give a place's name as it is kept; None unless one to twenty characters are left of it."""
    name = tidy(text)
    return name if 1 <= len(name) <= LONGEST else None
