"""What the till answers."""

from dataclasses import dataclass
from datetime import datetime

from shopqun.coupons.template import Gives


@dataclass(frozen=True, slots=True)
class ReferralNote:
    """What an invitation came to in this gesture."""

    id: int
    state: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class ScanAnswer:
    """The verdict on a scan, and all the counter needs beside it.

    `again` is when a paper refused for its weekday or hour can be used next; None where it never can.
    """

    code: str
    verdict: str
    reason: str | None = None
    since: datetime | None = None
    again: datetime | None = None
    kind: str | None = None
    template: str | None = None
    template_name: str | None = None
    terms: str = ""
    takes_off_fen: int = 0
    gives: Gives | None = None
    bill_fen: int | None = None
    paid_fen: int | None = None
    min_spend_fen: int = 0
    redemption: int | None = None
    purchase: int | None = None
    member: int | None = None
    member_name: str | None = None
    referral: ReferralNote | None = None


@dataclass(frozen=True, slots=True)
class PurchaseAnswer:
    """A purchase that was written down."""

    purchase: int
    bill_fen: int
    paid_fen: int
    member: int | None
    member_name: str | None = None
    referral: ReferralNote | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """One thing that was taken back: its kind, its id, and the state it is in now."""

    kind: str
    id: str
    state: str


@dataclass(frozen=True, slots=True)
class BackAnswer:
    """What a refund or an undo took back."""

    reversed: tuple[Taken, ...]
    purchase: int | None
    paid_fen: int | None
