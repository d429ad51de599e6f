"""One thing to do today: what it is, and how long it can wait."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum


class Urgency(IntEnum):
    """How long it can wait."""

    NOW = 0
    SOON = 1
    TODAY = 2
    SPARE = 3


class TodoKind(StrEnum):
    """What there is to do; within one urgency, the earlier kind comes first."""

    SALE = "sale"
    QR_EXPIRED = "qr_expired"
    TASK = "task"
    PICKUP = "pickup"
    LEFT_BEHIND = "left_behind"
    REWARDS = "rewards"
    QR_AGEING = "qr_ageing"
    GROUP_FULL = "group_full"
    GROUP_NEARLY_FULL = "group_nearly_full"
    QR_MISSING = "qr_missing"
    REVIEW = "review"
    REMOVALS = "removals"
    PROBE = "probe"
    ESCORT = "escort"
    DORMANT = "dormant"
    LEAVING = "leaving"
    COUPON_ENDS = "coupon_ends"
    BACKUP = "backup"
    CHECKUP = "checkup"
    TASKS_MISSED = "tasks_missed"


@dataclass(frozen=True, slots=True)
class Todo:
    """One thing to do. `about` is the id of what it is about, `count` its pieces or people.

    `at` is when it happens or ends, None where there is no such instant; `words` are ready to be copied.
    """

    key: str
    kind: TodoKind
    urgency: Urgency
    about: str = ""
    name: str = ""
    at: datetime | None = None
    count: int = 0
    names: tuple[str, ...] = ()
    words: str = ""
    note: str = ""
