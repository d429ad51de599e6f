"""Whose shop this is, and what looking after its file comes to."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Profile:
    """The shop as its papers name it, and how its days run (`day_cut_off` as `HH:MM` of the next morning)."""

    name: str
    category: str
    place: str
    phone: str
    open_hours: str
    day_cut_off: str
    opens_on: date


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup that was written and read back."""

    path: str
    size: int


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the books that does not add up."""

    code: str
    about: str


@dataclass(frozen=True, slots=True)
class Upkeep:
    """The shop, where its live file lies, and how fresh its newest copy is, in calendar days."""

    profile: Profile
    path: str
    last_backup: datetime | None
    days_since: int | None
