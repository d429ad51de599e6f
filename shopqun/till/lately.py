"""What happened at the counter a moment ago, for the list beside the till."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class LineKind(StrEnum):
    """What a line tells of: `id` is a redemption's, a purchase's or a claim's."""

    PAPER = "paper"
    REFUSED = "refused"
    PURCHASE = "purchase"
    PICKUP = "pickup"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `paid_fen` is what stays paid of the purchase, `back` says that it was taken back."""

    kind: LineKind
    id: int
    at: datetime
    title: str
    code: str = ""
    reason: str = ""
    member_name: str = ""
    takes_off_fen: int = 0
    quantity: int = 1
    purchase: int | None = None
    paid_fen: int | None = None
    back: bool = False


@dataclass(frozen=True, slots=True)
class Lately:
    """The newest lines, newest first, and how many papers were used on the business day."""

    lines: tuple[Line, ...]
    used_today: int
    day: date


@dataclass(frozen=True, slots=True)
class LastUse:
    """When and by whom a paper was used, where that was not taken back."""

    redemption: int
    at: datetime
    clerk: str
    member_name: str
    takes_off_fen: int
    bill_fen: int | None
