"""What is said of members: a line of a list, a page of lines, and what happened to one of them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypedDict

CONSENT_VERSION = "2027-01"
"""The wording of 告知 that is in force; a new wording gets a new version (个保法 14)."""


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A member as lists show her: the phone masked, `spent_12m_fen` what she paid in twelve months."""

    id: int
    number: str
    name: str
    wechat: str
    phone: str | None
    invite_code: str
    card_code: str
    tier: str
    tier_level: int
    points: int
    spent_12m_fen: int
    marketing: bool
    joined_on: date


@dataclass(frozen=True, slots=True)
class Application:
    """What someone at the counter says of a new member; texts as they were typed.

    `channel` is the place she says she comes from, empty where she says none.
    """

    name: str
    wechat: str = ""
    phone: str = ""
    record_consent: bool = False
    marketing: bool = False
    invited_by: str = ""
    clerk: str = ""
    channel: str = ""


class Said(TypedDict, total=False):
    """What may be said of a new member beside her name: the further fields of `Application`."""

    wechat: str
    phone: str
    record_consent: bool
    marketing: bool
    invited_by: str
    clerk: str
    channel: str


@dataclass(frozen=True, slots=True)
class Invitation:
    """What became of an inviter's code; a `reason` says why it does not hold."""

    id: int
    inviter: int
    invitee: int
    state: str
    reason: str | None
    signals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Added:
    """A member who was just added, and who brought her."""

    member: MemberLine
    referral: Invitation | None


class Order(StrEnum):
    """How a list of members can be sorted."""

    NEWEST = "newest"
    SPENT = "spent"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Page:
    """A stretch of the list of all members, and how long the whole list is."""

    lines: tuple[MemberLine, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How many members there are, how many may be written to, and how many joined this month."""

    members: int
    marketing: int
    new_this_month: int


class Happening(StrEnum):
    """What can happen to a member."""

    JOINED = "joined"
    PURCHASE = "purchase"
    REDEMPTION = "redemption"
    INVITED = "invited"
    WAS_INVITED = "was_invited"
    REWARD = "reward"
    CLAIM = "claim"
    PAPER = "paper"
    REFUND = "refund"
    CONSENT = "consent"
    TIER = "tier"


@dataclass(frozen=True, slots=True)
class Happened:
    """One line of a member's history; `amount_fen` is what was paid, taken off, or given."""

    at: datetime
    what: Happening
    reference: str
    about: str
    amount_fen: int
    state: str


@dataclass(frozen=True, slots=True)
class NewMember:
    """A member about to be written into the books, every field already judged."""

    name: str
    wechat: str
    phone: str | None
    marketing: bool
    channel: str
    joined_on: date
    birthday_md: str | None = None
    note: str = ""


def a_year_before(day: date) -> date:
    """Give the same day one year earlier; for the 29th of February, the 28th."""
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)
