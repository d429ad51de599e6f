"""What the referrals and the reward book add up to: figures, filters, who brings most. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from shopqun.compliance.referral_rules import Margin
from shopqun.referrals.budget import RewardBudget
from shopqun.referrals.rewards import Brought, Owed, RewardState
from shopqun.referrals.service import ReferralService

_FILTER = {
    "in_review": "review",
    "pending": "pending",
    "qualified": "good",
    "rewarded": "good",
    "rejected": "bad",
    "voided": "bad",
}
LEADERS = 5


@dataclass(frozen=True, slots=True)
class Leader:
    """Somebody who brought people that count."""

    member: int
    name: str
    brought: int


@dataclass(frozen=True, slots=True)
class Standing:
    """All the tab shows: the lists, and what they add up to. `cost_fen` is what was paid out."""

    brought: tuple[Brought, ...]
    owed: tuple[Owed, ...]
    budget: RewardBudget | None = None
    margin: Margin | None = None

    def debts(self) -> tuple[Owed, ...]:
        """Give what was handed out, should come back and has not been settled."""
        return tuple(line for line in self.owed if line.is_debt)

    def of(self, wanted: str) -> tuple[Brought, ...]:
        """Give the referrals of a filter: `all review pending good bad`."""
        return tuple(line for line in self.brought if wanted in {"all", _FILTER.get(line.state)})

    def counts(self) -> dict[str, int]:
        """Count the referrals of each filter."""
        return {key: len(self.of(key)) for key in ("all", "review", "pending", "good", "bad")}

    def due(self) -> tuple[Owed, ...]:
        """Give what may be handed over now."""
        return tuple(line for line in self.owed if line.state is RewardState.DUE)

    def paid(self) -> tuple[Owed, ...]:
        """Give what was handed over."""
        return tuple(line for line in self.owed if line.state is RewardState.PAID)

    @property
    def cost_fen(self) -> int:
        """Add up what was handed over, at what it costs."""
        return sum(line.cost_fen for line in self.paid())

    def book(self, most: int) -> tuple[Owed, ...]:
        """Give the open lines of the book, what is due first, then what was paid last."""
        held = [line for line in self.owed if line.state is RewardState.HELD]
        return (*self.due(), *held, *reversed(self.paid()))[:most]

    def leaders(self) -> tuple[Leader, ...]:
        """Give who brought most, one level only: a customer counts for whoever brought her directly."""
        return leaders(self.of("good"))


def leaders(counted: Sequence[Brought]) -> tuple[Leader, ...]:
    """Count referrals by inviter, most first; those with as many keep the order they came in."""
    names = {line.inviter: line.inviter_name for line in counted}
    most = Counter(line.inviter for line in reversed(counted)).most_common(LEADERS)
    return tuple(Leader(inviter, names[inviter], number) for inviter, number in most)


def read_standing(service: ReferralService) -> Standing:
    """Read all the tab shows."""
    return Standing(service.referrals(), service.rewards(), service.budget(), service.first_order())
