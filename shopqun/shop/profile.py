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
class Signboard:
    """What papers sign with, and may change while the shop runs. Its trade and its days stay as planned."""

    name: str
    place: str
    phone: str
    open_hours: str


LONGEST_SIGN = 60
"""Characters a line of the signboard may have; a poster's foot holds no more."""


def refusal_of(board: Signboard) -> str | None:
    """Say what a signboard lacks: papers must name the shop and where it is (广告法 14, 令32-13)."""
    if not board.name:
        return "shop_name_needed"
    if not board.place:
        return "place_needed"
    lines = (board.name, board.place, board.phone, board.open_hours)
    return "too_long" if any(len(line) > LONGEST_SIGN for line in lines) else None


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup that was written and read back."""

    path: str
    size: int


_CACHED = frozenset(
    {"referral_state", "claim_state", "tier_level", "lottery_state", "marketing", "member_words"}
)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the books that does not add up."""

    code: str
    about: str

    @property
    def mendable(self) -> bool:
        """Say whether only a copy of what the ledgers say strayed, so that it can be made again."""
        return self.code in _CACHED


@dataclass(frozen=True, slots=True)
class Upkeep:
    """The shop, where its live file lies, and how fresh its newest copy is, in calendar days."""

    profile: Profile
    path: str
    last_backup: datetime | None
    days_since: int | None
