"""A place where a poster hangs or papers lie."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from shopqun.members.names import tidy

LONGEST = 20
_LETTER = "D"
_CODE = re.compile(rf"{_LETTER}(\d{{1,9}})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the ledger; `retired_on` is when it was taken down, `cost_fen` all that was spent on it."""

    id: int
    name: str
    opened_on: date
    retired_on: date | None
    cost_fen: int

    @property
    def code(self) -> str:
        """Give what stands small on its posters, and what a customer can read aloud."""
        return f"{_LETTER}{self.id}"


def clean_place(text: str) -> str | None:
    """Give a place's name as it is kept; None unless one to twenty characters are left of it."""
    name = tidy(text)
    return name if 1 <= len(name) <= LONGEST else None


def numbered(text: str) -> int:
    """Read the short code of a place, in any case and width, and give its number; 0 for no code."""
    found = _CODE.fullmatch(unicodedata.normalize("NFKC", text).strip().upper())
    return int(found.group(1)) if found else 0
