"""What the owner has answered so far; None is not asked yet. Saved as it grows, so nothing typed is lost."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import msgspec

from shopqun.basics import ShopTrouble, Trouble
from shopqun.planning.outline import Assumed, GroupType


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """Who really does what the preset gives to `of` (`小林`, `老板`)."""

    of: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Answers over the preset with this id; money in fen, `welcome_*` is the newcomer's coupon."""

    preset: str
    shop_name: str | None = None
    category: str | None = None
    place: str | None = None
    phone: str | None = None
    owner_name: str | None = None
    who: str | None = None
    why: str | None = None
    what: str | None = None
    when: str | None = None
    how: str | None = None
    people: str | None = None
    for_customers: str | None = None
    for_shop: str | None = None
    vision: str | None = None
    columns: tuple[str, ...] | None = None
    rules: tuple[str, ...] | None = None
    roles: tuple[Role, ...] | None = None
    opening_day: dt.date | None = None
    group_name: str | None = None
    platform: str | None = None
    capacity: int | None = None
    welcome_off_fen: int | None = None
    welcome_min_fen: int | None = None
    welcome_days: int | None = None
    referral_on: bool | None = None
    sales_on: bool | None = None
    lottery_on: bool | None = None
    assumed: Assumed | None = None
    group_type: GroupType | None = None


def saved(answers: Answers) -> str:
    """Write the answers as JSON."""
    return msgspec.json.encode(answers).decode()


def restored(text: str) -> Answers:
    """Read what `saved` wrote; anything else is ShopTrouble(UNREADABLE)."""
    try:
        return msgspec.json.decode(text.encode(), type=Answers)
    except (msgspec.DecodeError, msgspec.ValidationError, UnicodeError):
        raise ShopTrouble(Trouble.UNREADABLE, "answers") from None
