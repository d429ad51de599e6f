"""Codes that lead into a group: what they are, how old they are, and which one a poster may carry."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from shopqun.basics import ShopDay

FRESH_DAYS = 5
LIFE_DAYS = 7
_KINDS = (
    ("weixin.qq.com/g/", "wechat_group"),
    ("work.weixin.qq.com/gm/", "wecom_group"),
    ("u.wechat.com/", "wechat_contact"),
    ("work.weixin.qq.com/ca/", "wecom_contact"),
)
_CONTACTS = frozenset({"wechat_contact", "wecom_contact"})
_PAYMENT = re.compile(
    r"wxp://|weixin://wxpay/|alipays?://|(?:https?://)?(?:qr\.alipay\.com|payapp\.weixin\.qq\.com|qr\.95516\.com)(?:[/?:]|$)"
    r"|(?:1[0-5]|2[5-9]|30)\d{16}$",
    re.ASCII,
)


class QrState(StrEnum):
    """How a code stands. Only the code of an ordinary WeChat group ages (seven days)."""

    MISSING = "missing"
    FRESH = "fresh"
    AGEING = "ageing"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class KeptQr:
    """A code the owner brought in, and the day she made it."""

    payload: str
    kind: str
    made_on: date


@dataclass(frozen=True, slots=True)
class QrShown:
    """A code as it stands at an instant; all but the state are None where there is none.

    `expires_at` is the first instant at which it no longer works; None for one that lasts.
    """

    payload: str | None = None
    kind: str | None = None
    state: QrState = QrState.MISSING
    expires_at: datetime | None = None


def kind_of(payload: str) -> str:
    """Name the kind of a code by what is written in it; `other` for what nobody knows."""
    address = re.sub(r"^https?://", "", payload.strip(), flags=re.IGNORECASE)
    for start, kind in _KINDS:
        if address.lower().startswith(start):
            return kind
    return "other"


def is_contact(kind: str) -> bool:
    """Say whether a code leads to a person, who then brings people in."""
    return kind in _CONTACTS


def is_payment(payload: str) -> bool:
    """Say whether a code takes or gives money: it must never hang where a group's code should."""
    return _PAYMENT.match(payload.strip().lower()) is not None


def refusal_of(payloads: Sequence[str]) -> str | None:
    """Say why what was read from a picture cannot be kept, or None: exactly one code, and no payment code."""
    different = set(payloads)
    if not different:
        return "no_qr"
    if any(is_payment(payload) for payload in different):
        return "payment_code"
    return "two_codes" if len(different) > 1 else None


def ages(kind: str, platform: str) -> bool:
    """Say whether a code dies after seven days; an unknown code of a WeChat group counts as one that does."""
    return kind == "wechat_group" or (kind == "other" and platform == "wechat_group")


def shown(kept: KeptQr | None, platform: str, at: datetime, days: ShopDay) -> QrShown:
    """Say how a code stands at an instant; its age counts shop calendar days from the day it was made."""
    if kept is None:
        return QrShown()
    if not ages(kept.kind, platform):
        return QrShown(kept.payload, kept.kind, QrState.FRESH)
    age = (days.local(at).date() - kept.made_on).days
    state = QrState.FRESH if age < FRESH_DAYS else QrState.AGEING if age < LIFE_DAYS else QrState.EXPIRED
    midnights = ShopDay(zone=days.zone)
    return QrShown(kept.payload, kept.kind, state, midnights.start(kept.made_on + timedelta(LIFE_DAYS)))
