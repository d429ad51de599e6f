"""Read a preset or answers file into a `Preset`, and say where it went wrong.

The classes of a plan live in `outline` and `offers`; this is the one place other rooms take them from.
"""

from __future__ import annotations

import re
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from typing import Any, get_args, get_type_hints

import msgspec

from shopqun.basics import ShopTrouble, Trouble
from shopqun.planning.offers import (
    FIRST_PURCHASE,
    Disclosure,
    Gift,
    Gives,
    Lottery,
    Milestone,
    Prize,
    Referral,
    Reward,
    Sale,
    SaleItem,
    Template,
)
from shopqun.planning.outline import (
    W4H1,
    W5H1,
    Assumed,
    Benefit,
    Budget,
    Checkin,
    GroupPlan,
    Partner,
    Preset,
    Shop,
    SopRow,
    Tier,
    TierRules,
    opening_day,
    shifted,
)

__all__ = [
    "FIRST_PURCHASE",
    "W4H1",
    "W5H1",
    "Assumed",
    "Benefit",
    "Budget",
    "Caution",
    "Checkin",
    "Disclosure",
    "Gift",
    "Gives",
    "GroupPlan",
    "Lottery",
    "Milestone",
    "Partner",
    "Preset",
    "Prize",
    "Referral",
    "Reward",
    "Sale",
    "SaleItem",
    "Shop",
    "SopRow",
    "Template",
    "Tier",
    "TierRules",
    "opening_day",
    "preset_text",
    "read_preset",
    "shifted",
]

_WHERE = re.compile(r" - at `(\$[^`]*)`$")
_MISSING_FIELD = re.compile(r"missing required field `([^`]+)`")
_NEEDS = {"cash": "value_fen", "percent": "value_pct", "exchange": "gives"}


@dataclass(frozen=True, slots=True)
class Caution:
    """An amber: the plan stands, the owner should look. `path` is a JSON path relative to the preset."""

    rule: str
    path: str
    message: str


def read_preset(text: str) -> tuple[Preset, tuple[Caution, ...]]:
    """Read one preset, bare or alone in its envelope; unknown keys come back as cautions.

    Raises ShopTrouble(UNREADABLE) about `$` for what is not JSON, or about the JSON path, relative to the
    preset, of a structural key that is missing or wrong-typed.
    """
    raw = _only_one(_json(text))
    cautions: list[Caution] = []
    tidy = _tidied(raw, Preset, "", cautions)
    _demand_values(tidy)
    try:
        return msgspec.convert(tidy, Preset), tuple(cautions)
    except msgspec.ValidationError as wrong:
        raise ShopTrouble(Trouble.UNREADABLE, _path_of(str(wrong))) from None


def preset_text(preset: Preset) -> str:
    """Write a plan as `read_preset` reads it, laid out for eyes too."""
    return msgspec.json.format(msgspec.json.encode(preset), indent=2).decode()


def _json(text: str) -> Any:
    try:
        return msgspec.json.decode(text.removeprefix("\ufeff").encode())
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise ShopTrouble(Trouble.UNREADABLE, "$") from None


def _only_one(raw: Any) -> Any:
    if not isinstance(raw, dict):
        raise ShopTrouble(Trouble.UNREADABLE, "$")
    if "presets" not in raw:
        return raw
    inside = raw["presets"]
    if not isinstance(inside, list) or len(inside) != 1:
        raise ShopTrouble(Trouble.UNREADABLE, "$.presets")
    return inside[0]


def _path_of(complaint: str) -> str:
    found = _WHERE.search(complaint)
    path = found.group(1) if found else "$"
    absent = _MISSING_FIELD.search(complaint)
    return f"{path}.{absent.group(1)}" if absent else path


def _tidied(raw: Any, shape: type[Any], path: str, cautions: list[Caution]) -> Any:
    """Drop unknown keys, noting each, and blanks for which the shape has a default."""
    if not isinstance(raw, dict):
        return raw
    known = _KNOWN[shape]
    tidy: dict[str, Any] = {}
    for key, value in raw.items():
        here = f"{path}.{key}" if path else key
        if key not in known:
            cautions.append(Caution("preset.unknown_key", here, f"不认识的项目“{key}”，没有读入"))
            continue
        part, inner = known[key]
        if _blank(value) and not _required(part):
            continue
        if inner and isinstance(value, list):
            tidy[key] = [_tidied(one, inner, f"{here}[{at}]", cautions) for at, one in enumerate(value)]
        else:
            tidy[key] = _tidied(value, inner, here, cautions) if inner else value
    return tidy


def _atlas(shape: type[Any]) -> dict[type[Any], dict[str, tuple[Field[Any], type[Any] | None]]]:
    """Give the fields of a shape and of all within it, each with the dataclass it holds, if any."""
    hints = get_type_hints(shape)
    own = {part.name: (part, _inner(hints[part.name])) for part in fields(shape)}
    atlas = {shape: own}
    for _, inner in own.values():
        if inner:
            atlas |= _atlas(inner)
    return atlas


def _inner(hint: Any) -> type[Any] | None:
    if isinstance(hint, type) and is_dataclass(hint):
        return hint
    return next((found for each in get_args(hint) if (found := _inner(each))), None)


def _required(part: Field[Any]) -> bool:
    return part.default is MISSING and part.default_factory is MISSING


def _blank(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _demand_values(tidy: Any) -> None:
    """Ask of each coupon the key its kind lives by: they have defaults only because the kinds differ."""
    templates = tidy.get("templates") if isinstance(tidy, dict) else None
    for at, template in enumerate(templates if isinstance(templates, list) else ()):
        needed = _NEEDS.get(str(template.get("kind"))) if isinstance(template, dict) else None
        if needed and needed not in template:
            raise ShopTrouble(Trouble.UNREADABLE, f"$.templates[{at}].{needed}")


_KNOWN = _atlas(Preset)
