"""What a search comes to: customers, what a whole code is, and what runs in the shop."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shopqun.finding.ranking import Grade
from shopqun.members.member import MemberLine


class What(StrEnum):
    """What a thing that was found is."""

    PAPER = "paper"
    PICKUP = "pickup"
    TICKET = "ticket"
    TEMPLATE = "template"
    SALE = "sale"
    LOTTERY = "lottery"
    CHAT_GROUP = "group"


@dataclass(frozen=True, slots=True)
class FoundCode:
    """What a whole code is: its paper, article or lottery by `name`, whose, and how it stands.

    `about` is the sale of a pick-up code; `pieces` how many it holds.
    """

    what: What
    code: str
    name: str
    who: str
    state: str
    until: datetime | None = None
    about: str = ""
    pieces: int = 0


@dataclass(frozen=True, slots=True)
class Event:
    """Something that runs in the shop and has a page of its own, by its id."""

    what: What
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class FoundEvent:
    """An event and how well its name fits."""

    event: Event
    grade: Grade


@dataclass(frozen=True, slots=True)
class FoundMember:
    """A customer and how well she fits."""

    line: MemberLine
    grade: Grade


@dataclass(frozen=True, slots=True)
class Found:
    """All that was found for a text; `more` says that there are further customers.

    `unknown` says that the text is a whole code, but none of this shop's.
    """

    text: str
    code: FoundCode | None = None
    members: tuple[FoundMember, ...] = ()
    more: bool = False
    events: tuple[FoundEvent, ...] = ()
    unknown: bool = False
