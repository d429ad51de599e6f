"""What a plan gives and sells: gifts, coupons, referral rewards, flash sales, lotteries.

Fields are named as in the file. Money is integer fen, dates are shop-local, instants are aware. What the law
asks for may be blank here, so that its rule can say so.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Annotated, Literal

from msgspec import Meta

Instant = Annotated[dt.datetime, Meta(tz=True)]
WallTime = Annotated[str, Meta(pattern=r"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$")]
ClockText = Annotated[str, Meta(pattern=r"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$")]
CouponKind = Literal["cash", "percent", "exchange"]

NO_PRIZE = ("未中奖", "谢谢参与", "谢谢惠顾")
FIRST_PURCHASE = "invitee_first_paid_purchase"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gift:
    """A thing given away; name and quantity are asked for by law (令56-18), so they may be blank here."""

    sku: str
    name: str = ""
    qty: int = 0
    cost_fen: int
    retail_fen: int
    use: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gives:
    """What an exchange paper or a prize hands out: a gift by `sku`, or something by `name`."""

    sku: str = ""
    name: str = ""
    quantity: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A kind of coupon. `value_pct` is what the customer pays; `hours` are half-open shop time."""

    id: str
    name: str
    kind: CouponKind
    value_fen: int = 0
    value_pct: int = 0
    max_off_fen: int | None = None
    min_spend_fen: int
    valid_days: int = 0
    total: int
    per_member: int
    audience: str
    stack: bool
    weekdays: tuple[int, ...] = ()
    hours: tuple[ClockText, ClockText] | None = None
    gives: Gives | None = None
    cost_fen: int | None = None
    terms: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reward:
    """What one side of a referral gets: a coupon, a gift or points; money cannot be said."""

    coupon: str = ""
    gift: str = ""
    points: int = 0
    quantity: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """A reward for the `count`-th qualified invitee."""

    count: int
    reward: Reward


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """How customers bring customers; `levels` is read so that anything but 1 can be refused."""

    levels: int
    trigger: str
    window_days: int
    hold_days: int
    invitee_min_spend_fen: int
    inviter_reward: Reward | None = None
    invitee_reward: Reward | None = None
    milestones: tuple[Milestone, ...] = ()
    monthly_cap_per_inviter: int
    pay_to_join: bool
    poster_claim: str = ""

    @property
    def rewards(self) -> tuple[Reward, ...]:
        """Give every reward the plan promises, milestones too."""
        sides = tuple(side for side in (self.inviter_reward, self.invitee_reward) if side)
        return sides + tuple(step.reward for step in self.milestones)


@dataclass(frozen=True, slots=True, kw_only=True)
class SaleItem:
    """Goods of a flash sale; `stock` and `limit` (per person) in pieces, `low7_fen` is declared."""

    sku: str
    name: str
    cost_fen: int
    regular_fen: int
    low7_fen: int
    flash_fen: int
    stock: int
    limit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sale:
    """A flash sale, open in [start, end); the instants are asked for by law (令32-20)."""

    id: str
    name: str
    start: Instant | None = None
    end: Instant | None = None
    pickup_until: Instant | None = None
    skus_per_person: int
    items: tuple[SaleItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prize:
    """One row of the deck, the losing row too; what the law has published may be blank (令32-13)."""

    level: str = ""
    name: str = ""
    quantity: int = 0
    retail_fen: int = 0
    cost_fen: int = 0
    probability_bp: int = 0
    gives: Gives | None = None

    @property
    def wins(self) -> bool:
        """Say whether the row is a prize at all, and not a losing ticket."""
        return not any(word in self.level or word in self.name for word in NO_PRIZE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """What must hang on the wall before a draw (令32-13); blank means not said."""

    entry_conditions: str = ""
    entry_method: str = ""
    draw_time: str = ""
    draw_method: str = ""
    claim_period: str = ""
    claim_conditions: str = ""
    claim_method: str = ""
    delivery: str = ""
    forfeiture: str = ""
    organiser: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lottery:
    """A draw from a deck of `deck` tickets, on the days from `start` to `end`, both included."""

    id: str
    name: str
    start: dt.date | None = None
    end: dt.date | None = None
    redeem_until: dt.date | None = None
    deck: int
    per_member_max: int
    prizes: tuple[Prize, ...]
    disclosure: Disclosure = field(default_factory=Disclosure)
