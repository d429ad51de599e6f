"""Money, time, trouble: the few words every room uses. Standard library only."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import Flag, StrEnum, auto
from typing import Protocol
from zoneinfo import ZoneInfo

SHOP_ZONE = ZoneInfo("Asia/Shanghai")
_YUAN = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,2})?")


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in integer fen (1/100 yuan); never a float."""

    fen: int = 0

    def __add__(self, other: Money) -> Money:
        return Money(self.fen + other.fen)

    def __sub__(self, other: Money) -> Money:
        return Money(self.fen - other.fen)

    def __mul__(self, times: int) -> Money:
        return Money(self.fen * times)

    def __neg__(self) -> Money:
        return Money(-self.fen)

    def __bool__(self) -> bool:
        return self.fen != 0

    def __str__(self) -> str:
        """`1,386.00`, as tables print it; the ¥ belongs to whoever shows it."""
        sign, fen = ("-", -self.fen) if self.fen < 0 else ("", self.fen)
        return f"{sign}{fen // 100:,}.{fen % 100:02d}"

    def spoken(self) -> str:
        """Give the shortest way to say it in yuan: 5, 3.5 or 23.95."""
        text = f"{abs(self.fen) // 100}.{abs(self.fen) % 100:02d}".rstrip("0").rstrip(".")
        return f"-{text}" if self.fen < 0 else text


def parse_yuan(text: str) -> Money | None:
    """Read `46.8` as 4680 fen: ASCII digits, at most two decimals, up to 999999.99; else None."""
    if not _YUAN.fullmatch(text):
        return None
    whole, _, part = text.partition(".")
    return Money(int(whole) * 100 + int(part.ljust(2, "0") or "0"))


def share(amount: Money, part: int, whole: int) -> Money:
    """Give `part/whole` of an amount, rounded half up to a fen: the only rounding of money there is."""
    return Money((2 * amount.fen * part + whole) // (2 * whole))


@dataclass(frozen=True, slots=True)
class Period:
    """A half-open stretch of time: `start` belongs to it, `end` does not."""

    start: datetime
    end: datetime

    def __contains__(self, at: datetime) -> bool:
        return self.start <= at < self.end


@dataclass(frozen=True, slots=True)
class ShopDay:
    """How this shop's days run: its time zone, and the hour at which a business day ends."""

    cut_off: time = time(0)
    zone: tzinfo = SHOP_ZONE

    def local(self, at: datetime) -> datetime:
        """Give the instant as the clock on the shop's wall shows it."""
        return at.astimezone(self.zone)

    def of(self, at: datetime) -> date:
        """Give the business day an instant belongs to; a hotpot Friday ends at 02:00 on Saturday."""
        wall = self.local(at)
        return wall.date() - timedelta(days=1) if wall.time() < self.cut_off else wall.date()

    def start(self, day: date) -> datetime:
        """Give the instant (UTC) at which a business day begins."""
        return datetime.combine(day, self.cut_off, self.zone).astimezone(UTC)


class Clock(Protocol):
    """Tells the time; nothing but `app` and `cli` makes one. A clock set by hand is noted in the audit."""

    @property
    def set_by_hand(self) -> bool:
        """Whether someone told this clock what time it is."""
        ...

    def now(self) -> datetime:
        """Give the present instant, aware, in UTC."""
        ...


@dataclass(frozen=True, slots=True)
class Refused:
    """A rule said no: an expected outcome. `reason` is a stable code, stored and never translated."""

    reason: str
    facts: Mapping[str, object] = field(default_factory=dict)


class Trouble(StrEnum):
    """What the world can do to us."""

    LOCKED = "locked"
    NEWER_VERSION = "newer_version"
    DAMAGED = "damaged"
    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    UNREADABLE = "unreadable"
    NOT_FOUND = "not_found"


class ShopTrouble(Exception):  # noqa: N818 - it is not always an error, and never ours
    """The world's trouble: a kind, and what it was about. The words for it belong to the skins."""

    def __init__(self, kind: Trouble, about: str = "") -> None:
        super().__init__(kind.value, about)
        self.kind = kind
        self.about = about


class Touched(Flag):
    """What a writing gesture changed, so that screens know what to read again."""

    NOTHING = 0
    SHOP = auto()
    MEMBERS = auto()
    COUPONS = auto()
    TILL = auto()
    REFERRALS = auto()
    SALES = auto()
    GROUPS = auto()
    TASKS = auto()
    LOTTERIES = auto()
