"""The shape of one shop's whole plan: typed, frozen, every field named as in the file.

Money is integer fen, dates are shop-local, instants are aware.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from typing import Annotated, Literal

from msgspec import Meta

from shopqun.planning.offers import Gift, Lottery, Referral, Sale, Template, WallTime

GroupType = Literal["acquisition", "conversion", "member", "fan", "flash", "repurchase", "service"]
Lifecycle = Literal["flash", "transition", "long"]
ContentType = Literal["产品", "价值", "互动"]
Percent = Annotated[int, Meta(ge=0, le=100)]
Few = Annotated[int, Meta(ge=0, le=99)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """The shop as it stands; `gross_margin_pct` is a whole percent, `open` is prose."""

    name: str
    category: str
    area_m2: int = 0
    staff: int = 0
    legal_form: str = ""
    monthly_revenue_fen: int = 0
    gross_margin_pct: int
    daily_tickets: int = 0
    avg_ticket_fen: int = 0
    location: str = ""
    open: str = ""
    address: str = ""
    phone: str = ""
    day_cut_off: WallTime = "00:00"


@dataclass(frozen=True, slots=True, kw_only=True)
class W4H1:
    """The five questions a group answers for its members (4W1H)."""

    who: str
    why: str
    what: str
    when: str
    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class W5H1:
    """The six questions the owner answers before opening a group (5W1H)."""

    why: str
    what: str
    where: str
    who: str
    when: str
    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupPlan:
    """One group to open; `capacity` in people, `close` None while it is to stay."""

    id: str
    name: str
    type: GroupType
    lifecycle: Lifecycle
    platform: str
    capacity: int
    open: dt.date
    close: dt.date | None = None
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkin:
    """Points for coming in; `point_value` is prose (how points take money off)."""

    daily_points: int
    streak7_bonus: int
    streak30_bonus: int
    point_value: str = ""
    expire_months: int
    makeup_per_month: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Benefit:
    """A coupon a tier receives, `every` month."""

    coupon: str
    quantity: int = 1
    every: Literal["month"] = "month"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """A rank of members, reached by what was paid in twelve months."""

    level: int
    name: str
    need_12m_fen: int
    rights: tuple[str, ...] = ()
    benefits: tuple[Benefit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TierRules:
    """How often tiers are reviewed, and the days between proposing and making a demotion."""

    review_months: int = 3
    notice_days: int = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """A neighbour shop and what is exchanged with it; all prose."""

    id: str
    partner: str
    give: str = ""
    get: str = ""
    settle: str = ""
    term: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SopRow:
    """One day's task of the calendar, with the words to post."""

    day: int
    date: dt.date
    time: WallTime
    stage: str
    content_type: ContentType
    column: str
    action: str
    script: str = ""
    owner: str = ""
    kpi: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """What the plan may cost."""

    gifts_cost_fen: int = 0
    lottery_pool_cost_fen: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumed:
    """What the owner expects of the first month (000-21), in people, percent and fen a visit.

    `come_pct` of the `joiners` come and buy; `again_pct` of those come `times` more; `invite_pct` of them
    bring `friends` each.
    """

    joiners: Annotated[int, Meta(ge=0, le=100_000)]
    come_pct: Percent = 60
    again_pct: Percent = 40
    times: Few = 2
    invite_pct: Percent = 10
    friends: Few = 1
    bill_fen: Annotated[int, Meta(ge=0, le=99_999_999)]
    margin_pct: Percent


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """A whole plan. `referral` is None when customers are not rewarded for bringing customers."""

    id: str
    shop: Shop
    w4h1: W4H1
    w5h1: W5H1
    groups: tuple[GroupPlan, ...]
    group_rules: tuple[str, ...]
    announcement: tuple[str, ...]
    gifts: tuple[Gift, ...]
    templates: tuple[Template, ...]
    referral: Referral | None
    sales: tuple[Sale, ...]
    lotteries: tuple[Lottery, ...]
    checkin: Checkin
    tiers: tuple[Tier, ...]
    tier_review: str = ""
    alliance: tuple[Partner, ...] = ()
    sop: tuple[SopRow, ...]
    budget: Budget = field(default_factory=Budget)
    content_mix: dict[str, int] = field(default_factory=dict)
    tier_rules: TierRules = field(default_factory=TierRules)
    assumed: Assumed | None = None

    @property
    def opening_day(self) -> dt.date:
        """Give the first day of the calendar; a plan without one has no opening day (ValueError)."""
        if not self.sop:
            message = "a plan without calendar rows has no opening day"
            raise ValueError(message)
        return self.sop[0].date

    def template(self, wanted: str) -> Template | None:
        """Find a coupon template by id."""
        return next((each for each in self.templates if each.id == wanted), None)

    def gift(self, wanted: str) -> Gift | None:
        """Find a gift by sku."""
        return next((each for each in self.gifts if each.sku == wanted), None)


def opening_day(preset: Preset) -> dt.date:
    """Give the first day of the plan's calendar (ValueError if it has no rows)."""
    return preset.opening_day


def shifted(preset: Preset, open_day: dt.date) -> Preset:
    """Move every date and instant so that the calendar begins on `open_day`; prose stays as written."""
    by = open_day - preset.opening_day
    return replace(
        preset,
        groups=tuple(replace(g, open=g.open + by, close=g.close and g.close + by) for g in preset.groups),
        sales=tuple(_sale_moved(sale, by) for sale in preset.sales),
        lotteries=tuple(_lottery_moved(lottery, by) for lottery in preset.lotteries),
        sop=tuple(replace(row, date=row.date + by) for row in preset.sop),
    )


def _sale_moved(sale: Sale, by: dt.timedelta) -> Sale:
    return replace(
        sale,
        start=sale.start and sale.start + by,
        end=sale.end and sale.end + by,
        pickup_until=sale.pickup_until and sale.pickup_until + by,
    )


def _lottery_moved(lottery: Lottery, by: dt.timedelta) -> Lottery:
    return replace(
        lottery,
        start=lottery.start and lottery.start + by,
        end=lottery.end and lottery.end + by,
        redeem_until=lottery.redeem_until and lottery.redeem_until + by,
    )
