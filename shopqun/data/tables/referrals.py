"""Who brought whom, one level by construction, and the book of rewards."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from shopqun.data.tables.base import Base, Document, Key

_HOLDS = text("state <> 'rejected'")


class ReferralRule(Base):
    """The one referral rule in force: direct invitees only (禁止传销条例 7), never for a fee."""

    __tablename__ = "referral_rule"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[Key]
    window_days: Mapped[int]
    hold_days: Mapped[int]
    invitee_min_spend_fen: Mapped[int]
    monthly_cap: Mapped[int]
    inviter_reward: Mapped[Document]
    invitee_reward: Mapped[Document]
    milestones: Mapped[Document]


class Referral(Base):
    """One customer named by another. `state` is the newest event's, kept for lists; `check` rebuilds it."""

    __tablename__ = "referrals"
    __table_args__ = (
        CheckConstraint("inviter_id <> invitee_id OR state = 'rejected'", name="not_self"),
        Index(
            "uq_referrals_invitee",
            "invitee_id",
            unique=True,
            sqlite_where=_HOLDS,
            postgresql_where=_HOLDS,
        ),
        Index("ix_referrals_inviter", "inviter_id", "state"),
        Index("ix_referrals_state", "state"),
        Index("ix_referrals_invitee", "invitee_id"),
    )

    id: Mapped[Key]
    inviter_id: Mapped[int] = mapped_column(ForeignKey("members.id"))
    invitee_id: Mapped[int] = mapped_column(ForeignKey("members.id"))
    state: Mapped[str]
    reason: Mapped[str | None]
    signals: Mapped[str]
    bound_at: Mapped[datetime]
    bound_on: Mapped[date]
    clerk: Mapped[str]


class ReferralEvent(Base):
    """A referral entering a state, and why; append-only."""

    __tablename__ = "referral_events"
    __table_args__ = (
        Index("ix_referral_events_referral", "referral_id"),
        Index("ix_referral_events_day", "business_day", "state"),
        Index("ix_referral_events_purchase", "purchase_id"),
    )

    id: Mapped[Key]
    referral_id: Mapped[int] = mapped_column(ForeignKey("referrals.id"))
    state: Mapped[str]
    reason: Mapped[str | None]
    purchase_id: Mapped[int | None] = mapped_column(ForeignKey("purchases.id"))
    at: Mapped[datetime]
    business_day: Mapped[date]


class Reward(Base):
    """Something owed to a member since a referral qualified; what became of it are its events.

    `attempt` counts how often the same was owed before: a scan that is undone and done again owes anew.
    """

    __tablename__ = "rewards"
    __table_args__ = (
        CheckConstraint("side IN ('inviter', 'invitee', 'milestone')", name="side"),
        CheckConstraint("kind IN ('coupon', 'gift', 'points')", name="kind"),
        CheckConstraint("quantity > 0", name="quantity"),
        CheckConstraint("(side = 'milestone') = (milestone > 0)", name="milestone"),
        UniqueConstraint("referral_id", "side", "milestone", "attempt"),
        Index("ix_rewards_member", "member_id"),
        Index("ix_rewards_due", "due_at"),
    )

    id: Mapped[Key]
    referral_id: Mapped[int] = mapped_column(ForeignKey("referrals.id"))
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"))
    side: Mapped[str]
    milestone: Mapped[int]
    attempt: Mapped[int] = mapped_column(default=0, server_default="0")
    kind: Mapped[str]
    item: Mapped[str]
    quantity: Mapped[int]
    cost_fen: Mapped[int]
    made_at: Mapped[datetime]
    due_at: Mapped[datetime]


class RewardSettlement(Base):
    """How the debt of a clawed-back reward ended, once, and why; append-only."""

    __tablename__ = "reward_settlements"
    __table_args__ = (CheckConstraint("how IN ('returned', 'waived')", name="how"),)

    reward_id: Mapped[int] = mapped_column(ForeignKey("rewards.id"), primary_key=True)
    how: Mapped[str]
    why: Mapped[str]
    at: Mapped[datetime]
    business_day: Mapped[date]


class RewardEvent(Base):
    """A reward paid, cancelled, or turned into a debt because it had been paid; append-only, each once."""

    __tablename__ = "reward_events"
    __table_args__ = (
        CheckConstraint("what IN ('paid', 'cancelled', 'clawed_back')", name="what"),
        UniqueConstraint("reward_id", "what"),
        Index("ix_reward_events_day", "business_day", "what"),
    )

    id: Mapped[Key]
    reward_id: Mapped[int] = mapped_column(ForeignKey("rewards.id"))
    what: Mapped[str]
    proof: Mapped[str]
    at: Mapped[datetime]
    business_day: Mapped[date]
