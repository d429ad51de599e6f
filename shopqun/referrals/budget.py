"""What the rewards of a month may cost, and whether one more fits."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RewardBudget:
    """The plan's gift budget for a month of its calendar, in fen; `whole_fen` 0 sets no limit.

    `paid_fen` was handed out for referrals that counted this month, `open_fen` is still promised for them.
    """

    whole_fen: int
    paid_fen: int
    open_fen: int

    @property
    def left_fen(self) -> int:
        """Give what is left; below nothing when the owner said yes to more."""
        return self.whole_fen - self.paid_fen - self.open_fen

    def bears(self, cost_fen: int) -> bool:
        """Say whether rewards of this cost fit in as well."""
        return not self.whole_fen or not cost_fen or cost_fen <= self.left_fen
