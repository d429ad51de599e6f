"""What a month brought, in figures, and which days a month has."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

_MONTH = re.compile(r"(20\d\d)-(0[1-9]|1[0-2])", re.ASCII)


@dataclass(frozen=True, slots=True)
class Month:
    """A calendar month of business days."""

    year: int
    number: int

    @property
    def first(self) -> date:
        """Give its first business day."""
        return date(self.year, self.number, 1)

    @property
    def after(self) -> date:
        """Give the first business day after it."""
        return (self.first + timedelta(days=31)).replace(day=1)

    @property
    def before(self) -> "Month":
        """Give the month before."""
        last = self.first - timedelta(days=1)
        return Month(last.year, last.month)

    def __str__(self) -> str:
        """Give it as it is asked for: `2027-03`."""
        return f"{self.year}-{self.number:02d}"


def read_month(text: str) -> Month | None:
    """Read `2027-03`; None for anything else."""
    found = _MONTH.fullmatch(text)
    return Month(int(found[1]), int(found[2])) if found else None


@dataclass(frozen=True, slots=True)
class Figures:
    """A month in ten figures, amounts in fen.

    A refund, a reversal and a voided referral count in the month they happen in, so a month that is over
    never changes. `sale_pieces` are pieces picked up; they are not in `paid_fen`.
    """

    members_new: int
    coupons_issued: int
    coupons_redeemed: int
    takes_off_fen: int
    paid_fen: int
    referrals_qualified: int
    rewards_paid: int
    reward_cost_fen: int
    sale_pieces: int
    sale_gross_profit_fen: int


def change_bp(now: int, before: int) -> int | None:
    """Give 环比 in basis points, half up; None where there was nothing before to compare with."""
    return None if before <= 0 else (20_000 * (now - before) + before) // (2 * before)
