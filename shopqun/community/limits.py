"""The figures by which groups are judged (domain A5); each can be set."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Limits:
    """Days and per cent: when a warning lapses, when leaving, silence and a cold answer are told of.

    `quick_leave` is of a group's first seven days, `leave` of a month later on, `cold` of a temperature test.
    """

    warning_days: int = 90
    quick_leave_pct: int = 15
    leave_pct: int = 10
    silent_days: int = 30
    cold_pct: int = 3


NAMES = tuple(limit.name for limit in fields(Limits))
_MOST = {"warning_days": 365, "silent_days": 365}
_MOST_PCT = 100


def allowed(name: str, value: int) -> bool:
    """Say whether a limit may be set to a value: 1 to 365 days, 1 to 100 per cent."""
    return name in NAMES and 1 <= value <= _MOST.get(name, _MOST_PCT)
