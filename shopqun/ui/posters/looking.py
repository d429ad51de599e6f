"""What the studio asks of the books: what a kind can be about, its brief, and a first of every kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtGui import QImage

from shopqun.basics import Refused
from shopqun.posters.brief import Brief
from shopqun.posters.choice import Choice
from shopqun.posters.service import PosterService
from shopqun.posters.theme import Theme as Colours
from shopqun.ui.posters import wording
from shopqun.ui.posters.easel import thumbnail
from shopqun.ui.posters.gallery import THUMB_WIDE

FIRST_COLOURS = "fresh"
USUAL_COLOURS = {
    "invite": "paper", "price": "neon", "lottery": "berry", "tent": "citrus",
    "checkin": "berry", "thanks": "paper", "alliance": "citrus", "notice": "paper",
}  # fmt: skip
USUAL_PAPERS = {"tent": "table_tent", "thanks": "a6", "checkin": "a6"}
"""What is handed over or stands on a table; everything else is A4."""


@dataclass(frozen=True, slots=True)
class Look:
    """What the books say of a kind: what it can be about, which one is chosen, and its brief."""

    kind: str
    choices: tuple[Choice, ...]
    about: str
    brief: Brief | Refused | None


@dataclass(slots=True)
class Wish:
    """What she wants to see; colours are remembered for each kind."""

    kind: str = wording.KINDS[0]
    about: str = ""
    heading: str = ""
    size: str = "a4"
    page: int = 0
    edge: str = ""
    colours: dict[str, str] = field(default_factory=lambda: dict(USUAL_COLOURS))

    @property
    def colours_key(self) -> str:
        """Give the colours chosen for this kind."""
        return self.colours.get(self.kind, FIRST_COLOURS)


def look(posters: PosterService, kind: str, about: str, typed: str = "", place: int = 0) -> Look:
    """Take a snapshot of a kind, perhaps for a place; without an id, of the first thing there is."""
    choices = posters.choices(kind, typed)
    if about and all(each.id != about for each in choices):
        choices = (Choice(about, about), *choices)
    chosen = about or (choices[0].id if choices else "")
    return Look(kind, choices, chosen, posters.brief(kind, chosen, place) if chosen else None)


def firsts(posters: PosterService) -> dict[str, Brief]:
    """Take a brief of every kind that can be made now."""
    looks = (look(posters, kind, "") for kind in wording.KINDS)
    return {
        each.kind: each.brief
        for each in looks
        if each.brief is not None and not isinstance(each.brief, Refused)
    }


def thumbnails(
    posters: PosterService, briefs: Mapping[str, Brief], colours: Mapping[str, Colours]
) -> dict[str, QImage]:
    """Draw them small, each in its usual colours."""
    return {
        kind: thumbnail(posters, brief, colours[USUAL_COLOURS.get(kind, FIRST_COLOURS)], 2 * THUMB_WIDE)
        for kind, brief in briefs.items()
    }
