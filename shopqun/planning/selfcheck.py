"""Is the group worth opening: six lights (5W1H, method 001-22) and one score."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Literal

from shopqun.planning.preset import Preset

LightKey = Literal["why", "what", "where", "who", "when", "how"]

_LIGHT_KEYS: tuple[LightKey, ...] = ("why", "what", "where", "who", "when", "how")
_SAYS_SOMETHING = 4
_BLANK = {
    "why": "写清为什么建群，想改变哪个数字",
    "what": "写清给群员什么价值",
    "where": "写清群开在哪个平台",
    "who": "写清群员是谁、大约多少人",
    "when": "写清何时开群、开多久",
    "how": "写清靠什么赚钱",
}
_POINTS_PER_LIGHT = 10
_BLOCKED_AT_MOST = 59
_POINTS_PER_CAUTION = 2
_CAUTIONS_AT_MOST = 10
_FIRST_DAYS = 7


@dataclass(frozen=True, slots=True)
class Light:
    """One of the six questions: green when `ok`, else `why` says in one sentence what is missing."""

    key: LightKey
    ok: bool
    why: str


def lights(preset: Preset) -> tuple[Light, ...]:
    """Give the six lights in the order why, what, where, who, when, how."""
    return tuple(_light(preset, key) for key in _LIGHT_KEYS)


def score(preset: Preset, *, blocked: bool = False, cautions: int = 0) -> int:
    """Give 0 to 100: six lights of ten, readiness for forty, less two a caution; blocked, 59 at most."""
    green = sum(_POINTS_PER_LIGHT for light in lights(preset) if light.ok)
    less = min(cautions * _POINTS_PER_CAUTION, _CAUTIONS_AT_MOST)
    points = max(green + _readiness(preset) - less, 0)
    return min(points, _BLOCKED_AT_MOST) if blocked else points


def content_mix(preset: Preset) -> dict[str, int]:
    """Count the calendar's rows by what they are: 产品, 价值, 互动 (method 001-25)."""
    return dict(Counter(row.content_type for row in preset.sop))


def _light(preset: Preset, key: LightKey) -> Light:
    said = getattr(preset.w5h1, key).strip()
    missing = _BLANK[key] if len(said) < _SAYS_SOMETHING else _against_the_plan(preset, key)
    return Light(key, not missing, missing)


def _against_the_plan(preset: Preset, key: LightKey) -> str:
    """Say where the plan itself does not bear the answer out."""
    if key == "where" and not preset.groups:
        return "还没有安排任何群"
    if key == "when" and any(group.lifecycle == "flash" and not group.close for group in preset.groups):
        return "快闪群还没有写解散日"
    if key == "how" and not (preset.templates or preset.sales):
        return "还没有券也没有活动，群里没有可卖的"
    return ""


def _readiness(preset: Preset) -> int:
    """Weigh what should lie ready before the group opens (method 000-08)."""
    products = sum(row.content_type == "产品" for row in preset.sop)
    points = 10 if len(preset.announcement) == 4 and all(part.strip() for part in preset.announcement) else 0
    points += 5 if len(preset.group_rules) >= 3 else 0
    points += 5 if any(gift.qty > 0 for gift in preset.gifts) else 0
    points += 10 if len(preset.sop) >= _FIRST_DAYS else 0
    return points + (10 if preset.sop and products * 2 <= len(preset.sop) else 0)
