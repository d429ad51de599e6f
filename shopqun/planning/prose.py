"""Change words throughout a plan at once: the shop's name, people's names, the days it speaks of."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar

Shape = TypeVar("Shape")

_DAY = re.compile(
    r"(?P<year>20[0-9]{2})-(?P<iso>[01][0-9])-(?P<of>[0-3][0-9])|"
    r"(?:(?P<month>[0-9]{1,2})月(?P<day>[0-9]{1,2})日)|"
    r"(?<![0-9月近前])(?P<alone>[0-9]{1,2})日(?=前|止|起)"
)
_NOT_PROSE = frozenset(
    {"id", "sku", "kind", "type", "lifecycle", "platform", "audience", "trigger", "coupon", "gift", "every"}
    | {"time", "hours", "day_cut_off", "content_type"}
)


def reworded(shape: Shape, change: Callable[[str], str]) -> Shape:
    """Give the same frozen dataclass with every text in it changed, except ids."""
    return _changed(shape, change)  # type: ignore[no-any-return]


def _changed(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_changed(each, change) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        return type(value)(
            **{
                part.name: old if part.name in _NOT_PROSE else _changed(old, change)
                for part in fields(value)
                for old in (getattr(value, part.name),)
            }
        )
    return value


def redated(text: str, near: dt.date, by: dt.timedelta) -> str:
    """Move the days a text names; `3月14日` and `28日前` are taken for the ones next to `near`."""
    return _DAY.sub(lambda found: _moved(found, near, by), text)


def _moved(found: re.Match[str], near: dt.date, by: dt.timedelta) -> str:
    """Say the day that was found, moved; what is no day of any calendar stays as written."""
    try:
        if found["year"]:
            return (dt.date(int(found["year"]), int(found["iso"]), int(found["of"])) + by).isoformat()
        month = int(found["month"] or near.month)
        year = near.year + (month < near.month)
        day = dt.date(year, month, int(found["day"] or found["alone"])) + by
    except (ValueError, OverflowError):
        return found[0]
    return f"{day.month}月{day.day}日"
