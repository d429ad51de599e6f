"""How far a month's new customers came: from the first hello to bringing a neighbour."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Journey:
    """Those who joined in a month, and of them those who bought, who bought again, who brought somebody.

    What they did counts whenever it was. A purchase whose money went back is none; a referral that was turned
    down brought nobody.
    """

    joined: int = 0
    bought: int = 0
    again: int = 0
    brought: int = 0
