"""Where to begin: four troubles of a shop (001-05, 004-06), and the group its trade is fit for (000-18)."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from shopqun.planning.outline import GroupType


class Trouble(StrEnum):
    """What goes worse and worse, in the order it is asked."""

    FEWER = "fewer"
    UNHEARD = "unheard"
    STOCK = "stock"
    RIVALS = "rivals"


class Trait(StrEnum):
    """What makes a trade fit for a group; one of them is enough."""

    FREQUENT = "frequent"
    MARGIN = "margin"
    ADVICE = "advice"


class Remedy(StrEnum):
    """What to do first."""

    REFERRALS = "referrals"
    PLACES = "places"
    SALES = "sales"
    TIERS = "tiers"


_REMEDY = {
    Trouble.FEWER: Remedy.REFERRALS,
    Trouble.UNHEARD: Remedy.PLACES,
    Trouble.STOCK: Remedy.SALES,
    Trouble.RIVALS: Remedy.TIERS,
}
_TYPE: dict[Trait, GroupType] = {
    Trait.FREQUENT: "acquisition",
    Trait.MARGIN: "member",
    Trait.ADVICE: "service",
}


@dataclass(frozen=True, slots=True)
class Advice:
    """What is suggested; `group_type` is None where no trait fits or nothing was said of the trade."""

    first: tuple[Remedy, ...]
    group_type: GroupType | None


def advised(troubles: AbstractSet[Trouble], traits: AbstractSet[Trait]) -> Advice:
    """Suggest a remedy for each trouble, and the kind of group of the first trait that fits."""
    first = tuple(remedy for trouble, remedy in _REMEDY.items() if trouble in troubles)
    return Advice(first, next((kind for trait, kind in _TYPE.items() if trait in traits), None))
