"""What one member brought the shop, and what she has for it: a statement both sides can check."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from shopqun.referrals.rewards import Brought, Owed, RewardState, What

COUNTS = ("qualified", "rewarded")
_WAITS = ("pending", "in_review")
_GONE = (RewardState.CANCELLED, RewardState.CLAWED_BACK)


@dataclass(frozen=True, slots=True)
class StepAhead:
    """A reward for the n-th invitee who counts, and how many are missing; `reached` once she was owed it."""

    count: int
    what: What
    missing: int
    reached: bool


@dataclass(frozen=True, slots=True)
class Statement:
    """A member's own account on a business day; friends are masked, the newest first (个保法 25).

    `counted` are those of the day's month, of whom at most `cap` may count; both are 0 without a rule.
    """

    member: int
    number: str
    name: str
    invite_code: str
    on: date
    friends: tuple[Brought, ...]
    rewards: tuple[Owed, ...]
    steps: tuple[StepAhead, ...]
    counted: int
    cap: int

    @property
    def good(self) -> int:
        """Count the friends who count."""
        return sum(friend.state in COUNTS for friend in self.friends)

    @property
    def waiting(self) -> int:
        """Count the friends who may still come to count."""
        return sum(friend.state in _WAITS for friend in self.friends)

    @property
    def lost(self) -> int:
        """Count the friends who do not count."""
        return len(self.friends) - self.good - self.waiting

    def of(self, state: RewardState) -> tuple[What, ...]:
        """Add up her rewards of a state: each thing once, in the order it was earned."""
        return summed(line.what for line in self.rewards if line.state is state)

    def debts(self) -> tuple[What, ...]:
        """Add up what was handed to her, should come back and has not been settled."""
        return summed(line.what for line in self.rewards if line.is_debt)

    def next_due(self) -> Owed | None:
        """Give the held reward that falls due first."""
        held = [line for line in self.rewards if line.state is RewardState.HELD]
        return min(held, key=lambda line: (line.due_at, line.id), default=None)


def summed(things: Iterable[What]) -> tuple[What, ...]:
    """Add things of the same kind up."""
    found: dict[tuple[str, str], What] = {}
    for thing in things:
        key = (thing.kind, thing.item)
        before = found[key].quantity if key in found else 0
        found[key] = replace(thing, quantity=before + thing.quantity)
    return tuple(found.values())


def step_ahead(count: int, what: What, good: int, rewards: Iterable[Owed]) -> StepAhead:
    """Say how a step stands for somebody of whose friends so many count."""
    reached = any(line.milestone == count and line.state not in _GONE for line in rewards)
    return StepAhead(count, what, 0 if reached else max(0, count - good), reached)
