"""The lines of the reports' sheets, as the books give them."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member; the phone is masked (个保法 51)."""

    number: str
    name: str
    phone: str
    tier: str
    channel: str
    joined_on: date
    spent_12m_fen: int
    visits: int
    last_visit: date | None
    marketing: bool


@dataclass(frozen=True, slots=True)
class PaperLine:
    """What became of a template's papers in a month; `brought_fen` is what their purchases paid in it."""

    template: str
    name: str
    issued: int
    redeemed: int
    takes_off_fen: int
    brought_fen: int


@dataclass(frozen=True, slots=True)
class InviterLine:
    """What one inviter did in a month; `signals` counts referrals that looked odd."""

    number: str
    name: str
    phone: str
    invited: int
    qualified: int
    rewards: int
    reward_cost_fen: int
    signals: int


@dataclass(frozen=True, slots=True)
class ReferralLine:
    """One customer who was brought by another."""

    inviter_number: str
    inviter: str
    inviter_phone: str
    invitee_number: str
    invitee: str
    bound_at: datetime
    state: str
    reason: str
    signals: tuple[str, ...]
    rewards: int
    reward_cost_fen: int


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """An article of a flash sale in a month: pieces picked up, pieces let go, and what was earned.

    `left` are the pieces nobody has at the month's end: of all put up, less all that were ever picked up.
    """

    sale: str
    sku: str
    name: str
    cost_fen: int
    low7_fen: int | None
    flash_fen: int
    stock: int
    taken: int
    released: int
    left: int

    @property
    def gross_profit_fen(self) -> int:
        """Give what the pieces picked up earned over their cost."""
        return self.taken * (self.flash_fen - self.cost_fen)
