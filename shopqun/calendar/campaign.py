"""A sale or a lottery as the calendar sees it: its days, and what may be said of it in the group."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class CampaignKind(StrEnum):
    """What is held."""

    SALE = "sale"
    LOTTERY = "lottery"


@dataclass(frozen=True, slots=True)
class Campaign:
    """It runs from `day` to `last`, both business days.

    `starts_at` is when claims begin, None for a lottery: that runs while the shop is open. From
    `collect_until` on goods, or prizes, can be had no more. `goods` gives each article or prize in a line
    with its count, `each` how many of them one person may have, `how` says how one takes part.
    """

    kind: CampaignKind
    id: str
    name: str
    day: date
    last: date
    starts_at: datetime | None
    collect_until: datetime
    goods: tuple[str, ...]
    each: int
    how: str = ""
